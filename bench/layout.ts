// Layout to rest against plain d3-force on the same graph in the same run, with quality beside time.

import { nodeKindCodes } from "../src/graph/graph.ts";
import { figureJa } from "../src/i18n/ja/figure.ts";
import { runLayoutRequest } from "../src/layout/request.ts";
import { finish } from "../src/model/steps.ts";
import { defaultView, type LayoutId } from "../src/model/view.ts";
import { composeFigure } from "../src/pipeline/figure.ts";
import { readNetwork } from "../src/pipeline/network.ts";
import { showNetwork } from "../src/pipeline/shown.ts";
import type { Geometry } from "../src/scene/scene.ts";
import { runBaseline } from "./d3-baseline.ts";
import { generateDataset } from "./generate.ts";
import { measureQuality, type PlacedGraph, type Quality } from "./quality.ts";
import { timeMedian } from "./statistics.ts";

export interface LayoutRow {
	readonly name: string;
	readonly milliseconds: number;
	/** How many times faster than plain d3-force. */
	readonly ratio: number;
	readonly quality: Quality | null;
	/** Heap in use at the end of the layout above that before, bytes; NaN where the collector cannot be called. */
	readonly heap: number;
	readonly remark: string;
}

export interface LayoutBench {
	readonly nodes: number;
	readonly edges: number;
	readonly rows: readonly LayoutRow[];
	/** The places found, for the parts of the bench that draw them: at 10,000 nodes finding them takes a minute. */
	readonly geometries: ReadonlyMap<LayoutId, Geometry>;
}

/** Above this size the baseline runs some ticks and is scaled to 300. */
const FULL_BASELINE = 2000;
const SCALED_TICKS = 10;
const LARGEST_ROSETTE = 1500;

export function benchLayout(nodes: number): LayoutBench {
	const network = readNetwork(generateDataset(nodes), []);
	const shown = showNetwork(network, defaultView);
	const { graph } = shown.drawn;
	const place = (positions: Float64Array): PlacedGraph => ({
		count: graph.nodeCount,
		edgeA: graph.edgeA,
		edgeB: graph.edgeB,
		adjacentStart: graph.adjacentStart,
		adjacentNode: graph.adjacentNode,
		isHub: graph.kind.map((kind) => (kind === nodeKindCodes.consortium ? 1 : 0)),
		positions,
	});
	const isScaled = graph.nodeCount > FULL_BASELINE;
	const runs = graph.nodeCount > 500 ? 1 : 3;
	const measured = withHeap(() =>
		timeMedian(runs, () =>
			runBaseline({ count: graph.nodeCount, edgeA: graph.edgeA, edgeB: graph.edgeB }, isScaled ? SCALED_TICKS : 300),
		),
	);
	const baseline = measured.answer.answer;
	const rows: LayoutRow[] = [
		{
			name: "plain d3-force, 300 ticks",
			milliseconds: baseline.milliseconds,
			ratio: 1,
			quality: isScaled ? null : measureQuality(place(baseline.positions)),
			heap: measured.heap,
			remark: isScaled ? `${SCALED_TICKS} ticks timed, scaled to 300; not at rest, so no quality` : "",
		},
	];
	const geometries = new Map<LayoutId, Geometry>();
	const layouts: LayoutId[] = graph.nodeCount <= LARGEST_ROSETTE ? ["force", "rosette"] : ["force"];
	for (const layout of layouts) {
		const options = { format: "screen-wide", pins: [], words: figureJa, title: "" } as const;
		const figure = composeFigure(network, shown, { ...defaultView, layout }, options);
		const { heap, answer: timed } = withHeap(() =>
			timeMedian(layout === "rosette" ? 1 : runs, () => finish(runLayoutRequest(figure.request))),
		);
		const { milliseconds, answer } = timed;
		geometries.set(layout, answer);
		rows.push({
			name: `${layout}, labels kept apart`,
			milliseconds,
			ratio: baseline.milliseconds / milliseconds,
			quality: measureQuality(place(answer.positions)),
			heap,
			remark: `${figure.request.stages.length} stage(s)`,
		});
	}
	return { nodes: graph.nodeCount, edges: graph.edgeCount, rows, geometries };
}

/** Garbage of the work counts too: it is what the page has to hold while it runs. */
function withHeap<T>(work: () => T): { readonly answer: T; readonly heap: number } {
	const collect = (globalThis as { gc?: () => void }).gc;
	collect?.();
	const before = process.memoryUsage().heapUsed;
	const answer = work();
	return { answer, heap: collect ? process.memoryUsage().heapUsed - before : Number.NaN };
}
