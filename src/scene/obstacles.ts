// What no text may cover at a given scale: marks, what hangs on them, and block captions.
import { dockTitleWidth } from "../layout/layout.ts";
import { belowOffset, measureBelow } from "./label-size.ts";
import { createRectangleIndex, type RectangleIndex } from "./rectangle-index.ts";
import { type Appearance, type Geometry, markFlag, markShape, type Rectangle } from "./scene.ts";
import { textWidth } from "./text-width.ts";
import { fontSize, markOnScreen } from "./theme.ts";
import { wrapRuns } from "./wrap-text.ts";

/** Owner of rectangles that belong to no node. */
export const NOBODY = -1;

/** Room of the dashed frame around a mark of inferred membership. */
const FRAME = 6;

/** Factor by which a mark is drawn larger than its size, so that it never gets too small to see. */
export function enlargement(appearance: Appearance, node: number, scale: number): number {
	const shape = appearance.nodes.shape[node];
	if (shape === markShape.box || shape === markShape.pill) return 1;
	const radius = appearance.nodes.radius[node] ?? 0;
	return radius > 0 ? Math.max(1, markOnScreen.smallest / (radius * scale)) : 1;
}

export function markRectangle(appearance: Appearance, geometry: Geometry, node: number, scale: number): Rectangle {
	const { nodes } = appearance;
	const factor = enlargement(appearance, node, scale);
	const frame = (nodes.flags[node] ?? 0) & markFlag.inferredMembership ? FRAME : 0;
	const halfWidth = (nodes.halfWidth[node] ?? 0) * factor + frame;
	const halfHeight = (nodes.halfHeight[node] ?? 0) * factor + frame;
	const x = (geometry.positions[2 * node] ?? 0) - halfWidth;
	const y = (geometry.positions[2 * node + 1] ?? 0) - halfHeight;
	return { x, y, width: 2 * halfWidth, height: 2 * halfHeight };
}

/** Font sizes of a block caption in world units; never under the smallest on screen. */
export function captionSizes(scale: number): { readonly title: number; readonly detail: number } {
	const least = fontSize.minimum / scale;
	return { title: Math.max(fontSize.caption, least), detail: Math.max(fontSize.captionDetail, least) };
}

export const captionGap = 12;

/** From the upper edge of a caption to below its letters, em: no more, for pills stand right below it in small figures. */
const CAPTION_HEIGHT = 1.2;

/** Scale from which numbers stand beside the name of a block; below it they would be wider than the block. */
const DETAIL_FROM = 0.6;

/** What is written beside the name of a block at a scale: the longest that ends before the next mark or caption; "" for nothing. */
export function captionDetailAt(appearance: Appearance, geometry: Geometry, index: number, scale: number): string {
	const placed = geometry.captions[index];
	const caption = placed && appearance.captions[placed.group];
	if (!placed || !caption || scale < DETAIL_FROM) return "";
	const size = captionSizes(scale);
	const from = placed.x + textWidth(caption.title, true) * size.title + captionGap;
	const following = geometry.captions.filter(({ x, y }) => x > placed.x && Math.abs(y - placed.y) < 1.4 * size.title);
	const ends = [...following.map(({ x }) => x - captionGap), geometry.bounds.x + geometry.bounds.width];
	const end = Math.min(placed.x + placed.width, ...ends);
	return caption.details.find((detail) => from + textWidth(detail, false) * size.detail <= end) ?? "";
}

/** Room of a placed caption: its title and what stands beside it. */
export function captionRectangle(appearance: Appearance, geometry: Geometry, index: number, scale: number): Rectangle {
	const placed = geometry.captions[index];
	const caption = placed && appearance.captions[placed.group];
	if (!placed || !caption) return { x: 0, y: 0, width: 0, height: 0 };
	const size = captionSizes(scale);
	const title = textWidth(caption.title, true) * size.title;
	const beside = captionDetailAt(appearance, geometry, index, scale);
	const detail = beside === "" ? 0 : captionGap + textWidth(beside, false) * size.detail;
	return { x: placed.x, y: placed.y, width: title + detail, height: size.title * CAPTION_HEIGHT };
}

