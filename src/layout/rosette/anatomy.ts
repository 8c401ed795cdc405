// Reads a network as the rosette sees it: blocks, in them hubs with their own members, lenses, and who stands elsewhere.

import type { LayoutInput } from "../layout.ts";
import { boxRole } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import { byRank, listNeighbours } from "../neighbours.ts";

/** Nodes with the same two or more hubs, given as indices into the block's `hubs`. */
export interface Lens {
	readonly hubs: readonly number[];
	readonly members: readonly number[];
}

export interface BlockParts {
	/** Index into the groups, -1 for a block without caption. */
	readonly group: number;
	readonly hubs: readonly number[];
	/** Members of one hub of the block only, parallel to `hubs`. */
	readonly exclusive: readonly (readonly number[])[];
	readonly lenses: readonly Lens[];
	/** Nodes tied only to members of this block. */
	readonly riders: readonly number[];
	/** Hubs tied to each other, as indices into `hubs`. */
	readonly links: readonly (readonly [number, number])[];
}

export interface Anatomy {
	readonly neighbours: readonly (readonly Neighbour[])[];
	readonly blocks: readonly BlockParts[];
	readonly docked: readonly number[];
	/** Nodes that stand in rows above the dock. */
	readonly loose: readonly number[];
}

export function readAnatomy(input: LayoutInput): Anatomy {
	const neighbours = listNeighbours(input);
	const nodes = Array.from({ length: input.count }, (_, node) => node).sort(byRank(input));
	const hubs = nodes.filter((node) => input.role[node] === boxRole.hub);
	const docked = hubs.filter((hub) => input.docked[hub]);
	const standing = hubs.filter((hub) => !input.docked[hub]);
	const blockOf = assignBlocks(input, neighbours, standing);
	const others = nodes.filter((node) => input.role[node] !== boxRole.hub);
	const homes = others.map((node) => ({ node, home: findHome(input, neighbours, blockOf, node) }));
	const blocks = [...new Set(standing.map((hub) => blockOf[hub]))]
		.sort((a, b) => a - b)
		.map((block) => {
			const own = standing.filter((hub) => blockOf[hub] === block);
			const inside = homes.filter(({ home }) => home?.block === block);
			return describeBlock(input, neighbours, block < input.groups.length ? block : -1, own, inside);
		});
	const loose = homes.filter(({ home }) => home === null).map(({ node }) => node);
	return { neighbours, blocks, docked, loose };
}

interface Home {
	readonly block: number;
	readonly hubs: readonly number[];
}

type Housed = { readonly node: number; readonly home: Home | null };

/**
 * The block of every hub that stands in one. Hubs without a group follow those they share members with;
 * where none has a group they make blocks of their own behind the groups.
 */
function assignBlocks(input: LayoutInput, neighbours: Anatomy["neighbours"], hubs: readonly number[]): Int32Array {
	const blockOf = new Int32Array(input.count).fill(-1);
	for (const hub of hubs) if (input.group[hub] >= 0) blockOf[hub] = input.group[hub];
	const spread = (queue: number[]) => {
		for (const from of queue) {
			for (const { node: between } of neighbours[from]) {
				for (const { node: next } of neighbours[between]) {
					if (input.role[next] !== boxRole.hub || input.docked[next] || blockOf[next] !== -1) continue;
					blockOf[next] = blockOf[from];
					queue.push(next);
				}
			}
		}
	};
	spread(hubs.filter((hub) => blockOf[hub] !== -1));
	let next = input.groups.length;
	for (const hub of hubs) {
		if (blockOf[hub] !== -1) continue;
		blockOf[hub] = next++;
		spread([hub]);
	}
	return blockOf;
}

/** Where a leaf or bridge stands: in the block that holds most of its hubs, or nowhere (in the rows above the dock). */
function findHome(
	input: LayoutInput,
	neighbours: Anatomy["neighbours"],
	blockOf: Int32Array,
	node: number,
): Home | null {
	const isBridge = input.role[node] === boxRole.bridge;
	const around = neighbours[node];
	if (isBridge && around.some((entry) => input.docked[entry.node])) return null;
	const standing = around.filter(({ node: hub }) => blockOf[hub] !== -1);
	const listed = standing.filter(({ kind }) => kind === 0);
	const hubs = (listed.length > 0 && !isBridge ? listed : standing).map((entry) => entry.node);
	if (hubs.length === 0) return findHostBlock(input, neighbours, blockOf, node);
	const counts = new Map<number, number>();
	for (const hub of hubs) counts.set(blockOf[hub], (counts.get(blockOf[hub]) ?? 0) + 1);
	const [block, most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
	if (isBridge && counts.size > 1 && most < 2) return null;
	return { block, hubs: hubs.filter((hub) => blockOf[hub] === block) };
}

/** A node tied to members only stands with them, if they all stand in one block. */
function findHostBlock(
	input: LayoutInput,
	neighbours: Anatomy["neighbours"],
	blockOf: Int32Array,
	node: number,
): Home | null {
	const hosts = new Set<number>();
	for (const { node: member } of neighbours[node]) {
		if (input.role[member] === boxRole.hub) return null;
		const hubs = neighbours[member].filter((entry) => blockOf[entry.node] !== -1);
		if (hubs.length === 0) return null;
		for (const hub of hubs) hosts.add(blockOf[hub.node]);
	}
	return hosts.size === 1 ? { block: [...hosts][0], hubs: [] } : null;
}

function describeBlock(
	input: LayoutInput,
	neighbours: Anatomy["neighbours"],
	group: number,
	hubs: readonly number[],
	inside: readonly Housed[],
): BlockParts {
	const place = new Map(hubs.map((hub, index) => [hub, index]));
	const exclusive: number[][] = hubs.map(() => []);
	const riders: number[] = [];
	const lenses = new Map<string, { hubs: number[]; members: number[] }>();
	for (const { node, home } of inside) {
		const joined = (home?.hubs ?? []).map((hub) => place.get(hub) as number).sort((a, b) => a - b);
		if (joined.length === 0) riders.push(node);
		else if (joined.length === 1) exclusive[joined[0]].push(node);
		else {
			const key = joined.join();
			const lens = lenses.get(key) ?? { hubs: joined, members: [] };
			lens.members.push(node);
			lenses.set(key, lens);
		}
	}
	const links = hubs.flatMap((hub, index) =>
		neighbours[hub].flatMap(({ node }): [number, number][] => {
			const other = place.get(node);
			return other !== undefined && other > index ? [[index, other]] : [];
		}),
	);
	const own = new Set([...hubs, ...inside.map(({ node }) => node)]);
	const order = (node: number) => orderOnArc(input, neighbours, node, own);
	for (const members of exclusive) members.sort((a, b) => order(a) - order(b) || byRank(input)(a, b));
	return { group, hubs, exclusive, lenses: [...lenses.values()], riders, links };
}

/**
 * Behind the members stand leaves that are none, such as guests; at the lower end of an arc bridges, and before them
 * those whose ties leave the block, so that nobody stands in their way.
 */
function orderOnArc(
	input: LayoutInput,
	neighbours: Anatomy["neighbours"],
	node: number,
	own: ReadonlySet<number>,
): number {
	if (input.role[node] === boxRole.bridge) return 4;
	const isMember = neighbours[node].some(({ kind }) => kind === 0);
	const isOutward = neighbours[node].some((entry) => !own.has(entry.node));
	return (isOutward ? 2 : 0) + (isMember ? 0 : 1);
}
