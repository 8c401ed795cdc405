// Brokerage between groups (Gould and Fernandez, 1989): a node that is tied to two others which are not tied to
// each other stands between them, in a role that follows from the groups of the three. Ties have no direction
// here, so each pair counts once and gatekeeper and representative are one role.
import type { FlatGraph } from "../graph/graph.ts";
import { eachClosure } from "./closures.ts";
import type { Job } from "./job.ts";

/** All three in one group · the two in one, the broker in another · broker and one in a group · three groups. */
export const brokerRoles = ["coordinator", "itinerant", "gatekeeper", "liaison"] as const;
export type BrokerRole = (typeof brokerRoles)[number];

export type Brokerage = Readonly<Record<BrokerRole, Float64Array>>;

/** `groups` holds one number a node, negative where the group is not known: such nodes take no part. */
export function* measureBrokerage(graph: FlatGraph, groups: ArrayLike<number>): Job<Brokerage> {
	const make = () => new Float64Array(graph.nodeCount);
	const pairs: Brokerage = { coordinator: make(), itinerant: make(), gatekeeper: make(), liaison: make() };
	for (let node = 0; node < graph.nodeCount; node++) countPairs(graph, groups, node, pairs);
	yield* eachClosure(graph, (broker, place, second) => {
		const one = graph.adjacentNode[place] as number;
		const other = graph.adjacentNode[second] as number;
		const role = findRole(groups, broker, one, other);
		// Every tie between two neighbours is met from both of its ends.
		if (role !== null) pairs[role][broker] = (pairs[role][broker] as number) - 0.5;
	});
	return pairs;
}

function findRole(groups: ArrayLike<number>, broker: number, one: number, other: number): BrokerRole | null {
	const own = groups[broker] as number;
	const [a, b] = [groups[one] as number, groups[other] as number];
	if (own < 0 || a < 0 || b < 0) return null;
	if (a === b) return a === own ? "coordinator" : "itinerant";
	return a === own || b === own ? "gatekeeper" : "liaison";
}

/** All pairs of neighbours by role, tied to each other or not. */
function countPairs(graph: FlatGraph, groups: ArrayLike<number>, broker: number, pairs: Brokerage): void {
	const own = groups[broker] as number;
	if (own < 0) return;
	const sizes = new Map<number, number>();
	const end = graph.adjacentStart[broker + 1] as number;
	for (let place = graph.adjacentStart[broker] as number; place < end; place++) {
		const group = groups[graph.adjacentNode[place] as number] as number;
		if (group >= 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	}
	const inside = sizes.get(own) ?? 0;
	sizes.delete(own);
	let outside = 0;
	let alike = 0;
	for (const size of sizes.values()) {
		outside += size;
		alike += countUnordered(size);
	}
	pairs.coordinator[broker] = countUnordered(inside);
	pairs.itinerant[broker] = alike;
	pairs.gatekeeper[broker] = inside * outside;
	pairs.liaison[broker] = countUnordered(outside) - alike;
}

/** Pairs among that many. */
function countUnordered(count: number): number {
	return count < 2 ? 0 : (count * (count - 1)) / 2;
}
