// Bytes to text. Japanese files come as UTF-8, CP932 (read as shift_jis) or EUC-JP, rarely as UTF-16 or ISO-2022-JP;
// the strict decoders tell them apart, so nobody has to be asked.
import { finish } from "../model/steps.ts";
import type { IssueLog } from "./issue-log.ts";
import type { InputFile } from "./raw.ts";
import { findUtf16, isSevenBitJapanese } from "./wide-text.ts";

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
	["utf-8", [0xef, 0xbb, 0xbf]],
	["utf-16le", [0xff, 0xfe]],
	["utf-16be", [0xfe, 0xff]],
];
const LINE_FEED = 0x0a;

/** Bytes decoded between two pauses, and lines where every line is tried by itself. */
const PIECE = 1 << 18;
const LINES_A_STEP = 200;

function decode(bytes: Uint8Array, encoding: string): string | null {
	return finish(decodeInPieces(bytes, encoding));
}

function* decodeInPieces(bytes: Uint8Array, encoding: string): Generator<void, string | null> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const pieces: string[] = [];
	try {
		for (let at = 0; at < bytes.length; at += PIECE) {
			pieces.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
			yield;
		}
		pieces.push(decoder.decode());
	} catch {
		return null;
	}
	return pieces.join("");
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

function* decodeStrictly(bytes: Uint8Array): Generator<void, Decoded | null> {
	for (const [encoding, mark] of BYTE_ORDER_MARKS) {
		if (!mark.every((byte, index) => bytes[index] === byte)) continue;
		const text = yield* decodeInPieces(bytes, encoding);
		if (text !== null) return { text, encoding };
	}
	const unmarked = isSevenBitJapanese(bytes) ? "iso-2022-jp" : findUtf16(bytes);
	const wide = unmarked === null ? null : yield* decodeInPieces(bytes, unmarked);
	if (unmarked !== null && wide !== null) return { text: wide, encoding: unmarked };
	const utf8 = yield* decodeInPieces(bytes, "utf-8");
	if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
	const shiftJis = yield* decodeInPieces(bytes, "shift_jis");
	if (shiftJis !== null && !isMostlyHalfWidthKana(shiftJis)) return { text: shiftJis, encoding: "shift_jis" };
	const eucJp = yield* decodeInPieces(bytes, "euc-jp");
	if (eucJp !== null) return { text: eucJp, encoding: "euc-jp" };
	return shiftJis === null ? null : { text: shiftJis, encoding: "shift_jis" };
}

/** Line by line, since no line feed is part of a character in either encoding. Counts what was not UTF-8. */
function* decodeMixed(bytes: Uint8Array): Generator<void, { text: string; badBytes: number }> {
	const lines: string[] = [];
	let badBytes = 0;
	for (let start = 0; start < bytes.length; ) {
		if (lines.length % LINES_A_STEP === 0) yield;
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

/** The text of a file, piece by piece, with the encoding it turned out to have as an issue. Never fails. */
export function* decodeText({ name, bytes }: InputFile, log: IssueLog): Generator<void, string> {
	const decoded = yield* decodeStrictly(bytes);
	if (decoded) {
		log.add("encoding-found", "info", { file: name }, { encoding: decoded.encoding });
		return decoded.text.replace(/^\uFEFF+/, "");
	}
	const { text, badBytes } = yield* decodeMixed(bytes);
	log.add("encoding-mixed", "warning", { file: name }, { encoding: "utf-8", badBytes });
	return text.replace(/^\uFEFF/, "");
}
