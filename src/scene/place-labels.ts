// Finds each name its place, in one total order: no label on another, on a mark, a box or a caption.
// A name that finds none waits for a larger scale.
import { labelSide } from "../layout/layout.ts";
import { breakName, joinLines } from "./break-name.ts";
import { findInsideText } from "./inside-text.ts";
import { measureLabel } from "./label-size.ts";
import { enlargement, indexObstacles } from "./obstacles.ts";
import type { RectangleIndex } from "./rectangle-index.ts";
import {
	type Appearance,
	type Geometry,
	type LabelCandidate,
	markFlag,
	markShape,
	type PlacedLabel,
	type Plate,
	type Rectangle,
} from "./scene.ts";
import { finish } from "./steps.ts";
import { fontSize, label, lineHeight, markOnScreen } from "./theme.ts";

/** Scale from which names of level 3 are written. In the key level they wait until there is more room. */
const REST_FROM = { full: 0.8, key: 1.4 } as const;

/** Tried after the preferred side. */
const SIDES: readonly number[] = [labelSide.right, labelSide.left, labelSide.below, labelSide.above];

/** Room kept between a name set inside a box and its border; a pill's one line has its own leading. */
const INSIDE = { x: 4, y: 3 } as const;

/** Labels in the order in which they were placed; independent of everything but the arguments. */
export function placeLabels(appearance: Appearance, geometry: Geometry, scale: number): readonly PlacedLabel[] {
	return finish(placeInto(indexObstacles(appearance, geometry, scale), appearance, geometry, scale));
}

/** Names that are tried in one step. */
const NAMES_A_STEP = 100;

/** Adds every placed label to the index, so that other texts can keep clear of them. */
export function* placeInto(
	index: RectangleIndex,
	appearance: Appearance,
	geometry: Geometry,
	scale: number,
): Generator<void, readonly PlacedLabel[]> {
	const order = appearance.labels.map((_, candidate) => candidate);
	order.sort((a, b) => (appearance.labels[a]?.rank ?? 0) - (appearance.labels[b]?.rank ?? 0));
	const placed: PlacedLabel[] = [];
	let tried = 0;
	for (const number of order) {
		const candidate = appearance.labels[number] as LabelCandidate;
		if (!isDue(candidate, appearance, scale)) continue;
		if (++tried % NAMES_A_STEP === 0) yield;
		const inside = candidate.inside ? placeInside(candidate, number, index, appearance, geometry, scale) : null;
		const isBeside = !candidate.inside || isOpenBox(candidate.node, appearance);
		const found = inside ?? (isBeside ? placeBeside(candidate, number, index, appearance, geometry, scale) : null);
		if (!found) continue;
		placed.push(found);
		index.add(found, candidate.node);
	}
	return placed;
}

/** A box too small for its name has it beside it; pills and the rows of the dock leave no room for that. */
function isOpenBox(node: number, { nodes }: Appearance): boolean {
	return nodes.shape[node] === markShape.box && !((nodes.flags[node] ?? 0) & markFlag.membersUnknown);
}

function isDue(candidate: LabelCandidate, appearance: Appearance, scale: number): boolean {
	if ((appearance.nodes.flags[candidate.node] ?? 0) & markFlag.faint) return false;
	if (candidate.inside) return findInsideText(appearance, candidate.node, scale) === null;
	return candidate.level < 3 || scale >= REST_FROM[appearance.labelLevel] - 1e-9;
}

function placeBeside(
	candidate: LabelCandidate,
	number: number,
	index: RectangleIndex,
	appearance: Appearance,
	geometry: Geometry,
	scale: number,
): PlacedLabel | null {
	const size = Math.max(candidate.size, fontSize.minimum / scale);
	const preferred = geometry.labelSide[candidate.node] ?? labelSide.auto;
	const sides = preferred === labelSide.auto ? SIDES : [preferred, ...SIDES.filter((side) => side !== preferred)];
	for (const side of sides) {
		const rectangle = besideRectangle(candidate, size, side, appearance, geometry, scale);
		if (!index.isFree(rectangle, candidate.node)) continue;
		const align = side === labelSide.right ? "left" : side === labelSide.left ? "right" : "center";
		return {
			candidate: number,
			lines: candidate.lines,
			...rectangle,
			size,
			align,
			plate: candidate.plate || candidate.inside,
		};
	}
	return null;
}

