// Texts numbered as they are met, and ranked once: numbers are what is compared, sorted and kept afterwards.
import { sortTexts } from "./sort-texts.ts";

/** Number of what is not said; it stands before every text. */
export const NO_TEXT = 0;

export class Texts {
	private readonly numbers = new Map<string, number>();
	private readonly texts: string[] = [""];

	numberOf(text: string | null): number {
		if (text === null) return NO_TEXT;
		const known = this.numbers.get(text);
		if (known !== undefined) return known;
		const number = this.texts.length;
		this.numbers.set(text, number);
		this.texts.push(text);
		return number;
	}

	textOf(number: number): string | null {
		return number === NO_TEXT ? null : (this.texts[number] as string);
	}

	/** The place of every number in the order of texts by code unit, what is not said first. */
	*rank(): Generator<void, Int32Array> {
		const order = yield* sortTexts(this.texts.slice(1));
		const ranks = new Int32Array(this.texts.length);
		for (let place = 0; place < order.length; place++) ranks[(order[place] as number) + 1] = place + 1;
		return ranks;
	}
}
