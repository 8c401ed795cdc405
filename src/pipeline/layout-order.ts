// The order of nodes where a layout is free to choose: consortia by ministry, institutions by sector and
// kind, then by name. It depends on contents only, never on the order of rows.
import { nodeKindCodes } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import { sectorOrder } from "../model/dataset.ts";
import { sortInSteps } from "../model/steps.ts";
import { institutionKinds } from "../model/tables/actors.ts";
import type { Network } from "./network.ts";
import { ministryOf } from "./node-facts.ts";
import type { Picture } from "./picture.ts";

const kindOrder = Object.keys(institutionKinds);

const NODES_A_STEP = 4000;

/** Rank of each node, smaller first; a permutation. In steps of a few milliseconds. */
export function* rankNodes(network: Network, picture: Picture): Generator<void, Uint32Array> {
	const { graph } = picture.evidence;
	const keys: { readonly node: number; readonly parts: Parts }[] = [];
	for (const [node, id] of graph.ids.entries()) {
		if (node % NODES_A_STEP === NODES_A_STEP - 1) yield;
		keys.push({ node, parts: sortKey(network, graph.kind[node] as number, id) });
	}
	const sorted = yield* sortInSteps(
		keys,
		(one, other) => compareParts(one.parts, other.parts) || one.node - other.node,
	);
	const rank = new Uint32Array(graph.nodeCount);
	for (const [place, { node }] of sorted.entries()) rank[node] = place;
	return rank;
}

type Parts = readonly (number | string)[];

function sortKey(network: Network, kind: number, id: string): Parts {
	if (kind === nodeKindCodes.consortium) {
		const name = network.consortia.get(id)?.name ?? id;
		return [0, ministryOf(network, id) ?? "\uffff", name];
	}
	if (kind === nodeKindCodes.person) return [2, "", network.persons.get(id)?.name ?? id];
	const institution = network.institutions.get(id);
	const sector = institution?.sector ? sectorOrder.indexOf(institution.sector) : sectorOrder.length;
	const own = institution?.kind ? kindOrder.indexOf(institution.kind) : kindOrder.length;
	return [1, sector, own, institution?.name ?? id];
}

function compareParts(one: Parts, other: Parts): number {
	for (const [at, part] of one.entries()) {
		const counterpart = other[at] as number | string;
		if (part === counterpart) continue;
		if (typeof part === "number" && typeof counterpart === "number") return part - counterpart;
		return compareCodePoints(String(part), String(counterpart));
	}
	return 0;
}
