// Blocks of the figure: consortia by prefecture, or by region where they span several; and which of them
// stand in the dock lane because no member of theirs is named.

import { nodeKindCodes } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import { isDrawnRole, isMembershipRole } from "../model/evidence.ts";
import { type BlockPlace, prefectures, regions } from "../model/prefecture.ts";
import { findAlikeLists } from "./alike-lists.ts";
import { createFamilies } from "./families.ts";
import type { Network } from "./network.ts";
import type { Picture } from "./picture.ts";
import { findSpannedRegion, readCodes } from "./places.ts";

export interface Blocks {
	/** In reading order. */
	readonly places: readonly BlockPlace[];
	/** By place: the same for the same block of another picture. */
	readonly keys: readonly string[];
	/** By node: index into `places` for a consortium that stands in a block, else -1. */
	readonly of: Int32Array;
	/** By node: 1 = stands in the dock lane. */
	readonly docked: Uint8Array;
	/** By node: family of a docked consortium, in the order of the lane. */
	readonly dockGroup: Uint32Array;
}

/** In steps of a few milliseconds. */
export function* findBlocks(network: Network, picture: Picture): Generator<void, Blocks> {
	const { graph } = picture.evidence;
	const docked = yield* findDocked(picture);
	yield;
	const prefecturesOf = yield* joinRelated(
		network,
		graph.ids.filter((_, node) => !docked[node]),
	);
	yield;
	const of = new Int32Array(graph.nodeCount).fill(-1);
	const found = new Map<string, { readonly place: BlockPlace; readonly nodes: number[] }>();
	for (let node = 0; node < graph.nodeCount; node++) {
		if (picture.mode !== "two-mode" || docked[node] || graph.kind[node] !== nodeKindCodes.consortium) continue;
		const place = placeOf(prefecturesOf(graph.ids[node] as string));
		const key = orderOf(place);
		const block = found.get(key) ?? { place, nodes: [] };
		block.nodes.push(node);
		found.set(key, block);
	}
	const blocks = [...found].sort(([one], [other]) => compareCodePoints(one, other));
	for (const [index, [, block]] of blocks.entries()) for (const node of block.nodes) of[node] = index;
	const places = blocks.map(([, block]) =>
		joinCodes(
			network,
			block.place,
			block.nodes.map((node) => graph.ids[node] as string),
		),
	);
	yield;
	return { places, keys: blocks.map(([key]) => key), of, docked, dockGroup: groupDocked(network, picture, docked) };
}

/**
 * Consortia tied by a relation or by most of their members stand in one block: the place of each is that of all of them,
 * none of which is home to these members.
 */
function* joinRelated(network: Network, ids: readonly string[]): Generator<void, (id: string) => readonly string[]> {
	const consortia = ids.filter((id) => network.consortia.has(id));
	const families = createFamilies(consortia);
	for (const relation of network.dataset.relations)
		if (isDrawnRole(relation.kind)) families.join(relation.a, relation.b);
	for (const [one, other] of yield* findAlikeLists(network.listed, consortia)) families.join(one, other);
	const codes = new Map<string, readonly string[]>();
	for (const family of families.list()) {
		const joined = family.flatMap((id) => network.consortia.get(id)?.prefectures ?? []);
		for (const id of family) codes.set(id, joined);
	}
	return (id) => codes.get(id) ?? [];
}

/** Blocks of what survives in a view that hides: everybody stays in the block or the lane they stand in. */
export function cutBlocks(base: Blocks, baseIds: readonly string[], ids: readonly string[]): Blocks {
	const place = new Map(baseIds.map((id, node) => [id, node]));
	const nodes = ids.map((id) => place.get(id) as number);
	const groups = [...new Set(nodes.map((node) => base.of[node] as number))].filter((group) => group >= 0);
	groups.sort((one, other) => one - other);
	return {
		places: groups.map((group) => base.places[group] as BlockPlace),
		keys: groups.map((group) => base.keys[group] as string),
		of: Int32Array.from(nodes, (node) => groups.indexOf(base.of[node] as number)),
		docked: Uint8Array.from(nodes, (node) => base.docked[node] as number),
		dockGroup: Uint32Array.from(nodes, (node) => base.dockGroup[node] as number),
	};
}

