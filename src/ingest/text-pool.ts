// The distinct texts of a file's cells: each is cleaned once, however often it stands there, and has a small
// number by which what it means is found again. Lists repeat themselves, and texts are what reading costs.
import { CELL_LENGTH_LIMIT, cleanText, hasLostCharacters } from "./cells.ts";

const FORMULA_ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|#{2,})$|^=[A-Z][A-Z.]*\(.*\)$/;

/** Number of the empty text. */
export const EMPTY_CODE = 0;

export class TextPool {
	/** Cleaned texts by number. */
	readonly texts: string[] = [];
	/** Characters that were taken out of a text, for those that had any. */
	readonly removed = new Map<number, number>();
	/** Numbers of what a spreadsheet prints for a failed formula: it counts as empty. */
	readonly formulaErrors = new Set<number>();
	/** Numbers of texts that seem to have lost a character. */
	readonly lost = new Set<number>();
	private readonly codes = new Map<string, number>();

	constructor() {
		this.codeOf("");
	}

	/** Texts longer than a cell may be are not kept: they count as empty. */
	codeOf(raw: string): number {
		const known = this.codes.get(raw);
		if (known !== undefined) return known;
		if (raw.length > CELL_LENGTH_LIMIT) return EMPTY_CODE;
		const code = this.texts.length;
		const { text, removed } = cleanText(raw);
		this.codes.set(raw, code);
		const isError = FORMULA_ERROR.test(text);
		this.texts.push(isError ? "" : text);
		if (isError) this.formulaErrors.add(code);
		if (hasLostCharacters(text)) this.lost.add(code);
		if (removed > 0) this.removed.set(code, removed);
		return code;
	}

	/** The cells as they are read, with their codes. */
	take(record: readonly string[]): { readonly cells: string[]; readonly codes: number[] } {
		const cells: string[] = [];
		const codes: number[] = [];
		for (let index = 0; index < record.length; index++) {
			const code = this.codeOf(record[index] as string);
			codes.push(code);
			cells.push(this.texts[code] as string);
		}
		return { cells, codes };
	}
}
