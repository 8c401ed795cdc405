// Who stands closest to closing a gap: for pairs of consortia that share no one, the shortest chains over all
// evidence, also over what is too weak to be shown. What comes out is a question to people, not a finding.
import { findNearChains, type NearChain } from "../analysis/near-chains.ts";
import { findEdge, findNode, type Graph, tiesOfEdge } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import { type Layer, layers, type Tie } from "../model/evidence.ts";
import { defaultView, type View } from "../model/view.ts";
import type { TieEvidence } from "./answers.ts";
import { describeTie } from "./detail-tie.ts";
import { type Gap, listGaps } from "./gaps.ts";
import { isMeant, type Narrowing } from "./narrow-candidates.ts";
import type { Network } from "./network.ts";
import { type Shown, showNetworkInSteps } from "./shown.ts";

export interface ChainStep {
	readonly from: string;
	readonly to: string;
	/** Everything the step rests on, strongest first. */
	readonly evidence: readonly TieEvidence[];
}

export interface Candidate {
	/** The institution or person on the chain next to the first consortium of the gap, or the only one between both. */
	readonly id: string;
	readonly steps: readonly ChainStep[];
	/** Layer of the weakest step: above the one shown, the chain is not in the picture. */
	readonly weakest: Layer;
}

export interface GapWithCandidates extends Gap {
	/** Closest first; one a body or person, at most a few. */
	readonly candidates: readonly Candidate[];
	/** Relations between the two, such as a declaration both signed. */
	readonly relations: readonly TieEvidence[];
}

export interface FoundGaps {
	/** Those that ties not shown bring near come first: somebody stands between them for certain. */
	readonly gaps: readonly Gap[];
	/** The two-mode network of all evidence. */
	readonly whole: Graph;
}

export interface Candidates {
	/** Gaps somebody could close first, those with the shortest chains on the strongest evidence. */
	readonly gaps: readonly GapWithCandidates[];
	/** Gaps that were not looked at, because there are too many. */
	readonly leftOut: number;
}

/** Ties from one consortium to the other: a–x–b, a–x–y–b, a–x–c–y–b. */
const LONGEST_CHAIN = 4;
const MOST_CHAINS = 24;
const MOST_CANDIDATES = 3;
const MOST_GAPS = 400;
const WEAKEST = layers.at(-1) as Layer;

/** Works in steps of one consortium each; `shown` must be two-mode. */
export function* findGaps(network: Network, shown: Shown): Generator<void, FoundGaps> {
	// Bodies known only through a person must stand as nodes of their own to be a step.
	const unfolded = [...network.persons.keys()].sort(compareCodePoints);
	const { filters } = shown;
	const everything: View = { ...defaultView, filteredOut: "hide", layer: WEAKEST, filters, unfolded };
	const whole = (yield* showNetworkInSteps(network, everything)).survivors.graph;
	yield;
	const gaps = yield* listGaps(network, shown, whole);
	const [hidden, others] = [true, false].map((own) => gaps.filter(({ nearness }) => nearness.hidden === own));
	return { gaps: [...(hidden ?? []), ...(others ?? [])], whole };
}

/** Whether not all of them can be looked at, so that it matters which are asked for. */
export function areTooMany({ gaps }: FoundGaps): boolean {
	return gaps.length > MOST_GAPS;
}

/** Of the gaps that are meant, in steps of one each. */
export function* findCandidates(
	network: Network,
	{ gaps, whole }: FoundGaps,
	narrowing: Narrowing | null,
): Generator<void, Candidates> {
	const meant = gaps.filter(({ a, b }) => isMeant(network, [a, b], narrowing));
	const filled: GapWithCandidates[] = [];
	for (const gap of meant.slice(0, MOST_GAPS)) {
		yield;
		filled.push(fillGap(network, whole, gap));
	}
	return { gaps: filled.sort(compareGaps), leftOut: meant.length - filled.length };
}

function fillGap(network: Network, whole: Graph, gap: Gap): GapWithCandidates {
	const [a, b] = [findNode(whole, gap.a), findNode(whole, gap.b)];
	const chains = a < 0 || b < 0 ? [] : findNearChains(whole, a, b, { longest: LONGEST_CHAIN, most: MOST_CHAINS });
	const byActor = new Map<string, Candidate>();
	for (const chain of chains) {
		const id = whole.ids[chain.nodes[1] as number] as string;
		if (!byActor.has(id)) byActor.set(id, describeChain(network, whole, id, chain));
	}
	const relation = a < 0 || b < 0 ? -1 : findEdge(whole, a, b);
	return {
		...gap,
		candidates: [...byActor.values()].slice(0, MOST_CANDIDATES),
		relations: relation < 0 ? [] : citeEdge(network, whole, relation, gap.a),
	};
}

function describeChain(network: Network, whole: Graph, id: string, { nodes, weakest }: NearChain): Candidate {
	const steps = nodes.slice(1).map((node, at): ChainStep => {
		const before = nodes[at] as number;
		const from = whole.ids[before] as string;
		return {
			from,
			to: whole.ids[node] as string,
			evidence: citeEdge(network, whole, findEdge(whole, before, node), from),
		};
	});
	return { id, steps, weakest };
}

function citeEdge(network: Network, graph: Graph, edge: number, from: string): readonly TieEvidence[] {
	const ties = Array.from(tiesOfEdge(graph, edge), (tie) => network.ties[tie] as Tie);
	return ties.map((tie) => describeTie(network, tie, from));
}

/** Closest and best documented first; gaps nobody comes near to stand last. */
function compareGaps(one: GapWithCandidates, other: GapWithCandidates): number {
	const rank = ({ candidates: [first] }: GapWithCandidates) =>
		first ? first.steps.length * (WEAKEST + 1) + first.weakest : Number.POSITIVE_INFINITY;
	const [left, right] = [rank(one), rank(other)];
	if (left !== right) return left - right;
	return compareCodePoints(one.a, other.a) || compareCodePoints(one.b, other.b);
}
