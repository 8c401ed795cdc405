// From rows to a picture without a browser: reading, filtering, composing, placing names, writing SVG.
import { figureJa } from "../src/i18n/ja/figure.ts";
import { defaultView, type LayoutId, type View } from "../src/model/view.ts";
import { countFacets } from "../src/pipeline/facets.ts";
import { chooseLayout, composeFigure } from "../src/pipeline/figure.ts";
import { readNetwork } from "../src/pipeline/network.ts";
import { showNetwork } from "../src/pipeline/shown.ts";
import { writePlainFigure } from "../src/render/paint-sheet.ts";
import { outlineHulls } from "../src/scene/hulls.ts";
import { placeTexts } from "../src/scene/place-words.ts";
import type { Appearance, Geometry } from "../src/scene/scene.ts";
import type { PlainPicture } from "./draw.ts";
import { generateDataset } from "./generate.ts";
import { timeMedian } from "./statistics.ts";

export interface FigureBench {
	readonly nodes: number;
	/** Step and median ms. */
	readonly steps: readonly (readonly [step: string, milliseconds: number])[];
	/** Heap growth of network and figure, bytes; NaN where the collector cannot be called. */
	readonly heap: number;
	/** What the browser draws: the scene as JSON, and the same places as a plain picture of 1920 × 1080. */
	readonly scene: string;
	readonly picture: PlainPicture;
}

/** `geometries` are the places of the generated network of that size, by layout. */
export function benchFigure(nodes: number, geometries: ReadonlyMap<LayoutId, Geometry>): FigureBench {
	const runs = nodes > 2000 ? 3 : 7;
	const dataset = generateDataset(nodes);
	const before = readHeap();
	const reading = timeMedian(runs, () => readNetwork(dataset, []));
	const network = reading.answer;
	const filtered: View = { ...defaultView, filters: { sector: ["academia", "government"] } };
	const filtering = timeMedian(runs, () => showNetwork(network, filtered));
	const facets = timeMedian(runs, () => countFacets(network, filtered));
	const shown = showNetwork(network, defaultView);
	const options = { format: "screen-wide", pins: [], words: figureJa, title: "" } as const;
	const composing = timeMedian(runs, () => composeFigure(network, shown, defaultView, options));
	const { appearance } = composing.answer;
	const layout = chooseLayout(defaultView, shown);
	const geometry = geometries.get(layout);
	if (geometry === undefined) throw new Error(`no places of ${nodes} nodes by the ${layout} layout`);
	const placing = timeMedian(runs, () => placeTexts(appearance, geometry, 0.5));
	// Contours are kept by geometry, so that each run gets one of its own.
	const outlining = timeMedian(runs, () => outlineHulls(appearance, { ...geometry }));
	const writing = timeMedian(runs, () => writePlainFigure({ appearance, geometry }));
	const heap = readHeap() - before;
	return {
		nodes,
		heap,
		scene: JSON.stringify({ appearance, geometry }, (_, value) =>
			ArrayBuffer.isView(value) ? [...asList(value)] : value,
		),
		picture: placePlainly(appearance, geometry),
		steps: [
			["rows to network", reading.milliseconds],
			["filter", filtering.milliseconds],
			["facet counts", facets.milliseconds],
			["compose (appearance and layout input)", composing.milliseconds],
			["place names", placing.milliseconds],
			["outline hulls", outlining.milliseconds],
			["write SVG", writing.milliseconds],
		],
	};
}

function asList(view: ArrayBufferView): Iterable<number> {
	return view as unknown as Iterable<number>;
}

const WIDTH = 1920;
const HEIGHT = 1080;

function placePlainly({ edges }: Appearance, { bounds, positions }: Geometry): PlainPicture {
	const scale = Math.min(WIDTH / bounds.width, HEIGHT / bounds.height);
	return {
		width: WIDTH,
		height: HEIGHT,
		positions: Array.from(positions, (value, at) => (value - (at % 2 ? bounds.y : bounds.x)) * scale),
		edges: Array.from({ length: 2 * edges.count }, (_, at) => (at % 2 ? edges.b : edges.a)[at >> 1] ?? 0),
	};
}

function readHeap(): number {
	const collect = (globalThis as { gc?: () => void }).gc;
	if (!collect) return Number.NaN;
	collect();
	return process.memoryUsage().heapUsed;
}
