// Gaps: pairs of consortia that share no one in what is shown, though they lie together by prefecture, programme or
// theme, or though evidence too weak to be shown brings them near.
import { findReach, type Reach } from "../analysis/overlap.ts";
import { findNode, type Graph, neighboursOf, nodeKindCodes } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";
import { listShownSetsInSteps } from "./shown-sets.ts";

/** Why two consortia could be expected to meet. */
export interface Nearness {
	/** JIS codes of prefectures both are active in. */
	readonly prefectures: readonly string[];
	/** Programmes that frame both. */
	readonly programs: readonly string[];
	/** Longest words their stated themes have in common. */
	readonly themes: readonly string[];
	/** Ties that are not shown lead from a member or person of the one to a member or person of the other. */
	readonly hidden: boolean;
}

export interface Gap {
	readonly a: string;
	readonly b: string;
	/** None listed in both: known, known as far as the lists go, or not known at all. */
	readonly reach: Reach;
	readonly nearness: Nearness;
}

/** Shorter words in common (連携, 地域) say nothing of a theme. */
const SHORTEST_WORD = 3;

/** Ties of a chain a–x–b or a–x–y–b: nobody else stands between. */
const NEAR = 3;

/** By ids, in steps of one consortium each. `shown` must be two-mode, `whole` is the same of all evidence. */
export function* listGaps(network: Network, shown: Shown, whole: Graph): Generator<void, readonly Gap[]> {
	const { graph } = shown.survivors;
	const sets = yield* listShownSetsInSteps(network, shown);
	const all = sets.map((set) => ({ set, frames: readFrames(network, set.id) }));
	const gaps: Gap[] = [];
	for (const [at, { set: a, frames }] of all.entries()) {
		yield;
		const met = findWithin(graph, a.id, 2);
		const near = findWithin(graph, a.id, NEAR);
		const reached = findWithin(whole, a.id, NEAR);
		for (const { set: b, frames: others } of all.slice(at + 1)) {
			if (met.has(b.id)) continue;
			const hidden = reached.has(b.id) && !near.has(b.id);
			const nearness = { ...compareFrames(frames, others), hidden };
			if (!isNear(nearness)) continue;
			gaps.push({ a: a.id, b: b.id, reach: findReach(a, b), nearness });
		}
	}
	return gaps;
}

function isNear({ prefectures, programs, themes, hidden }: Nearness): boolean {
	return hidden || prefectures.length + programs.length + themes.length > 0;
}

/** Consortia that institutions and persons lead to within so many ties. */
function findWithin(graph: Graph, id: string, longest: number): ReadonlySet<string> {
	const start = findNode(graph, id);
	const isBox = (node: number) => graph.kind[node] === nodeKindCodes.consortium;
	const found = new Set<string>();
	const met = new Set([start]);
	let ring = start < 0 ? [] : [start];
	for (let step = 0; step < longest; step++) {
		const next: number[] = [];
		for (const node of ring) {
			// A relation between consortia is no one who could act, and a further consortium no short way.
			if (isBox(node) && step > 0) continue;
			for (const neighbour of neighboursOf(graph, node)) {
				if (met.has(neighbour) || (isBox(node) && isBox(neighbour))) continue;
				met.add(neighbour);
				next.push(neighbour);
				if (isBox(neighbour)) found.add(graph.ids[neighbour] as string);
			}
		}
		ring = next;
	}
	return found;
}

/** What places a consortium near others; read once, as everybody is compared with everybody. */
interface Frames {
	readonly prefectures: ReadonlySet<string>;
	readonly programs: ReadonlySet<string>;
	/** Of its theme. */
	readonly words: readonly string[];
}

function readFrames(network: Network, id: string): Frames {
	const consortium = network.consortia.get(id);
	return {
		prefectures: new Set(consortium?.prefectures),
		programs: new Set(network.frames.get(id)?.map((frame) => frame.program)),
		words: splitWords(consortium?.theme ?? ""),
	};
}

function compareFrames(one: Frames, other: Frames): Omit<Nearness, "hidden"> {
	return {
		prefectures: listCommon(one.prefectures, other.prefectures),
		programs: listCommon(one.programs, other.programs),
		themes: findCommonWords(one.words, other.words),
	};
}

function listCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
	return [...one].filter((value) => other.has(value)).sort(compareCodePoints);
}

/** Longest strings that a word of the one and a word of the other have in common, from three characters on. */
export function findCommonWords(one: readonly string[], other: readonly string[]): readonly string[] {
	const found = one.flatMap((word) => other.map((own) => longestCommon(word, own)));
	const long = [...new Set(found)].filter((word) => word.length >= SHORTEST_WORD);
	return long.filter((word) => !long.some((whole) => whole !== word && whole.includes(word))).sort(compareCodePoints);
}

/** At particles and marks; の, と and を hardly ever stand inside the words of a theme. */
export function splitWords(text: string): readonly string[] {
	return text
		.normalize("NFKC")
		.split(/[のとを、・,/\s]+/u)
		.filter((word) => word !== "");
}

function longestCommon(one: string, other: string): string {
	let best = "";
	for (let from = 0; from < one.length; from++) {
		while (from + best.length < one.length && other.includes(one.slice(from, from + best.length + 1))) {
			best = one.slice(from, from + best.length + 1);
		}
	}
	return best;
}
