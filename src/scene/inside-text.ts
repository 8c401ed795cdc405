// Text inside boxes and pills at a scale: it may grow a little to stay readable, as far as its frame holds it.

import { detailHeight } from "./box-text.ts";
import { breakName, joinLines, tearsName } from "./break-name.ts";
import { isStackMark } from "./find-mark.ts";
import { type Appearance, type MarkText, markShape } from "./scene.ts";
import { textWidth, widestLine } from "./text-width.ts";
import { box, fontSize, pill, stack } from "./theme.ts";

/** Free room above and below the text of a box, and at the right end of a pill. */
const BORDER_Y = 2.5;
const PILL_END = 2;
const TIGHTEST = 7 / 8;
/** With free room; and up to the inner border, with lines as close as they can be, rather than leave a box empty. */
const FITS = [
	{ borderX: 4, leadings: [1, box.tight] },
	{ borderX: box.inset + box.inner / 2, leadings: [TIGHTEST] },
] as const;

export interface InsideText {
	readonly text: MarkText;
	/** Factor by which it is drawn larger, at least 1. */
	readonly growth: number;
	/** Factor of the distance of its lines. */
	readonly leading: number;
}

/** What a mark says inside, as much of it as its frame holds at this scale; null where nothing can be read inside. */
export function findInsideText({ nodes }: Appearance, node: number, scale: number): InsideText | null {
	const text = nodes.text[node];
	if (!text) return null;
	const isBox = nodes.shape[node] === markShape.box;
	const growth = Math.max(1, fontSize.minimum / (scale * (isBox ? fontSize.box : fontSize.person)));
	if (growth === 1) return { text, growth, leading: 1 };
	// The sheet behind takes from the room, the inner border that others have does not.
	const [sheet, border] = isStackMark(nodes, node) ? [stack.offset, 0] : [0, BORDER_Y];
	const width = 2 * (nodes.halfWidth[node] ?? 0) - sheet;
	const height = 2 * (nodes.halfHeight[node] ?? 0) - sheet - 2 * border;
	if (!isBox) return isHeldByPill(text, width, growth, scale) ? { text, growth, leading: growth } : null;
	for (const { borderX, leadings } of FITS) {
		const room = width - 2 * borderX;
		for (const tried of listTexts(text, room, height, growth)) {
			for (const leading of leadings) {
				const inside = { text: tried, growth, leading: leading * growth };
				if (isHeldByBox(inside, room, height, scale)) return inside;
			}
		}
	}
	return null;
}

/**
 * The whole; then the short name as it is broken, or as this room breaks it without tearing a word, with less and less of
 * what is told of the members; then the name alone, and torn only where nothing else is held.
 */
function* listTexts(text: MarkText, width: number, height: number, growth: number): Generator<MarkText, void, void> {
	yield text;
	const maximumLines = Math.floor(height / (box.lineHeight * TIGHTEST * growth));
	const maximumWidth = width / (fontSize.box * growth);
	if (text.details.length === 0 || maximumLines < 1 || maximumWidth < 2) return;
	const limits = { maximumLines, maximumWidth, bold: true, isStrict: true };
	const name = joinLines(text.shortLines);
	const anew = breakName(name, limits);
	const isTorn = tearsName(name, limits);
	const whole = isTorn ? [text.shortLines] : [text.shortLines, anew];
	const telling = (lines: readonly string[]) => text.details.map((detail) => ({ ...text, lines, detail }));
	yield* whole.flatMap(telling);
	yield* whole.map((lines) => ({ ...text, lines, detail: "" }));
	if (!anew.at(-1)?.endsWith("…")) yield* telling(anew);
}

/** Size of a detail line: it too is never under the smallest on screen. */
export function detailSize(scale: number): number {
	return Math.max(fontSize.rest, fontSize.minimum / scale);
}

function isHeldByBox({ text, growth, leading }: InsideText, room: number, height: number, scale: number): boolean {
	const tall = (text.lines.length * box.lineHeight + detailHeight(text.detail)) * leading;
	if (tall > height) return false;
	const name = widestLine(text.lines, true) * fontSize.box * growth;
	const detail = widestLine(text.detail.split("\n"), false) * detailSize(scale);
	return Math.max(name, detail) <= room;
}

function isHeldByPill(text: MarkText, width: number, growth: number, scale: number): boolean {
	const name = textWidth(text.lines[0] ?? "", true) * fontSize.person * growth;
	const detail = text.detail === "" ? 0 : pill.gap + textWidth(text.detail, false) * detailSize(scale);
	return pill.left + name + detail <= width - PILL_END;
}
