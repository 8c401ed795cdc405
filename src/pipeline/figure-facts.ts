// Everything the scene is told about a picture, gathered in one place.

import { findNode, tiesOfEdge } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { Tie } from "../model/evidence.ts";
import type { BracketFacts, CarriedTie, EdgeFacts, FigureFacts } from "../scene/facts.ts";
import type { FigureWords } from "../scene/words.ts";
import type { Blocks } from "./blocks.ts";
import { describeCaptions } from "./captions.ts";
import { wordOnLine } from "./figure-name.ts";
import { type FigureFormat, leastTextIn } from "./formats.ts";
import type { Network } from "./network.ts";
import { describeNodes } from "./node-facts.ts";
import { type Picture, strongestTie } from "./picture.ts";
import { describeSheet } from "./sheet-facts.ts";

export interface FactsOptions {
	readonly format: FigureFormat;
	readonly words: FigureWords;
	readonly title: string;
	readonly finding: string;
	readonly dataTitle: string;
	readonly pinned: ReadonlySet<string>;
	readonly palette: FigureFacts["palette"];
	readonly showHulls: boolean;
}

const EDGES_A_STEP = 1000;

/** Step by step. `blocks` are those of the graph that is laid out: what is only faint stays where it is. */
export function* gatherFacts(
	network: Network,
	picture: Picture,
	blocks: Blocks,
	options: FactsOptions,
): Generator<void, FigureFacts> {
	const nodes = yield* describeNodes(network, picture, blocks, options);
	const edges: EdgeFacts[] = [];
	for (let edge = 0; edge < picture.evidence.graph.edgeCount; edge++) {
		if (edge % EDGES_A_STEP === 0) yield;
		edges.push(describeEdge(network, picture, edge));
	}
	yield;
	const captions = yield* describeCaptions(network, picture, blocks);
	yield;
	const brackets = picture.mode === "two-mode" ? describeBrackets(network, picture, options.words) : [];
	yield;
	const sheet = yield* describeSheet(network, picture, blocks, options);
	yield;
	return {
		graph: picture.evidence.graph,
		nodes,
		edges,
		held: picture.held,
		captions,
		brackets,
		// Everybody is tied to everybody within a consortium: room for every name would tear the institutions apart.
		labelLevel: picture.mode === "institutions" ? "key" : options.format.labelLevel,
		leastText: leastTextIn(options.format),
		palette: options.palette,
		showHulls: options.showHulls,
		words: options.words,
		sheet,
	};
}

function describeEdge(network: Network, picture: Picture, edge: number): EdgeFacts {
	const tie = strongestTie(picture, edge);
	const faint = picture.faintEdge[edge] === 1;
	// An edge by shared neighbours has no tie of its own.
	if (tie === null || ((picture.evidence.graph.edgeWeight[edge] as number) > 0 && picture.mode !== "two-mode")) {
		const layer = picture.evidence.graph.edgeLayer[edge] === 2 ? 2 : 1;
		return { layer, role: "member", certainty: "stated", word: null, concurrent: false, throughProgram: false, faint };
	}
	const facts: EdgeFacts = {
		layer: tie.layer,
		role: tie.role,
		certainty: tie.certainty,
		word: tie.word === null ? null : wordOnLine(tie.word),
		concurrent: tie.kind === "affiliation" && holdsSeveralPosts(network, tie.a),
		throughProgram: tie.throughProgram !== null,
		faint,
	};
	return isHeld(picture, edge) ? { ...facts, carried: listCarried(picture, edge) } : facts;
}

/** Whether an edge ends at a box of several bodies. */
function isHeld({ evidence: { graph }, stacks }: Picture, edge: number): boolean {
	if (stacks.length === 0) return false;
	const [one, other] = [graph.ids[graph.edgeA[edge] as number], graph.ids[graph.edgeB[edge] as number]];
	return stacks.some(({ id }) => id === one || id === other);
}

/** The strongest tie that is on of every pair; of a faint edge of all. */
function listCarried({ evidence, tieOn }: Picture, edge: number): CarriedTie[] {
	const all = tiesOfEdge(evidence.graph, edge);
	const on = all.filter((tie) => tieOn[tie] === 1);
	const pairs = new Map<string, Tie>();
	for (const at of on.length > 0 ? on : all) {
		const tie = evidence.ties[at] as Tie;
		const pair = JSON.stringify([tie.a, tie.b].sort(compareCodePoints));
		if (!pairs.has(pair)) pairs.set(pair, tie);
	}
	return [...pairs.values()]
		.sort((one, other) => one.layer - other.layer)
		.map(({ a, b, role, word }) => ({ ends: [a, b], role, word: word === null ? null : wordOnLine(word) }));
}

/** Whether someone is known to be at two institutions or more at present (兼任). */
function holdsSeveralPosts(network: Network, person: string): boolean {
	const present = (network.affiliations.get(person) ?? []).filter(
		(tie) => tie.role === "current" && tie.certainty === "stated",
	);
	return new Set(present.map((tie) => tie.b)).size > 1;
}

/** Officials of a programme, and the consortia they are tied to through it, by programme id. */
function describeBrackets(network: Network, picture: Picture, words: FigureWords): BracketFacts[] {
	const { graph, ties } = picture.evidence;
	const place = (id: string) => findNode(graph, picture.held.get(id) ?? id);
	const found = new Map<string, { hubs: Set<number>; persons: Set<number>; printed: Set<string> }>();
	for (const [at, tie] of ties.entries()) {
		if (!picture.tieOn[at] || tie.throughProgram === null) continue;
		const person = place(tie.a);
		const hub = place(tie.b);
		// Whoever stands in the box of the hub needs no line to it.
		if (person < 0 || hub < 0 || person === hub) continue;
		const bracket = found.get(tie.throughProgram) ?? { hubs: new Set(), persons: new Set(), printed: new Set() };
		bracket.hubs.add(hub);
		bracket.persons.add(person);
		if (tie.word !== null) bracket.printed.add(wordOnLine(tie.word));
		found.set(tie.throughProgram, bracket);
	}
	return [...found]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([program, { hubs, persons, printed }]) => {
			const row = network.programs.get(program);
			const [word, ...others] = printed;
			return {
				hubs: [...hubs].sort((one, other) => one - other),
				persons: [...persons].sort((one, other) => one - other),
				word: words.onBracket(row?.label ?? row?.name ?? program, others.length > 0 ? null : (word ?? null)),
			};
		});
}
