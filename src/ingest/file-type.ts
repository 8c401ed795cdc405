// Files that are not text we read, recognised by their first bytes so that the report can name them.
import { findUtf16 } from "./wide-text.ts";

/** 100 MB: more than any table of people and bodies, and what a browser tab still holds twice. */
export const FILE_SIZE_LIMIT = 100_000_000;

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
	["PNG", [0x89, 0x50, 0x4e, 0x47]],
	["JPEG", [0xff, 0xd8, 0xff]],
	["GIF", [0x47, 0x49, 0x46, 0x38]],
	["PDF", [0x25, 0x50, 0x44, 0x46]],
	["TIFF", [0x49, 0x49, 0x2a, 0x00]],
	["TIFF", [0x4d, 0x4d, 0x00, 0x2a]],
	["gzip", [0x1f, 0x8b]],
	["7z", [0x37, 0x7a, 0xbc, 0xaf]],
	["RAR", [0x52, 0x61, 0x72, 0x21, 0x1a]],
];
const ZIPS = [
	[0x50, 0x4b, 0x03, 0x04],
	[0x50, 0x4b, 0x05, 0x06],
];
/** Files of other programs that are text, by how it begins. */
const FOREIGN_TEXTS: readonly (readonly [string, RegExp])[] = [
	["HTML", /^<(?:!doctype html|html|head|body|meta|title|table|div)\b/],
	["SVG", /^(?:<\?xml[^>]*>\s*)?<svg\b/],
	["XML", /^<\?xml\b/],
	["RTF", /^\{\\rtf/],
	["MHTML", /^mime-version:/],
	["SQLite", /^sqlite format 3/],
	["WebP", /^riff[\s\S]{4,12}webp/],
];
/** Endings of programs common in offices whose bytes we do not know. */
const OFFICE_ENDING = /\.(jtd|jtdc|xdw|xbd|msg|mdb|accdb|ods|odt|numbers|pages|bmp|heic)$/i;
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
	if (names.includes("ppt/presentation")) return "pptx";
	if (names.includes("opendocument.spreadsheet")) return "ods";
	return names.includes("opendocument.text") ? "odt" : null;
}

/** NUL and other bytes that no text has, unless a byte order mark says UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
	const isUtf16 = beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]);
	if (isUtf16 || findUtf16(bytes) !== null) return false;
	const start = bytes.subarray(0, 4096);
	const odd = start.reduce((count, byte) => count + (byte < 0x09 || (byte > 0x0d && byte < 0x1b) ? 1 : 0), 0);
	return odd * 20 > start.length;
}

/** What the file is when it is nothing we read; null when it may be text. */
export function findForeignType(name: string, bytes: Uint8Array): string | null {
	if (beginsWith(bytes, OLD_OFFICE))
		return readEnding(name, OFFICE_ENDING) ?? readEnding(name, /\.(doc|ppt|xlsx|docx|pptx)$/i) ?? "xls";
	for (const [type, signature] of SIGNATURES) if (beginsWith(bytes, signature)) return type;
	if (ZIPS.some((signature) => beginsWith(bytes, signature))) {
		const byName = readEnding(name, OFFICE_ENDING) ?? readEnding(name, /\.(docx|pptx|xlsx|xlsm)$/i);
		return findOfficeType(bytes) ?? byName ?? "ZIP";
	}
	const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
	const text = FOREIGN_TEXTS.find(([, pattern]) => pattern.test(start));
	if (text) return text[0];
	return looksBinary(bytes) ? (readEnding(name, OFFICE_ENDING) ?? "binary") : null;
}