export function placeOf(codes: readonly string[]): BlockPlace {
	const known = readCodes(codes);
	if (known.length === 0) return { kind: "unknown" };
	const region = findSpannedRegion(known);
	return region === null ? { kind: "prefectures", codes: known } : { kind: "region", region };
}

/** One key a block, sorting as it is read: prefectures, regions, across regions, unknown. */
export function orderOf(place: BlockPlace): string {
	switch (place.kind) {
		case "prefectures":
			return place.codes.length === 1 ? `0 ${place.codes[0]}` : "2";
		case "region":
			return `1 ${Object.keys(regions).indexOf(place.region)}`;
		case "unknown":
			return "3";
	}
}

/** A region of which few prefectures take part goes by their names. */
const MOST_NAMED = 3;

/** The block across regions is about all prefectures of its consortia, as is one of few within a region. */
function joinCodes(network: Network, place: BlockPlace, consortia: readonly string[]): BlockPlace {
	if (place.kind === "unknown" || (place.kind === "prefectures" && place.codes.length === 1)) return place;
	const codes = readCodes(consortia.flatMap((id) => network.consortia.get(id)?.prefectures ?? []));
	if (place.kind === "prefectures") return { kind: "prefectures", codes };
	const around = prefectures.filter(({ region }) => region === place.region).length;
	return codes.length <= MOST_NAMED && codes.length < around ? { kind: "prefectures", codes } : place;
}

const TIES_A_STEP = 10_000;

/** Consortia of which no listed or inferred member is drawn: nothing in the figure says who belongs to them. */
function* findDocked({ evidence, mode, tieOn }: Picture): Generator<void, Uint8Array> {
	const { graph, ties } = evidence;
	if (mode === "institutions") return new Uint8Array(graph.nodeCount);
	const docked = graph.kind.map((kind) => (kind === nodeKindCodes.consortium ? 1 : 0));
	const place = new Map<string, number>();
	for (const [node, id] of graph.ids.entries()) if (docked[node]) place.set(id, node);
	for (const [at, tie] of ties.entries()) {
		if (at % TIES_A_STEP === TIES_A_STEP - 1) yield;
		if (!tieOn[at] || tie.kind !== "membership" || (tie.layer !== 1 && !isMembershipRole(tie.role))) continue;
		const node = place.get(tie.b);
		if (node !== undefined) docked[node] = 0;
	}
	return docked;
}

/** Docked consortia of one programme, or part of one another, stand together; families by prefecture, then id. */
function groupDocked(network: Network, picture: Picture, docked: Uint8Array): Uint32Array {
	const { graph } = picture.evidence;
	const ids = graph.ids.filter((_, node) => docked[node]);
	const families = createFamilies(ids);
	for (const relation of network.dataset.relations) families.join(relation.a, relation.b);
	const byProgram = new Map<string, string>();
	for (const frame of network.dataset.frames) {
		if (!families.has(frame.consortium)) continue;
		const first = byProgram.get(frame.program);
		if (first === undefined) byProgram.set(frame.program, frame.consortium);
		else families.join(first, frame.consortium);
	}
	const firstCode = (id: string) => placeKey(network.consortia.get(id)?.prefectures ?? []);
	const order = families
		.list()
		.map((family) => ({ family, key: `${family.map(firstCode).sort(compareCodePoints)[0]} ${family[0]}` }))
		.sort((one, other) => compareCodePoints(one.key, other.key));
	const groupOf = new Map(order.flatMap(({ family }, group) => family.map((id) => [id, group] as const)));
	return Uint32Array.from(graph.ids, (id) => groupOf.get(id) ?? 0);
}

/** Smallest code; consortia without one come last. */
function placeKey(codes: readonly string[]): string {
	return [...codes].sort(compareCodePoints)[0] ?? "99";
}
