// What would change if an institution or a person took part in a consortium: the figures of what is shown, and the
// same with tentative ties added. The data are never touched.
import { findOverlapsInSteps, type MemberSet, type Overlap } from "../analysis/overlap.ts";
import { buildGraphInSteps } from "../graph/build-graph.ts";
import { findComponents } from "../graph/components.ts";
import { type Graph, nodeKindCodes, nodeKinds } from "../graph/graph.ts";
import type { Tentative } from "../model/project.ts";
import type { NetworkFigure } from "../model/what-if.ts";
import { readCutPoints } from "./cut-nodes.ts";
import { kindOf, type Network } from "./network.ts";
import { listSharedInSteps } from "./shared-members.ts";
import type { Shown } from "./shown.ts";
import { listShownOverlapsInSteps, listShownSetsInSteps } from "./shown-sets.ts";

/** Pairs of consortia that share listed institutions; institutions in two or more lists; pairs of consortia with a
 * chain between them; groups of two or more nodes; institutions and persons without whom some pair loses every chain. */
export type NetworkFigures = Readonly<Record<NetworkFigure, number>>;

export interface WhatIf {
	readonly before: NetworkFigures;
	readonly after: NetworkFigures;
	/** Pairs of consortia that had no chain and would have one, by ids, cut after the first few. */
	readonly joined: readonly (readonly [string, string])[];
	/** Pairs that would share institutions they do not share now. */
	readonly overlaps: readonly { readonly a: string; readonly b: string; readonly shared: readonly string[] }[];
}

const MOST_PAIRS = 12;

/** `shown` must be two-mode: only there can a membership be added. Step by step. */
export function* computeWhatIf(
	network: Network,
	shown: Shown,
	tentative: readonly Tentative[],
): Generator<void, WhatIf> {
	const { graph } = shown.survivors;
	const sets = yield* listShownSetsInSteps(network, shown);
	const graphAfter = yield* addTies(network, graph, tentative);
	const setsAfter = addMembers(network, sets, tentative);
	const before = yield* listShownOverlapsInSteps(network, shown);
	const after = yield* findOverlapsInSteps(setsAfter);
	yield;
	return {
		before: yield* measureFigures(graph, sets, before.length),
		after: yield* measureFigures(graphAfter, setsAfter, after.length),
		joined: listJoined(graph, graphAfter),
		overlaps: listGained(before, after, new Set(tentative.map(({ consortium }) => consortium))),
	};
}

/** Pairs that share more than before, among those with a consortium that somebody would join. */
function listGained(
	before: readonly Overlap[],
	after: readonly Overlap[],
	joined: ReadonlySet<string>,
): WhatIf["overlaps"] {
	const mayGain = ({ a, b }: Overlap) => joined.has(a) || joined.has(b);
	const known = new Map(before.filter(mayGain).map(({ a, b, shared }) => [JSON.stringify([a, b]), shared.length]));
	return after
		.filter(mayGain)
		.filter(({ a, b, shared }) => shared.length > (known.get(JSON.stringify([a, b])) ?? 0))
		.map(({ a, b, shared }) => ({ a, b, shared }))
		.slice(0, MOST_PAIRS);
}

function* measureFigures(
	graph: Graph,
	sets: readonly MemberSet[],
	sharingPairs: number,
): Generator<void, NetworkFigures> {
	const components = findComponents(graph);
	const boxes = new Array<number>(components.sizes.length).fill(0);
	for (let node = 0; node < graph.nodeCount; node++) {
		if (graph.kind[node] === nodeKindCodes.consortium) (boxes[components.of[node] as number] as number)++;
	}
	yield;
	const { lostPairs } = readCutPoints(graph);
	yield;
	const shared = yield* listSharedInSteps(sets);
	return {
		sharingPairs,
		sharedInstitutions: shared.length,
		connectedPairs: boxes.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0),
		groups: components.sizes.filter((size) => size > 1).length,
		cutPoints: lostPairs.filter((pairs, node) => pairs > 0 && graph.kind[node] !== nodeKindCodes.consortium).length,
	};
}

/** Edges of one step. */
const EDGES_A_STEP = 2000;

/** The same graph with the tentative ties as edges; ties that are there already add nothing. */
function* addTies(network: Network, graph: Graph, tentative: readonly Tentative[]): Generator<void, Graph> {
	const nodes = new Map(graph.ids.map((id, node) => [id, nodeKinds[graph.kind[node] as number]]));
	const edges = new Map<string, { a: string; b: string; weight: number; layer: number; ties: readonly number[] }>();
	const add = (a: string, b: string, layer: number) => {
		const [low, high] = a < b ? [a, b] : [b, a];
		const key = JSON.stringify([low, high]);
		if (!edges.has(key)) edges.set(key, { a: low, b: high, weight: 1, layer, ties: [] });
	};
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		if (edge % EDGES_A_STEP === 0) yield;
		const [a, b] = [graph.ids[graph.edgeA[edge] as number], graph.ids[graph.edgeB[edge] as number]];
		add(a as string, b as string, graph.edgeLayer[edge] as number);
	}
	for (const { actor, consortium } of tentative) {
		for (const id of [actor, consortium]) nodes.set(id, kindOf(network, id) ?? "institution");
		add(actor, consortium, 1);
	}
	yield;
	const specs = [...nodes].map(([id, kind]) => ({ id, kind: kind ?? "institution" }));
	return yield* buildGraphInSteps(specs, [...edges.values()]);
}

/** Only institutions are listed as members; a person's part shows in the chains alone. */
function addMembers(network: Network, sets: readonly MemberSet[], tentative: readonly Tentative[]): MemberSet[] {
	return sets.map((set) => {
		const more = tentative.filter(({ actor, consortium }) => consortium === set.id && network.institutions.has(actor));
		return more.length === 0 ? set : { ...set, members: new Set([...set.members, ...more.map(({ actor }) => actor)]) };
	});
}

/** A pair for every two groups that grew together, the first consortium of each standing for its group. */
function listJoined(before: Graph, after: Graph): readonly (readonly [string, string])[] {
	const old = findComponents(before);
	const now = findComponents(after);
	const placeAfter = new Map(after.ids.map((id, node) => [id, node]));
	const parts = new Map<number, Map<number, string>>();
	for (let node = 0; node < before.nodeCount; node++) {
		if (before.kind[node] !== nodeKindCodes.consortium) continue;
		const id = before.ids[node] as string;
		const whole = now.of[placeAfter.get(id) as number] as number;
		const own = parts.get(whole) ?? new Map<number, string>();
		const part = old.of[node] as number;
		if (!own.has(part)) own.set(part, id);
		parts.set(whole, own);
	}
	return [...parts.values()]
		.flatMap((own) => {
			const [first, ...rest] = own.values();
			return rest.map((other) => [first as string, other] as const);
		})
		.slice(0, MOST_PAIRS);
}
