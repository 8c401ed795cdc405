// Drawing in one page: the whole figure by the painter of the screen, and the same bare circles and lines
// three ways: batched by that painter, one path an item, SVG elements.
// Bundled and run in an empty page by page.mjs.
import { createCanvasPainter } from "../src/render/canvas.ts";
import { paintScene } from "../src/render/paint.ts";
import { prepareView } from "../src/render/view.ts";
import type { Scene } from "../src/scene/scene.ts";
import { drawPlainly } from "./plain-drawing.mjs";
import { timeMedian } from "./statistics.ts";

export interface PlainPicture {
	readonly positions: number[];
	readonly edges: number[];
	readonly width: number;
	readonly height: number;
}

export interface DrawTimes {
	/** Marks, lines, hulls, names and captions, ms. */
	readonly painter: number;
	/** Circles and lines only, batched by look as the painter does, ms. */
	readonly batched: number;
	/** Circles and lines only, one path each, ms. */
	readonly canvas: number;
	/** Circles and lines only, one element each, ms. */
	readonly svg: number;
}

/** `scene` as JSON, its typed arrays as plain ones. */
export function measureDrawing(json: string, picture: PlainPicture): DrawTimes {
	const scene = JSON.parse(json) as Scene;
	const canvas = document.createElement("canvas");
	canvas.width = picture.width;
	canvas.height = picture.height;
	const context = canvas.getContext("2d") as CanvasRenderingContext2D;
	const { bounds } = scene.geometry;
	const scale = Math.min(picture.width / bounds.width, picture.height / bounds.height);
	const view = prepareView(scene, scale, scale, null);
	const { milliseconds } = timeMedian(5, () => {
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, canvas.width, canvas.height);
		context.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale);
		paintScene(createCanvasPainter(context), scene, view);
		// Reading a pixel makes the browser finish what it has put off.
		context.getImageData(0, 0, 1, 1);
	});
	return { painter: milliseconds, batched: drawBatched(context, picture), ...drawPlainly(picture) };
}

/** Looks of `drawPlainly`. */
function drawBatched(context: CanvasRenderingContext2D, { positions, edges, width, height }: PlainPicture): number {
	const ends = edges.flatMap((node) => [positions[2 * node] ?? 0, positions[2 * node + 1] ?? 0]);
	const circles = Array.from({ length: positions.length / 2 }, (_, node) => {
		return { kind: "circle", x: positions[2 * node] ?? 0, y: positions[2 * node + 1] ?? 0, radius: 10 } as const;
	});
	return timeMedian(5, () => {
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, width, height);
		const painter = createCanvasPainter(context);
		painter.lines(ends, { stroke: "#747d8d" });
		painter.shapes(circles, { fill: "#00a3bf", stroke: "#747d8d" });
		context.getImageData(0, 0, 1, 1);
	}).milliseconds;
}

Object.assign(globalThis, { measureDrawing });
