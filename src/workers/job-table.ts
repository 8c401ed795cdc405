// Every kind of job: how it starts from plain data, and how its answer travels in messages small
// enough not to hold up the page.
import { type Estimate, estimateOnCore, sumPaths } from "../analysis/betweenness.ts";
import type { Block } from "../analysis/blocks.ts";
import { type Core, findCore, type Places } from "../analysis/core.ts";
import type { Cover } from "../analysis/cover.ts";
import { coverCore } from "../analysis/cover-paths.ts";
import { createHubSearch, createPairSearch } from "../analysis/cover-search.ts";
import { sumFlows } from "../analysis/hub-flows.ts";
import { tabulatePaths } from "../analysis/hub-paths.ts";
import { runStep } from "../analysis/job.ts";
import { type MeasureRequest, type Measures, measureAll } from "../analysis/measures.ts";
import type { MetricId } from "../analysis/metrics.ts";
import { sumPairsOfBlocks } from "../analysis/pair-tree.ts";
import type { PairSums } from "../analysis/star-pairs.ts";
import type { FlatGraph } from "../graph/graph.ts";
import type { ReadOptions } from "../ingest/raw.ts";
import { readFilesJob } from "../ingest/read-file.ts";
import type { Job, LayoutAnswer } from "../layout/layout.ts";
import { type LayoutRequest, runLayoutRequest } from "../layout/request.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Outcome } from "../model/issue.ts";
import { type FilePart, joinReading, splitReading } from "./chunks.ts";
import { loadFiles, type NamedBlob } from "./load-files.ts";

export interface ReadInput {
	readonly files: readonly NamedBlob[];
	readonly options: ReadOptions;
}

export interface MeasureInput {
	readonly request: MeasureRequest;
	readonly ids: readonly MetricId[];
}

export interface FirstEstimate {
	readonly estimate: Estimate;
	readonly core: Core;
	/** Null where the exact answer is better searched from all sources. */
	readonly cover: Cover | null;
}

/** Several blocks of a search over a cover, because copies and memory for each part take time. */
export interface CoverPartInput {
	readonly core: Places;
	readonly cover: Cover;
	readonly blocks: readonly Block[];
}

/** Sources of the first estimate: within a tenth of a second on a network of ten thousand. */
const SAMPLES = 64;

/** What each kind of job takes and gives. */
export interface Jobs {
	readonly layout: { readonly input: LayoutRequest; readonly answer: LayoutAnswer; readonly part: never };
	readonly read: { readonly input: ReadInput; readonly answer: Outcome<Dataset>; readonly part: FilePart };
	readonly measure: { readonly input: MeasureInput; readonly answer: Measures; readonly part: never };
	/** A first estimate of betweenness, and what it and the exact answer are searched in. */
	readonly estimate: { readonly input: FlatGraph; readonly answer: FirstEstimate; readonly part: never };
	/** Parts of betweenness by way of hubs: paths from hubs, pairs of stars, flows between hubs. */
	readonly "hub-paths": {
		readonly input: CoverPartInput;
		readonly answer: readonly Float64Array[] | null;
		readonly part: never;
	};
	readonly pairs: {
		readonly input: CoverPartInput & { readonly table: Float64Array };
		/** Of all these blocks. */
		readonly answer: PairSums;
		readonly part: never;
	};
	readonly flows: {
		/** By block: rows of its hubs. */
		readonly input: CoverPartInput & { readonly between: readonly Float64Array[] };
		readonly answer: readonly Float64Array[];
		readonly part: never;
	};
	/** Paths from one block of all sources. */
	readonly paths: {
		readonly input: { readonly core: Places; readonly block: Block };
		readonly answer: Float64Array;
		readonly part: never;
	};
}

export type JobKind = keyof Jobs;

/** An answer on its way: parts first, each a message of its own, then the rest. */
export interface Parcel<K extends JobKind> {
	readonly parts: Iterable<Jobs[K]["part"]>;
	readonly rest: Jobs[K]["answer"];
	readonly transfer: readonly ArrayBuffer[];
}

