// Bytes to text. Japanese files come as UTF-8, CP932 (read as shift_jis) or EUC-JP, rarely as UTF-16;
// the strict decoders tell them apart, so nobody has to be asked.
import type { IssueLog } from "./issue-log.ts";
import type { InputFile } from "./raw.ts";

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
	["utf-8", [0xef, 0xbb, 0xbf]],
	["utf-16le", [0xff, 0xfe]],
	["utf-16be", [0xfe, 0xff]],
];
const LINE_FEED = 0x0a;

function decode(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** EUC-JP read as shift_jis does not fail: it comes out as half-width katakana. */
function isMostlyHalfWidthKana(text: string): boolean {
	const start = text.slice(0, 20_000);
	const kana = start.match(/[｡-ﾟ]/g)?.length ?? 0;
	const japanese = start.match(/[^\p{ASCII}]/gu)?.length ?? 0;
	return kana > 4 && kana * 2 > japanese;
}

interface Decoded {
	readonly text: string;
	readonly encoding: string;
}

function decodeStrictly(bytes: Uint8Array): Decoded | null {
	for (const [encoding, mark] of BYTE_ORDER_MARKS) {
		if (!mark.every((byte, index) => bytes[index] === byte)) continue;
		const text = decode(bytes, encoding);
		if (text !== null) return { text, encoding };
	}
	const utf8 = decode(bytes, "utf-8");
	if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
	const shiftJis = decode(bytes, "shift_jis");
	if (shiftJis !== null && !isMostlyHalfWidthKana(shiftJis)) return { text: shiftJis, encoding: "shift_jis" };
	const eucJp = decode(bytes, "euc-jp");
	if (eucJp !== null) return { text: eucJp, encoding: "euc-jp" };
	return shiftJis === null ? null : { text: shiftJis, encoding: "shift_jis" };
}

/** Line by line, since no line feed is part of a character in either encoding. Counts what was not UTF-8. */
function decodeMixed(bytes: Uint8Array): { text: string; badBytes: number } {
	const lines: string[] = [];
	let badBytes = 0;
	for (let start = 0; start < bytes.length; ) {
		const feed = bytes.indexOf(LINE_FEED, start);
		const end = feed < 0 ? bytes.length : feed + 1;
		const line = bytes.subarray(start, end);
		const utf8 = decode(line, "utf-8");
		if (utf8 === null) badBytes += line.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
		lines.push(utf8 ?? decode(line, "shift_jis") ?? new TextDecoder("utf-8").decode(line));
		start = end;
	}
	return { text: lines.join(""), badBytes };
}

/** The text of a file, with the encoding it turned out to have as an issue. Never fails. */
export function decodeText({ name, bytes }: InputFile, log: IssueLog): string {
	const decoded = decodeStrictly(bytes);
	if (decoded) {
		log.add("encoding-found", "info", { file: name }, { encoding: decoded.encoding });
		return decoded.text.replace(/^\uFEFF/, "");
	}
	const { text, badBytes } = decodeMixed(bytes);
	log.add("encoding-mixed", "warning", { file: name }, { encoding: "utf-8", badBytes });
	return text.replace(/^\uFEFF/, "");
}
