// Writes the resolution into a PNG, so that office programs insert it at its printed size.

const SIGNATURE_LENGTH = 8;
const INCHES_PER_METRE = 39.3700787;

/** The file with a pHYs chunk right after its header; one that was there is replaced. */
export function setPngDpi(png: Uint8Array, dpi: number): Uint8Array {
	const chunks = splitChunks(png);
	const header = chunks.findIndex((chunk) => chunk.type === "IHDR");
	if (header < 0) throw new Error("Not a PNG: it has no header chunk.");
	const kept = chunks.filter((chunk) => chunk.type !== "pHYs").map((chunk) => chunk.bytes);
	kept.splice(header + 1, 0, makeResolution(dpi));
	const length = kept.reduce((total, bytes) => total + bytes.length, SIGNATURE_LENGTH);
	const result = new Uint8Array(length);
	result.set(png.subarray(0, SIGNATURE_LENGTH));
	let at = SIGNATURE_LENGTH;
	for (const bytes of kept) {
		result.set(bytes, at);
		at += bytes.length;
	}
	return result;
}

function splitChunks(png: Uint8Array): { readonly type: string; readonly bytes: Uint8Array }[] {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: { type: string; bytes: Uint8Array }[] = [];
	let at = SIGNATURE_LENGTH;
	while (at + 12 <= png.length) {
		const end = at + 12 + view.getUint32(at);
		const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
		chunks.push({ type, bytes: png.subarray(at, end) });
		at = end;
	}
	return chunks;
}

function makeResolution(dpi: number): Uint8Array {
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	const perMetre = Math.round(dpi * INCHES_PER_METRE);
	view.setUint32(0, 9);
	chunk.set([0x70, 0x48, 0x59, 0x73], 4);
	view.setUint32(8, perMetre);
	view.setUint32(12, perMetre);
	chunk[16] = 1;
	view.setUint32(17, checksum(chunk.subarray(4, 17)));
	return chunk;
}

/** CRC-32 as the PNG specification asks for (ISO 3309). */
function checksum(bytes: Uint8Array): number {
	let remainder = 0xffffffff;
	for (const byte of bytes) {
		remainder ^= byte;
		for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
	}
	return (remainder ^ 0xffffffff) >>> 0;
}
