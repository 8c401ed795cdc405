// Texts inside boxes and pills, and the size of the mark that follows from them.
import { breakName, fitsLines } from "./break-name.ts";
import type { ConsortiumFacts, PersonFacts } from "./facts.ts";
import type { MarkText } from "./scene.ts";
import { textWidth, widestLine } from "./text-width.ts";
import { box, fontSize, pill } from "./theme.ts";
import type { FigureWords } from "./words.ts";

export interface SizedText {
	readonly text: MarkText;
	readonly halfWidth: number;
	readonly halfHeight: number;
}

/** Lines and em a name in a box may take. Boxes in the dock stand side by side and are narrow. */
const FULL = { maximumLines: 3, maximumWidth: 9.5, bold: true } as const;
const KEY = { maximumLines: 4, maximumWidth: 7.5, bold: true } as const;
const DOCKED = { maximumLines: 3, maximumWidth: 7.2, bold: true } as const;
const SHORT = { maximumLines: 2, maximumWidth: 6.5, bold: true } as const;

const PADDING_X = 11;
const DOCKED_PADDING_X = 6;
const PADDING_Y = 8.5;
const SMALLEST_WIDTH = 84;

export function sizeBox(facts: ConsortiumFacts, labelLevel: "full" | "key", words: FigureWords): SizedText {
	const limits = facts.membersUnknown ? DOCKED : labelLevel === "full" ? FULL : KEY;
	const lines = breakName(fitsLines(facts.name, limits) ? facts.name : facts.label, limits);
	const detail = facts.membersUnknown ? "" : words.boxDetail(facts.ministry, facts.memberCount, facts.memberList);
	const below = facts.membersUnknown ? words.boxBelow(facts.stated) : "";
	const name = widestLine(lines, true) * fontSize.box;
	const padding = facts.membersUnknown ? DOCKED_PADDING_X : PADDING_X;
	const width = Math.max(
		SMALLEST_WIDTH,
		name + 2 * padding,
		textWidth(detail, false) * fontSize.rest + 2 * padding,
		textWidth(below, facts.stated.length > 0) * fontSize.rest,
	);
	// Boxes of the dock lane stand in rows and share one height.
	const rows = facts.membersUnknown ? Math.max(DOCKED.maximumLines, lines.length) : lines.length;
	const height = 2 * PADDING_Y + rows * box.lineHeight + (detail === "" ? 0 : box.detailHeight);
	return {
		text: {
			lines,
			detail,
			below,
			belowBold: facts.stated.length > 0,
			shortLines: breakName(facts.label, SHORT),
		},
		halfWidth: Math.ceil(width / 2),
		halfHeight: Math.ceil(height / 2),
	};
}

export function sizePill(facts: PersonFacts, words: FigureWords): SizedText {
	const detail = words.folded(facts.folded);
	const name = textWidth(facts.label, facts.bridging) * fontSize.person;
	const extra = detail === "" ? 0 : pill.gap + textWidth(detail, false) * fontSize.rest;
	return {
		text: { lines: [facts.label], detail, below: "", belowBold: false, shortLines: [facts.label] },
		halfWidth: Math.ceil(pill.left + name + extra + pill.right) / 2,
		halfHeight: pill.height / 2,
	};
}
