// Places the words of lines (主催, 副学長) on their lines, clear of every mark, name and caption, and
// puts all texts of a scene together for one scale.
import { traceBracket } from "./brackets.ts";
import { indexObstacles, NOBODY } from "./obstacles.ts";
import { placeInto } from "./place-labels.ts";
import type { RectangleIndex } from "./rectangle-index.ts";
import { traceTie } from "./routes.ts";
import type { Appearance, Geometry, PlacedLabel, Rectangle } from "./scene.ts";
import { finish } from "./steps.ts";
import { textWidth } from "./text-width.ts";
import { fontSize, label, lineHeight } from "./theme.ts";

/** A word on an edge or a bracket: the middle of the text. */
export interface PlacedWord {
	readonly text: string;
	/** Edge index; -1 for the word of a bracket. */
	readonly edge: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly size: number;
}

export interface PlacedTexts {
	readonly scale: number;
	readonly labels: readonly PlacedLabel[];
	readonly words: readonly PlacedWord[];
}

/** Scale from which lines carry words: farther out there are too many lines to a word. */
const WORDS_FROM = 0.5;

/** Shares of the line at which its word is tried, the middle first. */
const SHARES: readonly number[] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

export function placeTexts(appearance: Appearance, geometry: Geometry, scale: number): PlacedTexts {
	return finish(placeTextsInSteps(appearance, geometry, scale));
}

/** The same in steps of a few milliseconds. */
export function* placeTextsInSteps(
	appearance: Appearance,
	geometry: Geometry,
	scale: number,
): Generator<void, PlacedTexts> {
	const index = indexObstacles(appearance, geometry, scale);
	yield;
	const labels = yield* placeInto(index, appearance, geometry, scale);
	yield;
	return { scale, labels, words: placeWords(index, appearance, geometry, scale) };
}

function placeWords(
	index: RectangleIndex,
	appearance: Appearance,
	geometry: Geometry,
	scale: number,
): readonly PlacedWord[] {
	if (scale < WORDS_FROM) return [];
	const { edges } = appearance;
	const size = Math.max(fontSize.word, fontSize.minimum / scale);
	const height = size * lineHeight;
	const words: PlacedWord[] = [];
	// Beyond the bounds the stage or the paper ends.
	const isFree = (place: Rectangle) => isWithin(place, geometry.bounds) && index.isFree(place, NOBODY);
	const place = (text: string, edge: number, ends: readonly number[]) => {
		const width = textWidth(text, false) * size + 2 * label.plateX;
		const found = findPlace(isFree, ends, width, height);
		if (!found) return;
		words.push({ text, edge, ...found, width, height, size });
		index.add({ x: found.x - width / 2, y: found.y - height / 2, width, height }, NOBODY);
	};
	for (let edge = 0; edge < edges.count; edge++) {
		const text = edges.word[edge] ?? "";
		if (text === "" || edges.faint[edge]) continue;
		place(text, edge, longestFirst(traceTie(geometry, edges.a[edge] ?? 0, edges.b[edge] ?? 0)));
	}
	for (const bracket of appearance.brackets) {
		if (bracket.word !== "") place(bracket.word, -1, longestFirst(traceBracket(bracket, appearance, geometry)));
	}
	return words;
}

/** A word stands on a straight piece, the longest if it can. */
function longestFirst(pieces: readonly number[]): readonly number[] {
	if (pieces.length <= 4) return pieces;
	const starts = Array.from({ length: pieces.length / 4 }, (_, piece) => 4 * piece);
	const lengthOf = (at: number) => {
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = pieces.slice(at, at + 4);
		return Math.hypot(x2 - x1, y2 - y1);
	};
	const worthwhile = starts.filter((at) => lengthOf(at) >= SHORTEST_PIECE);
	return worthwhile.sort((one, other) => lengthOf(other) - lengthOf(one)).flatMap((at) => pieces.slice(at, at + 4));
}

/** Curves at bends carry no word. */
const SHORTEST_PIECE = 12;

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

/** The first free place on any of the lines, in their order. */
function findPlace(
	isFree: (place: Rectangle) => boolean,
	ends: readonly number[],
	width: number,
	height: number,
): { readonly x: number; readonly y: number } | null {
	for (let at = 0; at + 3 < ends.length; at += 4) {
		for (const share of SHARES) {
			const x = (ends[at] ?? 0) * (1 - share) + (ends[at + 2] ?? 0) * share;
			const y = (ends[at + 1] ?? 0) * (1 - share) + (ends[at + 3] ?? 0) * share;
			if (isFree({ x: x - width / 2, y: y - height / 2, width, height })) return { x, y };
			const above = y - height / 2 - 1;
			const isLevel = ends[at + 1] === ends[at + 3];
			if (isLevel && isFree({ x: x - width / 2, y: above - height / 2, width, height })) return { x, y: above };
		}
	}
	return null;
}
