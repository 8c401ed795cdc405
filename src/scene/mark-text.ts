// Texts inside pills and boxes of several bodies, and the size of the mark that follows from them.
import { breakName } from "./break-name.ts";
import type { FigureFacts, PersonFacts, StackFacts } from "./facts.ts";
import type { MarkText } from "./scene.ts";
import { textWidth } from "./text-width.ts";
import { box, fontSize, pill, stack } from "./theme.ts";
import type { FigureWords } from "./words.ts";

export interface SizedText {
	readonly text: MarkText;
	readonly halfWidth: number;
	readonly halfHeight: number;
}

/** What the format of a figure says of its text. */
export type TextRoom = Pick<FigureFacts, "labelLevel" | "leastText">;

/** Text so much larger leaves a mark room for its name alone. */
export const nameAloneFrom = 1.3;
/** Between text and border of a box that stands in a row of others. */
export const rowPaddingX = 6;

/** No name of a person is longer, even in letters; what is would push all others out of the figure. */
const PERSON = { maximumLines: 1, maximumWidth: 18, isStrict: true } as const;
/** Between the largest text and the end of a pill, with its head and without. */
const PILL_END = 3;
const PILL_AIR = 6;
/** Kept for a number of folded affiliations, so that a pill is as wide in every language and at every layer. */
const FOLDED_WIDTH = 20;

/** Where room is short a pill does not tell of folded affiliations. */
export function sizePill(facts: PersonFacts, { labelLevel, leastText }: TextRoom, words: FigureWords): SizedText {
	const detail = labelLevel === "key" ? "" : words.folded(facts.folded);
	const [label = ""] = breakName(facts.label, { ...PERSON, bold: facts.bridging });
	const ems = textWidth(label, facts.bridging);
	const name = ems * fontSize.person;
	const extra = detail === "" ? 0 : pill.gap + Math.max(FOLDED_WIDTH, textWidth(detail, false) * fontSize.rest);
	const grown = leastText > fontSize.person ? measurePill(ems * leastText, leastText) : 0;
	return {
		text: { lines: [label], detail, below: "", belowBold: false, badge: "", shortLines: [label], details: [] },
		halfWidth: Math.ceil(Math.max(pill.left + name + extra + pill.right, grown)) / 2,
		halfHeight: pill.height / 2,
	};
}

/** Where text is much larger the name has all of it, without the head. */
function measurePill(name: number, size: number): number {
	return size < nameAloneFrom * fontSize.person ? pill.left + name + PILL_END : name + 2 * PILL_AIR;
}

/** Room for the numbers in a box of several bodies, the same in every language and whatever is filtered out. */
const STACK_ROOM = 13.5 * fontSize.rest;
/** Kept beside its title for how many bodies pass the filters, em. */
const SHOWN_WIDTH = 2.2;
/** Its text may be drawn so much larger, that it can be read where the figure is small; it is as high as the boxes beside it. */
const STACK_GROWTH = 1.27;

/** A box of several bodies, with room for the sheet behind. */
export function sizeStack({ named, bodies, persons }: StackFacts, words: FigureWords): SizedText {
	const shown = bodies.filter(({ faint }) => !faint);
	// A box that is filtered out keeps its title and tells no numbers.
	const title = words.stackTitle(named, shown.length || bodies.length, bodies.length);
	const whole = textWidth(words.stackTitle(named, bodies.length, bodies.length), true) + SHOWN_WIDTH;
	const room = Math.max(STACK_ROOM, whole * fontSize.box);
	const details = words.stackDetails(shown);
	const fitting = details.find((text) => textWidth(text, false) * fontSize.rest <= room) ?? details.at(-1);
	return {
		text: {
			lines: [title],
			detail: shown.length === 0 ? "" : (fitting ?? ""),
			below: "",
			belowBold: false,
			badge: persons > 0 ? words.stackPersons(persons) : "",
			shortLines: [title],
			details: shown.length === 0 ? [] : details,
		},
		halfWidth: Math.ceil((room * STACK_GROWTH + rowPaddingX + stack.offset) / 2),
		halfHeight: Math.ceil(((box.lineHeight + box.detailHeight) * STACK_GROWTH + stack.offset) / 2),
	};
}
