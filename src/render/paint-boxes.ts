// Boxes of consortia and pills of persons, with the text they carry.

import { detailHeight } from "../scene/box-text.ts";
import { sectorStyleAt } from "../scene/encode.ts";
import { isStackMark } from "../scene/find-mark.ts";
import { detailSize, findInsideText, type InsideText } from "../scene/inside-text.ts";
import { belowOffset } from "../scene/label-size.ts";
import { type Appearance, markFlag, NO_SECTOR } from "../scene/scene.ts";
import { textWidth } from "../scene/text-width.ts";
import { box, fontSize, ink, pill, stack } from "../scene/theme.ts";
import { framed } from "./mark-shapes.ts";
import { baselineShift, type Look, type Painter, type TextLook } from "./painter.ts";

export function drawBox(
	painter: Painter,
	appearance: Appearance,
	node: number,
	x: number,
	y: number,
	scale: number,
): void {
	drawBoxFrame(painter, appearance, node, x, y);
	drawBoxContent(painter, appearance, node, x, y, scale);
}

/** From the middle of a mark to that of the sheet in front, to the left and down. */
function shiftOf({ nodes }: Appearance, node: number): number {
	return isStackMark(nodes, node) ? stack.offset / 2 : 0;
}

/** The name and what is known of the members, without the frame. */
export function drawBoxContent(
	painter: Painter,
	appearance: Appearance,
	node: number,
	x: number,
	y: number,
	scale: number,
): void {
	const { nodes } = appearance;
	const text = nodes.text[node];
	if (!text) return;
	const inside = findInsideText(appearance, node, scale);
	const shift = shiftOf(appearance, node);
	if (inside) drawBoxText(painter, inside, x - shift, y + shift, scale);
	// Smaller, its number would run out of the pill.
	const isBadgeReadable = detailSize(scale) <= stack.badgeHeight * BADGE_TEXT;
	if (text.badge !== "" && isBadgeReadable) drawBadge(painter, text.badge, rightTop(appearance, node, x, y), scale);
	if (text.below !== "" && fontSize.rest * scale >= fontSize.minimum * BELOW_TOLERANCE) {
		const size = detailSize(scale);
		const baseline = y + (nodes.halfHeight[node] ?? 0) + belowOffset + baselineShift * size;
		const colour = text.belowBold ? ink.text : ink.weak;
		painter.text(text.below, x, baseline, { size, bold: text.belowBold, colour, anchor: "middle" });
	}
}

/** Share of its pill that a number may be high. */
const BADGE_TEXT = 0.85;

/** The line below a box may grow by a tenth to stay readable; further out it would run into its neighbours. */
const BELOW_TOLERANCE = 0.9;

/** `colour` stands for the border of a box that is tied to the selection. */
export function drawBoxFrame(
	painter: Painter,
	appearance: Appearance,
	node: number,
	x: number,
	y: number,
	colour: string = ink.outline,
): void {
	const { nodes } = appearance;
	const isMarked = colour !== ink.outline;
	const shift = shiftOf(appearance, node);
	const halfWidth = (nodes.halfWidth[node] ?? 0) - shift;
	const halfHeight = (nodes.halfHeight[node] ?? 0) - shift;
	const outer = framed(x - shift, y + shift, halfWidth, halfHeight, box.corner);
	if ((nodes.flags[node] ?? 0) & markFlag.membersUnknown) {
		const width = isMarked ? 2 : box.border;
		const look: Look = { fill: ink.ground, stroke: isMarked ? colour : ink.second, width, dash: box.dash };
		if (shift > 0) painter.shapes([framed(x + shift, y - shift, halfWidth, halfHeight, box.corner)], look);
		painter.shapes([outer], look);
		return;
	}
	painter.shapes([outer], { fill: ink.ground, stroke: colour, width: isMarked ? 2 : box.border });
	const inner = framed(x, y, halfWidth - box.inset, halfHeight - box.inset, box.corner - box.inset);
	painter.shapes([inner], { stroke: colour, width: box.inner });
}

function rightTop({ nodes }: Appearance, node: number, x: number, y: number): readonly [number, number] {
	return [x + (nodes.halfWidth[node] ?? 0), y - (nodes.halfHeight[node] ?? 0)];
}

