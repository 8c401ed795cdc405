// Members listed by sector inside one cell: 【学】広島大学、… 【産】マツダ…, 産：…, (官)…
import { readSector } from "./sector-words.ts";

export interface Section {
	/** The mark as printed, without its brackets; null for what stands before the first. */
	readonly mark: string | null;
	readonly text: string;
}

/** Square brackets hold marks; round and pointed ones and colons may stand in names too. */
const SURE = /[【〔［[]\s*([^【】〔〕［］[\]\n]{1,16}?)\s*[】〕］\]]\s*[:：]?/gu;
const PERHAPS =
	/(?<=^|[\s、,;；／/])(?:[(（<＜《]\s*([^()（）<>＜＞《》\n]{1,8}?)\s*[)）>＞》]\s*[:：]?|([^\s、,;；／/:：]{1,8})\s*[:：])/gu;
const MARK_ALONE = /^[【〔［[<＜《]([^【】〔〕［］[\]<>＜＞《》]{1,8})[】〕］\]>＞》]$/u;

/** Most cells hold none, and they are many. */
const HAS_SIGN = /[【〔［[(（<＜《:：]/u;

interface Mark {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

function findMarks(text: string, pattern: RegExp): Mark[] {
	return [...text.matchAll(pattern)]
		.map((match) => ({
			word: match[1] ?? match[2] ?? "",
			start: match.index,
			end: match.index + match[0].length,
		}))
		.filter(({ word }) => readSector(word) !== null);
}

/** (学) alone is a legal form, so signs of names are marks only where they name several sectors. */
function isVaried(marks: readonly Mark[]): boolean {
	return new Set(marks.map(({ word }) => readSector(word))).size > 1;
}

/** The cell as one section without a mark, unless marks part it. */
export function cutSections(text: string): readonly Section[] {
	if (!HAS_SIGN.test(text)) return [{ mark: null, text }];
	const sure = findMarks(text, SURE);
	const perhaps = sure.length > 0 ? [] : findMarks(text, PERHAPS);
	const marks = isVaried(perhaps) ? perhaps : sure;
	if (marks.length === 0) return [{ mark: null, text }];
	const before = text.slice(0, marks[0]?.start).trim();
	const sections = marks.map(({ word, end }, at) => ({ mark: word, text: text.slice(end, marks[at + 1]?.start) }));
	return before === "" ? sections : [{ mark: null, text: before }, ...sections];
}

/** Whether a cell is nothing but the mark of a sector, as in a row that heads those below. */
export function isMarkAlone(text: string): boolean {
	const word = MARK_ALONE.exec(text)?.[1];
	return word !== undefined && readSector(word) !== null;
}
