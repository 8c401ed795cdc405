// Texts inside boxes and pills, and the size of the mark that follows from them.
import { breakName, fitsLines } from "./break-name.ts";
import type { ConsortiumFacts, PersonFacts, StackFacts } from "./facts.ts";
import type { MarkText } from "./scene.ts";
import { textWidth, widestLine } from "./text-width.ts";
import { box, fontSize, pill, stack } from "./theme.ts";
import type { FigureWords } from "./words.ts";

export interface SizedText {
	readonly text: MarkText;
	readonly halfWidth: number;
	readonly halfHeight: number;
}

/** Lines and em a name in a box may take. Boxes in the dock stand side by side and are narrow. */
const FULL = { maximumLines: 3, maximumWidth: 7, bold: true } as const;
const KEY = { maximumLines: 3, maximumWidth: 6.5, bold: true } as const;
const DOCKED = { maximumLines: 2, maximumWidth: 8, bold: true } as const;
/** No name of a person is longer, even in letters; what is would push all others out of the figure. */
const PERSON = { maximumLines: 1, maximumWidth: 18, isStrict: true } as const;
const SHORT = { maximumLines: 2, maximumWidth: 6.5, bold: true } as const;

const PADDING_X = 8;
const DOCKED_PADDING_X = 6;
const DETAIL_PADDING_X = 7;
const PADDING_Y = 6.5;
const SMALLEST_DOCKED = 72;
/** Kept for what stands below a name, so that a box is as wide in every language and at every layer. */
const DETAIL_WIDTH = 64;
/** Kept beside a ministry for a count, as a box has as many lines in every language. */
const COUNT_EMS = { complete: 4.2, open: 6.4, none: 4.2 } as const;
/** Kept for a number of folded affiliations, likewise. */
const FOLDED_WIDTH = 20;

export function sizeBox(facts: ConsortiumFacts, labelLevel: "full" | "key", words: FigureWords): SizedText {
	const limits = facts.membersUnknown ? DOCKED : labelLevel === "full" ? FULL : KEY;
	const lines = breakName(fitsLines(facts.name, limits) ? facts.name : facts.label, limits);
	const counts = words.boxCounts(facts.memberCount, facts.memberList);
	const name = widestLine(lines, true) * fontSize.box;
	const room = facts.membersUnknown ? name : Math.max(name, DETAIL_WIDTH);
	const details = describeMembers(facts, labelLevel, words, counts, room);
	const detail = facts.membersUnknown ? "" : (details[0] as string);
	const below = facts.membersUnknown ? words.boxBelow(facts.stated) : "";
	const padding = facts.membersUnknown ? DOCKED_PADDING_X : PADDING_X;
	const width = Math.max(
		facts.membersUnknown ? SMALLEST_DOCKED : 0,
		room + 2 * padding,
		widestLine(detail.split("\n"), false) * fontSize.rest + 2 * DETAIL_PADDING_X,
		textWidth(below, facts.stated.length > 0) * fontSize.rest,
	);
	// Boxes of the dock lane stand in rows and share one height.
	const rows = facts.membersUnknown ? Math.max(DOCKED.maximumLines, lines.length) : lines.length;
	const height = 2 * PADDING_Y + rows * box.lineHeight + detailHeight(detail);
	return {
		text: {
			lines,
			detail,
			below,
			belowBold: facts.stated.length > 0,
			badge: "",
			shortLines: breakName(facts.label, SHORT),
			details: facts.membersUnknown ? [] : details,
		},
		halfWidth: Math.ceil(width / 2),
		halfHeight: Math.ceil(height / 2),
	};
}

/**
 * From the fullest to the number alone. The ministry has a line of its own where both are too long for one, and goes
 * where room is short.
 */
function describeMembers(
	facts: ConsortiumFacts,
	labelLevel: "full" | "key",
	words: FigureWords,
	counts: readonly string[],
	room: number,
): readonly string[] {
	const isFitting = (line: string) =>
		textWidth(line, false) * fontSize.rest <= room + 2 * (PADDING_X - DETAIL_PADDING_X);
	const least = counts.at(-1) as string;
	const shown = counts.find(isFitting) ?? least;
	if (facts.ministry === null || labelLevel === "key") return [shown, least];
	const joined = words.boxLine(facts.ministry, facts.memberCount, facts.memberList);
	const isShort = (textWidth(facts.ministry, false) + COUNT_EMS[facts.memberList]) * fontSize.rest <= room;
	const ministry = words.boxMinistry(facts.ministry);
	const apart = [`${ministry}\n${shown}`, `${ministry}\n${least}`, shown, least];
	return isShort && isFitting(joined) ? [joined, ...apart] : apart;
}

/** Of the lines of a detail below the name. */
export function detailHeight(detail: string): number {
	return detail === "" ? 0 : box.detailHeight + (detail.split("\n").length - 1) * box.lineHeight;
}

/** Where room is short a pill does not tell of folded affiliations. */
export function sizePill(facts: PersonFacts, labelLevel: "full" | "key", words: FigureWords): SizedText {
	const detail = labelLevel === "key" ? "" : words.folded(facts.folded);
	const [label = ""] = breakName(facts.label, { ...PERSON, bold: facts.bridging });
	const name = textWidth(label, facts.bridging) * fontSize.person;
	const extra = detail === "" ? 0 : pill.gap + Math.max(FOLDED_WIDTH, textWidth(detail, false) * fontSize.rest);
	return {
		text: { lines: [label], detail, below: "", belowBold: false, badge: "", shortLines: [label], details: [] },
		halfWidth: Math.ceil(pill.left + name + extra + pill.right) / 2,
		halfHeight: pill.height / 2,
	};
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
			details: [],
		},
		halfWidth: Math.ceil((room * STACK_GROWTH + DOCKED_PADDING_X + stack.offset) / 2),
		halfHeight: Math.ceil(((box.lineHeight + box.detailHeight) * STACK_GROWTH + stack.offset) / 2),
	};
}
