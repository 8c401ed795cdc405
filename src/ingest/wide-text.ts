// Text in units of two bytes without a byte order mark, and text in the seven bits of old mail programs: both are
// valid in other encodings too, so they are told by the line ends and the switches they cannot do without.

const LOOKED_THROUGH = 1 << 16;
const LINE_FEED = 0x0a;
/** Switches to Japanese characters: escape, dollar sign, and the edition of the standard. */
const ESCAPE = 0x1b;
const DOLLAR = 0x24;
const EDITIONS: ReadonlySet<number> = new Set([0x40, 0x42]);

/** Which of the two bytes of every unit is the upper one; null when the bytes are no such text. */
export function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
	if (bytes.length % 2 > 0) return null;
	const start = bytes.subarray(0, LOOKED_THROUGH);
	let feeds = 0;
	const zeros: [number, number] = [0, 0];
	const feedsBeside: [number, number] = [0, 0];
	for (let at = 0; at < start.length; at++) {
		if (start[at] === LINE_FEED) feeds++;
		if (start[at] !== 0) continue;
		zeros[at % 2 === 0 ? 0 : 1]++;
		if (start[at ^ 1] === LINE_FEED) feedsBeside[at % 2 === 0 ? 0 : 1]++;
	}
	// A zero behind one line end is a slip; a byte of a character may look like a line feed.
	if (zeros[0] === 0 && feedsBeside[1] * 2 > feeds) return "utf-16le";
	return zeros[1] === 0 && feedsBeside[0] * 2 > feeds ? "utf-16be" : null;
}

export function isSevenBitJapanese(bytes: Uint8Array): boolean {
	const start = bytes.subarray(0, LOOKED_THROUGH);
	const switches = start.findIndex(
		(byte, at) => byte === ESCAPE && start[at + 1] === DOLLAR && EDITIONS.has(start[at + 2] ?? 0),
	);
	return switches >= 0 && start.every((byte) => byte < 0x80);
}
