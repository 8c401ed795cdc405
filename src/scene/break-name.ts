// Breaks a name into short lines where a reader of Japanese would pause: after the legal form, a
// middle dot or a prefecture, before the noun that says what it is. Every way of breaking is weighed
// (names are short), so the result does not depend on the direction it is read in.
import { closingNouns, headNouns, joints, legalForms } from "./name-words.ts";
import { characterWidth, textWidth } from "./text-width.ts";

export interface BreakLimits {
	readonly maximumLines: number;
	/** Of a line, in em. */
	readonly maximumWidth: number;
	readonly bold: boolean;
	/** Lines may not grow; for a name inside a frame. */
	readonly isStrict?: boolean;
}

/** A line may not begin with these … */
const NO_START = /[ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶー、。，．・）」』】〉》〕〟’”!?！？:;：；)\]}%％々〻]/u;
/** … nor end with these. */
const NO_END = /[（「『【〈《〔〝‘“([{]/u;
const WORDS = [...headNouns, ...joints].sort((a, b) => b.length - a.length);

const FORBIDDEN = Number.POSITIVE_INFINITY;
const penalty = { free: 0, close: 1, word: 2, script: 4, anywhere: 14, insideWord: 40, insideLatin: 120 } as const;
const LINE_COST = 12;
/** A line may grow this much before a word is torn. */
const WIDENINGS: readonly number[] = [1, 1.13, 1.27, 1.5];
const STRICT: readonly number[] = [1];
const WIDEST = 1.5;
/** Latin words are long and narrow. */
const LATIN_ROOM = 1.2;

/**
 * Lines of a name. When it does not fit, lines grow to one and a half times the width; only then the
 * last line ends in "…".
 */
export function breakName(name: string, limits: BreakLimits): readonly string[] {
	return findBreak(name, limits).lines;
}

/** Whether a word is torn, or the end is missing. */
export function tearsName(name: string, limits: BreakLimits): boolean {
	return findBreak(name, limits).isTorn;
}

interface Break {
	readonly lines: readonly string[];
	readonly isTorn: boolean;
}

function findBreak(name: string, limits: BreakLimits): Break {
	const key = `${limits.maximumLines} ${limits.maximumWidth} ${limits.bold} ${limits.isStrict ?? false} ${name}`;
	const known = remembered.get(key);
	if (known) return known;
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	const found = breakAnew(name, limits);
	remembered.set(key, found);
	return found;
}

/** The same names are asked for again with every change of the view. */
const remembered = new Map<string, Break>();
const MOST_REMEMBERED = 30_000;

function breakAnew(name: string, limits: BreakLimits): Break {
	const text = name.replace(/\s+/gu, " ").trim();
	if (text === "") return { lines: [], isTorn: false };
	const { maximumLines, maximumWidth, bold } = limits;
	if (textWidth(text, bold) <= maximumWidth) return { lines: [text], isTorn: false };
	const characters = [...text];
	const costs = weighBreaks(characters);
	const room = isMostlyLatin(characters) && !limits.isStrict ? maximumWidth * LATIN_ROOM : maximumWidth;
	let torn: readonly string[] | null = null;
	for (const widening of limits.isStrict ? STRICT : WIDENINGS) {
		const found = chooseLines(characters, costs, maximumLines, room * widening, bold);
		if (found && found.worst < penalty.insideWord) return { lines: found.lines, isTorn: false };
		torn ??= found?.lines ?? null;
	}
	const most = limits.isStrict ? maximumWidth : maximumWidth * WIDEST;
	return { lines: torn ?? cutLines(characters, maximumLines, most, bold), isTorn: true };
}

/** The name that was broken: Latin words were set on lines of their own; Japanese joins without a space. */
export function joinLines(lines: readonly string[]): string {
	return lines.reduce((text, line) => (/[ -~]$/.test(text) && /^[ -~]/.test(line) ? `${text} ${line}` : text + line));
}

/** Whether the name can be broken within the limits as given, without widening or cutting. */
export function fitsLines(name: string, limits: BreakLimits): boolean {
	const lines = breakName(name, limits);
	return (
		!lines.at(-1)?.endsWith("…") && lines.every((line) => textWidth(line, limits.bold) <= limits.maximumWidth + 1e-9)
	);
}

function isMostlyLatin(characters: readonly string[]): boolean {
	return characters.filter((character) => scriptOf(character) === "latin").length * 2 > characters.length;
}

/** Cost of a break before each character. */
function weighBreaks(characters: readonly string[]): Float64Array {
	const costs = new Float64Array(characters.length + 1).fill(FORBIDDEN);
	for (let index = 1; index < characters.length; index++) {
		costs[index] = weighPair(characters[index - 1] ?? "", characters[index] ?? "");
	}
	const text = characters.join("");
	// Positions in `characters` and in `text` agree except after characters outside the basic plane, where
	// a word is then simply not recognised.
	if (text.length === characters.length) markWords(text, costs);
	return costs;
}

function weighPair(before: string, after: string): number {
	if (before === " ") return penalty.free;
	if (after === " " || NO_START.test(after) || NO_END.test(before)) return FORBIDDEN;
	if (/[・、。，／/）」』]/u.test(before) || /[（「『]/u.test(after)) return penalty.free;
	if (before === "型") return penalty.close;
	const first = scriptOf(before);
	const second = scriptOf(after);
	if (first !== second) return first === "hiragana" || second !== "hiragana" ? penalty.script : penalty.anywhere;
	if (first === "latin") return penalty.insideLatin;
	if (first === "katakana" || first === "hiragana") return penalty.insideWord;
	return /[都道府県市区町村]/u.test(before) ? penalty.word : penalty.anywhere;
}

function scriptOf(character: string): "latin" | "katakana" | "hiragana" | "kanji" {
	if (/[\u0020-\u024f&＆Ａ-Ｚａ-ｚ０-９×]/u.test(character)) return "latin";
	if (/[ァ-ヿｦ-ﾟ]/u.test(character)) return "katakana";
	return /[ぁ-ゟ]/u.test(character) ? "hiragana" : "kanji";
}

/** Words are kept whole; a line may well begin with one and end after a legal form. */
function markWords(text: string, costs: Float64Array): void {
	for (const form of legalForms) {
		const at = text.indexOf(form);
		if (at < 0) continue;
		for (let inside = at + 1; inside < at + form.length; inside++) costs[inside] = penalty.insideWord;
		if (at > 0) costs[at] = penalty.free;
		if (at + form.length < text.length) costs[at + form.length] = penalty.free;
	}
	const taken = new Uint8Array(text.length + 1);
	for (const word of WORDS) {
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			if (taken[at] || taken[at + word.length - 1]) continue;
			taken.fill(1, at, at + word.length);
			for (let inside = at + 1; inside < at + word.length; inside++) costs[inside] = penalty.insideWord;
			const isJoint = joints.includes(word);
			if (isJoint) costs[at] = penalty.insideWord;
			else allowBreak(costs, at, penalty.word);
			const isClosing = isJoint || closingNouns.includes(word);
			allowBreak(costs, at + word.length, isClosing ? penalty.close : penalty.script);
		}
	}
}

function allowBreak(costs: Float64Array, at: number, cost: number): void {
	const present = costs[at] ?? FORBIDDEN;
	if (present < FORBIDDEN) costs[at] = Math.min(present, cost);
}

/** The cheapest lines within the width, or null when there are none. */
function chooseLines(
	characters: readonly string[],
	costs: Float64Array,
	maximumLines: number,
	width: number,
	bold: boolean,
): { readonly lines: readonly string[]; readonly worst: number } | null {
	const count = characters.length;
	const widths = characters.map((character) => characterWidth(character.codePointAt(0) ?? 0, bold));
	// best[lines][end]: cost of setting the first `end` characters in that many lines.
	const best = Array.from({ length: maximumLines + 1 }, () => new Float64Array(count + 1).fill(FORBIDDEN));
	const from = Array.from({ length: maximumLines + 1 }, () => new Int32Array(count + 1).fill(-1));
	(best[0] as Float64Array)[0] = 0;
	for (let line = 1; line <= maximumLines; line++) {
		const previous = best[line - 1] as Float64Array;
		const current = best[line] as Float64Array;
		for (let end = 1; end <= count; end++) {
			let measured = 0;
			for (let start = end - 1; start >= 0; start--) {
				measured += widths[start] ?? 0;
				const trailing = characters[end - 1] === " " && end < count ? (widths[end - 1] ?? 0) : 0;
				if (measured - trailing > width + 1e-9) break;
				const slack = (width - measured) / width;
				const cost =
					(previous[start] ?? FORBIDDEN) + (start > 0 ? (costs[start] ?? 0) : 0) + LINE_COST + 6 * slack * slack;
				if (cost < (current[end] ?? FORBIDDEN)) {
					current[end] = cost;
					(from[line] as Int32Array)[end] = start;
				}
			}
		}
	}
	return readLines(characters, costs, best, from, maximumLines);
}

function readLines(
	characters: readonly string[],
	costs: Float64Array,
	best: readonly Float64Array[],
	from: readonly Int32Array[],
	maximumLines: number,
): { readonly lines: readonly string[]; readonly worst: number } | null {
	const count = characters.length;
	let lines = 0;
	for (let line = 1; line <= maximumLines; line++) {
		if ((best[line]?.[count] ?? FORBIDDEN) < (best[lines]?.[count] ?? FORBIDDEN)) lines = line;
	}
	if (lines === 0) return null;
	const result: string[] = [];
	let worst = 0;
	for (let line = lines, end = count; line > 0; line--) {
		const start = from[line]?.[end] ?? 0;
		result.unshift(characters.slice(start, end).join("").trim());
		if (start > 0) worst = Math.max(worst, costs[start] ?? 0);
		end = start;
	}
	return { lines: result, worst };
}

/** Fills line after line and says with "…" that something is missing. */
function cutLines(
	characters: readonly string[],
	maximumLines: number,
	width: number,
	bold: boolean,
): readonly string[] {
	const lines: string[] = [""];
	for (const character of characters) {
		const last = lines.length === maximumLines;
		const line = lines.at(-1) ?? "";
		const room = last ? width - 1 : width;
		if (textWidth(line + character, bold) <= room) lines[lines.length - 1] = line + character;
		else if (last) {
			lines[lines.length - 1] = `${line}…`;
			break;
		} else lines.push(character);
	}
	return lines.map((line) => line.trim());
}
