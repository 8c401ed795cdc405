// Files that are not text we read, recognised by their first bytes so that the report can name them.

/** 100 MB: more than any table of people and bodies, and what a browser tab still holds twice. */
export const FILE_SIZE_LIMIT = 100_000_000;

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
	["PNG", [0x89, 0x50, 0x4e, 0x47]],
	["JPEG", [0xff, 0xd8, 0xff]],
	["GIF", [0x47, 0x49, 0x46, 0x38]],
	["PDF", [0x25, 0x50, 0x44, 0x46]],
	["gzip", [0x1f, 0x8b]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** Bytes at either end of an archive in which the names of its parts are looked for. */
const ENDS_LOOKED_THROUGH = 1 << 16;

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

function readEnding(name: string, pattern: RegExp): string | null {
	return pattern.exec(name)?.[1]?.toLowerCase() ?? null;
}

/** Whatever the file is called: the parts of an Office file stand in a folder of their own. */
function findOfficeType(bytes: Uint8Array): string | null {
	const decoder = new TextDecoder("latin1");
	const ends = [bytes.subarray(0, ENDS_LOOKED_THROUGH), bytes.subarray(-ENDS_LOOKED_THROUGH)];
	const names = ends.map((end) => decoder.decode(end)).join("\n");
	if (names.includes("xl/workbook")) return "xlsx";
	if (names.includes("word/document")) return "docx";
	return names.includes("ppt/presentation") ? "pptx" : null;
}

/** NUL and other bytes that no text has, unless a byte order mark says UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
	const isUtf16 = beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]);
	if (isUtf16) return false;
	const start = bytes.subarray(0, 4096);
	const odd = start.reduce((count, byte) => count + (byte < 0x09 || (byte > 0x0d && byte < 0x1b) ? 1 : 0), 0);
	return odd * 10 > start.length;
}

/** What the file is when it is nothing we read; null when it may be text. */
export function findForeignType(name: string, bytes: Uint8Array): string | null {
	if (beginsWith(bytes, OLD_OFFICE)) return readEnding(name, /\.(doc|ppt)$/i) ?? "xls";
	for (const [type, signature] of SIGNATURES) if (beginsWith(bytes, signature)) return type;
	if (beginsWith(bytes, ZIP)) return findOfficeType(bytes) ?? readEnding(name, /\.(docx|pptx|xlsx|xlsm)$/i) ?? "ZIP";
	if (looksBinary(bytes)) return "binary";
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
	if (start.startsWith("<!doctype") || start.startsWith("<html")) return "HTML";
	return start.startsWith("<?xml") ? "XML" : null;
}