/** Where the label would stand on one side of its mark. */
export function besideRectangle(
	candidate: Plate,
	size: number,
	side: number,
	appearance: Appearance,
	geometry: Geometry,
	scale: number,
): Rectangle {
	const { node } = candidate;
	const { width, height } = measureLabel(candidate, size);
	const factor = enlargement(appearance, node, scale);
	const frame = (appearance.nodes.flags[node] ?? 0) & markFlag.inferredMembership ? label.gap + 2 : 0;
	const reachX = (appearance.nodes.halfWidth[node] ?? 0) * factor + label.gap + frame;
	const reachY = (appearance.nodes.halfHeight[node] ?? 0) * factor + label.gap / 2 + frame;
	const x = geometry.positions[2 * node] ?? 0;
	const y = geometry.positions[2 * node + 1] ?? 0;
	switch (side) {
		case labelSide.left:
			return { x: x - reachX - width, y: y - height / 2, width, height };
		case labelSide.below:
			return { x: x - width / 2, y: y + reachY, width, height };
		case labelSide.above:
			return { x: x - width / 2, y: y - reachY - height, width, height };
		default:
			return { x: x + reachX, y: y - height / 2, width, height };
	}
}

/**
 * A short name inside its box where it fits, else as much of it as the box holds, ending in "…", else none:
 * no text is ever larger than its frame.
 */
function placeInside(
	candidate: LabelCandidate,
	number: number,
	index: RectangleIndex,
	appearance: Appearance,
	geometry: Geometry,
	scale: number,
): PlacedLabel | null {
	const { node } = candidate;
	const size = Math.max(candidate.size, fontSize.minimum / scale);
	const roomX = 2 * (appearance.nodes.halfWidth[node] ?? 0) - INSIDE.x;
	const isPill = appearance.nodes.shape[node] === markShape.pill;
	const roomY = 2 * (appearance.nodes.halfHeight[node] ?? 0) - (isPill ? 0 : INSIDE.y);
	const centre = (lines: readonly string[], plate: boolean): PlacedLabel => {
		const { width, height } = measureLabel({ ...candidate, lines }, size);
		const x = (geometry.positions[2 * node] ?? 0) - width / 2;
		const y = (geometry.positions[2 * node + 1] ?? 0) - height / 2;
		return { candidate: number, lines, x, y, width, height, size, align: "center", plate };
	};
	// The leading above the first and below the last line may lie on the border.
	const leading = (lineHeight - 1) * size;
	const whole = centre(candidate.lines, false);
	if (index.isFree(whole, node) && whole.width <= roomX && whole.height - leading <= roomY) return whole;
	const broken = centre(breakInto(candidate, size, roomX, roomY + leading), false);
	const isWhole = broken.lines.length > 0 && !broken.lines.at(-1)?.endsWith("…");
	const isFitting = broken.width <= roomX && index.isFree(broken, node);
	if (isWhole && isFitting) return broken;
	const letters = broken.lines.reduce((sum, line) => sum + line.length, 0);
	return letters >= (isPill ? FEWEST_OF_PERSON : FEWEST_LETTERS) && isFitting ? broken : null;
}

/** Fewer letters of a name say nothing, the last one being "…"; of a person two letters are most often the family name. */
const FEWEST_LETTERS = 4;
const FEWEST_OF_PERSON = 3;

function breakInto(candidate: LabelCandidate, size: number, roomX: number, roomY: number): readonly string[] {
	const maximumLines = Math.floor((roomY - 2 * label.plateY) / (lineHeight * size));
	const maximumWidth = (roomX - 2 * label.plateX) / size;
	if (maximumLines < 1 || maximumWidth < 2) return [];
	return breakName(joinLines(candidate.lines), { maximumLines, maximumWidth, bold: candidate.bold, isStrict: true });
}

/**
 * The largest step at or below a scale, steps of √2 from `anchor` (the scale at which the figure fits):
 * names placed for it are never drawn smaller than they were measured.
 */
export function snapLabelScale(scale: number, anchor = 1): number {
	const steps = Math.floor(2 * Math.log2(scale / anchor) + 1e-6);
	return anchor * 2 ** (steps / 2);
}

/** Radius on screen below which the kanji of a mark is dropped. */
export function isGlyphReadable(radius: number, scale: number): boolean {
	return radius * scale >= markOnScreen.glyphFrom - 1e-9;
}
