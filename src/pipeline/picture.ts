// What a figure is made of before words and sizes: a graph to draw, what of it is faint, and the ties behind it.
import { type EvidenceGraph, tiesOfEdge } from "../graph/graph.ts";
import type { Layer, Tie } from "../model/evidence.ts";
import type { Filters, Mode, View } from "../model/view.ts";
import { type Base, buildBase } from "./base.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";
import type { Stack } from "./stacked-picture.ts";

export interface Picture {
	readonly mode: Mode;
	readonly layer: Layer;
	readonly filters: Filters;
	readonly filteredOut: View["filteredOut"];
	readonly evidence: EvidenceGraph;
	readonly faintNode: Uint8Array;
	readonly faintEdge: Uint8Array;
	/** One entry a tie of the network. */
	readonly tieOn: Uint8Array;
	readonly folded: ReadonlyMap<string, readonly string[]>;
	/** Boxes of the dock lane that stand for several bodies. */
	readonly stacks: readonly Stack[];
	/** What is shown within such a box: the id it goes by. */
	readonly held: ReadonlyMap<string, string>;
}

const unstacked: Pick<Picture, "stacks" | "held"> = { stacks: [], held: new Map() };

/** The picture a view draws, before bodies of the dock lane are put together. */
export function pictureOf(shown: Shown, view: View): Picture {
	return { ...shown, evidence: shown.drawn, filteredOut: view.filteredOut, ...unstacked };
}

/** The unfiltered picture of a layer: what places are computed for. */
export function pictureOfBase(network: Network, view: Pick<View, "mode" | "layer" | "unfolded">): Picture {
	const { evidence, folding, selection }: Base = buildBase(network, view);
	return {
		mode: view.mode,
		layer: view.layer,
		filters: {},
		filteredOut: "dim",
		evidence,
		faintNode: new Uint8Array(evidence.graph.nodeCount),
		faintEdge: new Uint8Array(evidence.graph.edgeCount),
		tieOn: selection.ties,
		folded: folding.byPerson,
		...unstacked,
	};
}

/** The strongest tie of an edge that is on; of a faint edge the strongest of all. Null for edges by shared neighbours alone. */
export function strongestTie({ evidence, tieOn }: Picture, edge: number): Tie | null {
	const ties = tiesOfEdge(evidence.graph, edge);
	const on = ties.filter((tie) => tieOn[tie] === 1);
	let best: Tie | null = null;
	// Of one pair the strongest stands first; an edge to a box of several bodies is made of several pairs.
	for (const at of on.length > 0 ? on : ties) {
		const tie = evidence.ties[at] as Tie;
		if (best === null || tie.layer < best.layer) best = tie;
	}
	return best;
}