/**
 * The dock's title with its detail below, as many lines as fit into its end of the lane; in world units. Null where
 * the picture is so small that the title would run into the bodies: their names are not written there either.
 */
export function dockTitlePlace(appearance: Appearance, { dock }: Geometry, scale: number) {
	if (!dock) return null;
	const least = fontSize.minimum / scale;
	const { sheet } = appearance;
	const room = dockTitleWidth - 2 * dockTitlePadding;
	const title = Math.max(least, Math.min(fontSize.dockTitle, room / textWidth(sheet.dockTitle, true)));
	const detail = Math.max(fontSize.captionDetail, least);
	// Rather into the padding than over two lines: these leave no room for what says that unknown is not zero.
	const isWhole = textWidth(sheet.dockTitle, true) * title <= dockTitleWidth - dockTitlePadding;
	const titles = isWhole ? [sheet.dockTitle] : wrapEvenly(sheet.dockTitle, room / title, true);
	const head = titles.length * title * 1.3;
	if (titles.length > 2 || head > dock.height) return null;
	const most = Math.max(0, Math.floor((dock.height - 4 - head) / (detail * 1.3)));
	const lines = fitSentences(sheet.dockDetail, room / detail, most);
	const height = head + lines.length * detail * 1.3;
	const x = dock.x + dockTitlePadding;
	const y = dock.y + (dock.height - height) / 2;
	return { x, title, detail, titles, lines, rectangle: { x, y, width: room, height } };
}

/** Lines of whole sentences, a quoted word never torn; where room is short the first ones go, for the last says that unknown is not zero. */
function fitSentences(text: string, width: number, most: number): readonly string[] {
	const sentences = text.split(/(?<=[。:])/u).map((each) => each.trim());
	for (let from = 0; from < sentences.length; from++) {
		const lines = sentences.slice(from).flatMap((each) => wrapSentence(each, width));
		if (lines.length <= most) return lines;
	}
	return [];
}

function wrapSentence(sentence: string, width: number): readonly string[] {
	const lines = wrap(sentence, width, false);
	if (lines.length === 1) return lines;
	if (sentence.includes("「")) return sentence.split(/(?=「)/u).flatMap((text) => wrap(text, width, false));
	return sentence.includes(" ") ? wrapEvenly(sentence, width, false) : lines;
}

function wrap(text: string, width: number, bold: boolean): readonly string[] {
	return wrapRuns([{ text, bold }], width).map(({ runs }) => runs.map((run) => run.text.trim()).join(""));
}

/** No last word stands alone: the lines grow narrower as long as there are no more of them. */
function wrapEvenly(text: string, width: number, bold: boolean): readonly string[] {
	let even = wrap(text, width, bold);
	for (let room = width - EVEN_STEP; room > width / 2; room -= EVEN_STEP) {
		const narrower = wrap(text, room, bold);
		if (narrower.length > even.length) break;
		even = narrower;
	}
	return even;
}

/** Of an em. */
const EVEN_STEP = 0.25;

const dockTitlePadding = 8;

export function indexObstacles(appearance: Appearance, geometry: Geometry, scale: number): RectangleIndex {
	const index = createRectangleIndex(geometry.bounds);
	for (let node = 0; node < appearance.nodes.count; node++) {
		const mark = markRectangle(appearance, geometry, node, scale);
		index.add(mark, node);
		const below = measureBelow(appearance, node);
		if (below.width > 0) {
			const x = (geometry.positions[2 * node] ?? 0) - below.width / 2;
			index.add({ x, y: mark.y + mark.height + belowOffset - below.height / 2, ...below }, node);
		}
	}
	for (let caption = 0; caption < geometry.captions.length; caption++) {
		index.add(captionRectangle(appearance, geometry, caption, scale), NOBODY);
	}
	const title = dockTitlePlace(appearance, geometry, scale);
	if (title) index.add(title.rectangle, NOBODY);
	return index;
}