/** How many persons a box holds, on a small pill over its upper edge. */
function drawBadge(painter: Painter, words: string, [right, top]: readonly [number, number], scale: number): void {
	const size = detailSize(scale);
	const width = stack.badgeLeft + textWidth(words, false) * size + stack.badgeRight;
	const halfHeight = stack.badgeHeight / 2;
	const left = right - box.corner - width;
	const y = top - stack.badgeRise + halfHeight;
	painter.shapes([framed(left + width / 2, y, width / 2, halfHeight, halfHeight)], {
		fill: ink.ground,
		stroke: ink.personBorder,
		width: pill.plainBorder,
	});
	painter.group({ move: { x: left + stack.badgeLeft - 8, y, scale: 0.8 } }, () => drawHead(painter, 0, 0));
	const look = { size, bold: false, colour: ink.text, anchor: "start" } as const;
	painter.text(words, left + stack.badgeLeft, y + baselineShift * size, look);
}

function drawBoxText(
	painter: Painter,
	{ text, growth, leading }: InsideText,
	x: number,
	y: number,
	scale: number,
): void {
	const pitch = box.lineHeight * leading;
	const nameSize = fontSize.box * growth;
	const height = text.lines.length * pitch + detailHeight(text.detail) * leading;
	const top = y - height / 2;
	text.lines.forEach((line, index) => {
		const baseline = top + (index + 0.5) * pitch + baselineShift * nameSize;
		painter.text(line, x, baseline, { size: nameSize, bold: true, colour: ink.text, anchor: "middle" });
	});
	if (text.detail === "") return;
	const size = detailSize(scale);
	const first = top + text.lines.length * pitch + (box.detailHeight * leading) / 2 + baselineShift * size;
	text.detail.split("\n").forEach((line, index) => {
		const baseline = first + index * pitch;
		painter.text(line, x, baseline, { size, bold: false, colour: ink.second, anchor: "middle" });
	});
}

export function drawPill(
	painter: Painter,
	appearance: Appearance,
	node: number,
	x: number,
	y: number,
	scale: number,
): void {
	const { nodes, palette } = appearance;
	const halfWidth = nodes.halfWidth[node] ?? 0;
	const flags = nodes.flags[node] ?? 0;
	const sector = nodes.sector[node] ?? NO_SECTOR;
	const style = sectorStyleAt(sector);
	const isPlain = sector === NO_SECTOR;
	painter.shapes([framed(x, y, halfWidth, pill.height / 2, pill.height / 2)], {
		fill: ink.ground,
		stroke: palette === "grey" ? style.borderGrey : style.border,
		width: isPlain ? pill.plainBorder : pill.border,
		dash: flags & markFlag.former ? pill.dash : [],
	});
	const inside = findInsideText(appearance, node, scale);
	if (!inside) return;
	const { text, growth } = inside;
	drawHead(painter, x - halfWidth + HEAD_FROM_LEFT, y);
	const bold = (flags & markFlag.bridging) !== 0;
	const left = x - halfWidth + pill.left;
	const name = text.lines[0] ?? "";
	const nameSize = fontSize.person * growth;
	const look: TextLook = { size: nameSize, bold, colour: ink.text, anchor: "start" };
	painter.text(name, left, y + baselineShift * nameSize, look);
	if (text.detail === "") return;
	const right = left + textWidth(name, bold) * nameSize + pill.gap;
	const size = detailSize(scale);
	painter.text(text.detail, right, y + baselineShift * size, {
		size,
		bold: false,
		colour: ink.second,
		anchor: "start",
	});
}

const HEAD_FROM_LEFT = 15;
const SHOULDER_STEPS = 10;

/** Head and shoulders. */
export function drawHead(painter: Painter, x: number, y: number): void {
	const shoulders = Array.from({ length: SHOULDER_STEPS + 1 }, (_, step): readonly [number, number] => {
		const angle = Math.PI * (1 + step / SHOULDER_STEPS);
		return [x + 5.4 * Math.cos(angle), y + 6 + 5 * Math.sin(angle)];
	});
	painter.shapes([{ kind: "circle", x, y: y - 3, radius: 3 }], { fill: ink.outline });
	painter.shapes([{ kind: "polygon", points: shoulders }], { fill: ink.outline });
}
