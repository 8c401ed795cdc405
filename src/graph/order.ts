// The one order of ids: by code point, the same in every browser and locale.

/** UTF-16 puts surrogates below U+E000; moved above, code units compare like code points. */
function rankUnit(unit: number): number {
	if (unit < 0xd800) return unit;
	return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

export function compareCodePoints(a: string, b: string): number {
	const shorter = Math.min(a.length, b.length);
	for (let at = 0; at < shorter; at++) {
		const x = a.charCodeAt(at);
		const y = b.charCodeAt(at);
		if (x !== y) return rankUnit(x) - rankUnit(y);
	}
	return a.length - b.length;
}
