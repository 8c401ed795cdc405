// Fills lines of running text: Japanese may break between any two characters but a few, Latin at spaces.
import { characterWidth } from "./text-width.ts";

/** A piece of running text; headings are bold. */
export interface TextRun {
	readonly text: string;
	readonly bold: boolean;
}

export interface WrappedLine {
	readonly runs: readonly TextRun[];
}

const NO_START = /[、。，．・：；！？）」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)\]}%]/u;
const NO_END = /[（「『【〈《〔([{]/u;
const WORD = /[\u0021-\u007e\u00a1-\u024f]/u;

interface Glyph {
	readonly character: string;
	readonly bold: boolean;
	readonly width: number;
}

/** Lines no wider than `width` em; a single character always fits. */
export function wrapRuns(runs: readonly TextRun[], width: number): readonly WrappedLine[] {
	const glyphs: Glyph[] = runs.flatMap(({ text, bold }) =>
		[...text].map((character) => ({ character, bold, width: characterWidth(character.codePointAt(0) ?? 0, bold) })),
	);
	const lines: WrappedLine[] = [];
	let start = 0;
	while (start < glyphs.length) {
		const end = findEnd(glyphs, start, width);
		lines.push({ runs: joinGlyphs(glyphs.slice(start, end)) });
		start = end;
		while (glyphs[start]?.character === " ") start++;
	}
	return lines;
}

/** The last allowed break within the width, or as much as fits when there is none. */
function findEnd(glyphs: readonly Glyph[], start: number, width: number): number {
	let used = 0;
	let best = -1;
	for (let at = start; at < glyphs.length; at++) {
		const glyph = glyphs[at] as Glyph;
		used += glyph.width;
		if (at > start && isBreak(glyphs[at - 1]?.character ?? "", glyph.character)) best = at;
		if (used > width && at > start && glyph.character !== " ") return best > start ? best : at;
	}
	return glyphs.length;
}

function isBreak(before: string, after: string): boolean {
	if (NO_START.test(after) || NO_END.test(before)) return false;
	if (before === " ") return true;
	return !(WORD.test(before) && WORD.test(after)) && after !== " ";
}

function joinGlyphs(glyphs: readonly Glyph[]): TextRun[] {
	const runs: { text: string; bold: boolean }[] = [];
	for (const { character, bold } of glyphs) {
		const last = runs.at(-1);
		if (last && last.bold === bold) last.text += character;
		else runs.push({ text: character, bold });
	}
	return runs;
}
