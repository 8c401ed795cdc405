// Reads a network as the plain simulation sees it: parts without a tie between them, and who moves with its hub.

import type { LayoutInput } from "../layout.ts";
import { boxRole } from "../layout.ts";
import type { Neighbour } from "../neighbours.ts";
import { byRank, listNeighbours } from "../neighbours.ts";

export interface Network {
	/** Nodes that move by themselves, in canonical order. */
	readonly core: readonly number[];
	/** Leaves tied to one hub and nothing else, by hub. */
	readonly exclusive: ReadonlyMap<number, readonly number[]>;
}

export interface ForceAnatomy {
	readonly neighbours: readonly (readonly Neighbour[])[];
	readonly networks: readonly Network[];
	readonly docked: readonly number[];
	/** Nodes that stand in rows above the dock: no standing hub can be reached from them. */
	readonly loose: readonly number[];
}

export function readNetworks(input: LayoutInput): ForceAnatomy {
	const neighbours = listNeighbours(input);
	const nodes = Array.from({ length: input.count }, (_, node) => node).sort(byRank(input));
	const isDocked = (node: number) => input.role[node] === boxRole.hub && input.docked[node] === 1;
	const seen = new Uint8Array(input.count);
	const networks: Network[] = [];
	const loose: number[] = [];
	for (const start of nodes) {
		if (seen[start] || isDocked(start)) continue;
		const part = [start];
		seen[start] = 1;
		for (const node of part) {
			for (const { node: next } of neighbours[node]) {
				if (seen[next] || isDocked(next)) continue;
				seen[next] = 1;
				part.push(next);
			}
		}
		const isHubless = part.every((node) => input.role[node] !== boxRole.hub);
		if (isHubless && part.some((node) => neighbours[node].some((end) => isDocked(end.node)))) {
			loose.push(...part);
		} else networks.push(describeNetwork(input, neighbours, part.sort(byRank(input))));
	}
	return { neighbours, networks, docked: nodes.filter(isDocked), loose: loose.sort(byRank(input)) };
}

function describeNetwork(input: LayoutInput, neighbours: ForceAnatomy["neighbours"], part: readonly number[]): Network {
	const core: number[] = [];
	const exclusive = new Map<number, number[]>();
	for (const node of part) {
		const [only, another] = neighbours[node];
		const isExclusive =
			input.role[node] === boxRole.leaf && another === undefined && input.role[only?.node] === boxRole.hub;
		if (!isExclusive) {
			core.push(node);
			continue;
		}
		const members = exclusive.get(only.node);
		if (members) members.push(node);
		else exclusive.set(only.node, [node]);
	}
	return { core, exclusive };
}