interface JobEntry<K extends JobKind> {
	/** Waits only for what cannot be had at once (bytes of a file); the work is in the job. */
	readonly start: (input: Jobs[K]["input"]) => Promise<Job<Jobs[K]["answer"]>>;
	readonly pack: (answer: Jobs[K]["answer"]) => Parcel<K>;
	readonly unpack: (parts: readonly Jobs[K]["part"][], rest: Jobs[K]["answer"]) => Jobs[K]["answer"];
}

/** Flat arrays of some hundred kilobytes: copying them takes a millisecond. */
const asOneMessage = {
	pack: <T>(answer: T) => ({ parts: [], rest: answer, transfer: [] }),
	unpack: <T>(_: unknown, answer: T) => answer,
};

export const jobTable: { readonly [K in JobKind]: JobEntry<K> } = {
	layout: {
		start: async (request) => runLayoutRequest(request),
		pack: (answer) => ({
			parts: [],
			rest: answer,
			// A set, because an array named twice may not be transferred.
			transfer: [...new Set([answer.positions.buffer, answer.labelSide.buffer])] as ArrayBuffer[],
		}),
		unpack: (_, answer) => answer,
	},
	read: {
		start: async ({ files, options }) => readLoaded(await loadFiles(files), options),
		pack: (outcome) => ({ ...splitReading(outcome), transfer: [] }),
		unpack: joinReading,
	},
	measure: { start: async ({ request, ids }) => measureAll(request, ids), ...asOneMessage },
	estimate: { start: async (graph) => estimateFirst(graph), ...asOneMessage },
	"hub-paths": {
		start: async (input) => tabulateBlocks(input),
		pack: (answer) => ({
			parts: [],
			rest: answer,
			transfer: (answer ?? []).map(({ buffer }) => buffer as ArrayBuffer),
		}),
		unpack: (_, answer) => answer,
	},
	pairs: {
		start: async ({ core, cover, table, blocks }) => sumPairsOfBlocks(createPairSearch(core, cover), table, blocks),
		pack: (answer) => ({ parts: [], rest: answer, transfer: [answer.behind.buffer as ArrayBuffer] }),
		unpack: (_, answer) => answer,
	},
	flows: { start: async (input) => sumBlocksOfFlows(input), ...asOneMessage },
	paths: { start: async ({ core, block }) => sumPaths(core, core.stands, block), ...asOneMessage },
};

function* estimateFirst(graph: FlatGraph): Job<FirstEstimate> {
	const core = findCore(graph);
	return { core, cover: coverCore(core), estimate: yield* estimateOnCore(graph, core, SAMPLES) };
}

function* tabulateBlocks({ core, cover, blocks }: Jobs["hub-paths"]["input"]): Job<readonly Float64Array[] | null> {
	const search = createHubSearch(core, cover);
	const tables: Float64Array[] = [];
	for (const [at, block] of blocks.entries()) {
		const rows = yield* runStep(tabulatePaths(search, block), at, blocks.length);
		if (rows === null) return null;
		tables.push(rows);
	}
	return tables;
}

function* sumBlocksOfFlows({ core, cover, between, blocks }: Jobs["flows"]["input"]): Job<readonly Float64Array[]> {
	const search = createHubSearch(core, cover);
	const sums: Float64Array[] = [];
	for (const [at, block] of blocks.entries()) {
		sums.push(yield* runStep(sumFlows(search, block, between[at] as Float64Array), at, blocks.length));
	}
	return sums;
}

/** Files that could not even be loaded are said together with what was read of the others. */
function* readLoaded(loaded: Awaited<ReturnType<typeof loadFiles>>, options: ReadOptions): Job<Outcome<Dataset>> {
	if (loaded.files.length === 0) return { value: null, issues: loaded.issues };
	const outcome = yield* readFilesJob(loaded.files, options);
	return { value: outcome.value, issues: [...loaded.issues, ...outcome.issues] };
}
