// Texts inside the box of a consortium, and the size of the box that follows from them.
import { breakName, fitsLines } from "./break-name.ts";
import type { ConsortiumFacts } from "./facts.ts";
import { nameAloneFrom, rowPaddingX, type SizedText, type TextRoom } from "./mark-text.ts";
import type { MarkText } from "./scene.ts";
import { textWidth, widestLine } from "./text-width.ts";
import { box, fontSize } from "./theme.ts";
import type { FigureWords } from "./words.ts";

/** Lines and em a name in a box may take. Boxes in the dock stand side by side and are narrow. */
const FULL = { maximumLines: 3, maximumWidth: 7, bold: true } as const;
const KEY = { maximumLines: 3, maximumWidth: 6.5, bold: true } as const;
const DOCKED = { maximumLines: 2, maximumWidth: 8, bold: true } as const;
const SHORT = { maximumLines: 2, maximumWidth: 6.5, bold: true } as const;
/** More lines and narrower ones: boxes stand beside rows of marks that are higher than they. */
const GROWN = { maximumLines: 3, maximumWidth: 5.2, bold: true } as const;
/** Where there is room for the name alone. */
const NAMING = { maximumLines: 3, maximumWidth: 4.7, bold: true } as const;
/** Between the largest text and the border. */
const SNUG_X = 4.5;
const SNUG_Y = 3.5;

const PADDING_X = 8;
const DETAIL_PADDING_X = 7;
const PADDING_Y = 6.5;
const SMALLEST_DOCKED = 72;
/** Kept for what stands below a name, so that a box is as wide in every language and at every layer. */
const DETAIL_WIDTH = 64;
/** Kept beside a ministry for a count, as a box has as many lines in every language. */
const COUNT_EMS = { complete: 4.2, open: 6.4, none: 4.2 } as const;

export function sizeBox(facts: ConsortiumFacts, room: TextRoom, words: FigureWords): SizedText {
	const growth = Math.max(1, room.leastText / fontSize.box);
	if (facts.membersUnknown) return sizeDocked(facts, growth, words);
	return growth < nameAloneFrom ? sizeTelling(facts, room.labelLevel, growth, words) : sizeNaming(facts, growth, words);
}

/** Boxes of the dock lane stand in rows and share one height. */
function sizeDocked(facts: ConsortiumFacts, growth: number, words: FigureWords): SizedText {
	const lines = breakName(fitsLines(facts.name, DOCKED) ? facts.name : facts.label, DOCKED);
	const shortLines = breakName(facts.label, SHORT);
	const below = words.boxBelow(facts.stated);
	const isBold = facts.stated.length > 0;
	const width = Math.max(
		SMALLEST_DOCKED,
		widestLine(lines, true) * fontSize.box + 2 * rowPaddingX,
		textWidth(below, isBold) * fontSize.rest,
		growth > 1 ? measureGrown(shortLines, growth).width : 0,
	);
	const rows = Math.max(DOCKED.maximumLines, lines.length);
	const text = { lines, detail: "", below, belowBold: isBold, badge: "", shortLines, details: [] };
	return frameText(text, width, 2 * PADDING_Y + rows * box.lineHeight);
}

/** With what is known of the members below the name. */
function sizeTelling(
	facts: ConsortiumFacts,
	labelLevel: TextRoom["labelLevel"],
	growth: number,
	words: FigureWords,
): SizedText {
	const limits = labelLevel === "full" ? FULL : KEY;
	const lines = breakName(fitsLines(facts.name, limits) ? facts.name : facts.label, limits);
	const counts = words.boxCounts(facts.memberCount, facts.memberList);
	const room = Math.max(widestLine(lines, true) * fontSize.box, DETAIL_WIDTH);
	const details = describeMembers(facts, labelLevel, words, counts, room);
	const detail = details[0] as string;
	const width = Math.max(
		room + 2 * PADDING_X,
		widestLine(detail.split("\n"), false) * fontSize.rest + 2 * DETAIL_PADDING_X,
	);
	const height = 2 * PADDING_Y + lines.length * box.lineHeight + detailHeight(detail);
	// Where every name has room, the number has it too.
	const told = labelLevel === "full" ? box.detailHeight : 0;
	const ways = (growth > 1 ? [SHORT, GROWN] : [SHORT]).map((way) => {
		const shortLines = breakName(facts.label, way);
		const grown = growth > 1 ? measureGrown(shortLines, growth, told) : { width: 0, height: 0 };
		const text = { lines, detail, below: "", belowBold: false, badge: "", shortLines, details };
		return frameText(text, Math.max(width, grown.width), Math.max(height, grown.height));
	});
	return ways.reduce((one, other) => (areaOf(other) < areaOf(one) ? other : one));
}

/** With room for its name alone; who comes nearer is told of its members where there is room for that too. */
function sizeNaming(facts: ConsortiumFacts, growth: number, words: FigureWords): SizedText {
	const lines = breakName(facts.label, NAMING);
	const { width, height } = measureGrown(lines, growth);
	const isTelling = lines.length * box.lineHeight + box.detailHeight + 2 * SNUG_Y <= height;
	const counts = isTelling ? words.boxCounts(facts.memberCount, facts.memberList) : [];
	const details = counts.filter((count) => textWidth(count, false) * fontSize.rest <= width - 2 * SNUG_X);
	const text = { lines, detail: details[0] ?? "", below: "", belowBold: false, badge: "", shortLines: lines, details };
	return frameText(text, width, height);
}

/** What a name takes that is drawn larger, with its lines as close as they may be and `below` them what is told of the members. */
function measureGrown(lines: readonly string[], growth: number, below = 0) {
	return {
		width: widestLine(lines, true) * fontSize.box * growth + 2 * SNUG_X,
		height: (lines.length * box.lineHeight + below) * box.tight * growth + 2 * SNUG_Y,
	};
}

function areaOf({ halfWidth, halfHeight }: SizedText): number {
	return 4 * halfWidth * halfHeight;
}

function frameText(text: MarkText, width: number, height: number): SizedText {
	return { text, halfWidth: Math.ceil(width / 2), halfHeight: Math.ceil(height / 2) };
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
