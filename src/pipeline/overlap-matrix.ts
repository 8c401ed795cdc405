// Which consortia the matrix takes, in which order, and what every two of them share.
import { type MemberSet, measureOverlap, namesAnybody, type Overlap } from "../analysis/overlap.ts";
import { compareCodePoints } from "../graph/order.ts";
import { cutInto } from "../model/steps.ts";
import { type ConsortiumGroup, type GroupRule, groupConsortiaInSteps } from "./consortium-groups.ts";
import type { Network } from "./network.ts";
import type { Overlaps } from "./overlaps.ts";

export interface MatrixAnswer {
	readonly groups: readonly ConsortiumGroup[];
	/** The overlap of every two of the consortia in the groups, row by row in their order. */
	readonly cells: readonly (readonly Overlap[])[];
	/** Most shared by two of them. */
	readonly most: number;
	/** Consortia that name nobody. */
	readonly unknown: readonly string[];
	/** Consortia that name members and found no room. */
	readonly leftOut: number;
}

/** Pairs of one step. */
const A_STEP = 5000;

/** `limit`: the consortia that share with most others are taken. In steps of a few milliseconds. */
export function* arrangeMatrixInSteps(
	network: Network,
	answer: Overlaps,
	rule: GroupRule,
	limit: number,
): Generator<void, MatrixAnswer> {
	const all = [...answer.sets.values()];
	const named = all.filter(namesAnybody).map(({ id }) => id);
	const taken = yield* takeMostSharing(named, answer.overlaps, limit);
	const groups = yield* groupConsortiaInSteps(network, answer, rule, taken);
	yield;
	const sets = groups.flatMap(({ ids }) => ids.map((id) => answer.sets.get(id) as MemberSet));
	return {
		groups,
		cells: yield* measureAll(sets),
		// Most shared first.
		most: answer.overlaps[0]?.shared.length ?? 0,
		unknown: all.filter((set) => !namesAnybody(set)).map(({ id }) => id),
		leftOut: named.length - taken.length,
	};
}

/** Of two consortia there is one overlap, whichever stands first. A row is a step. */
function* measureAll(sets: readonly MemberSet[]): Generator<void, readonly (readonly Overlap[])[]> {
	const cells: Overlap[][] = sets.map(() => []);
	for (const [row, one] of sets.entries()) {
		for (const [column, other] of sets.entries()) {
			const known = column < row ? cells[column]?.[row] : undefined;
			cells[row]?.push(known ?? measureOverlap(one, other));
		}
		yield;
	}
	return cells;
}

function* takeMostSharing(
	named: readonly string[],
	overlaps: readonly Overlap[],
	limit: number,
): Generator<void, readonly string[]> {
	if (named.length <= limit) return named;
	const partners = new Map<string, number>();
	for (const some of cutInto(overlaps, A_STEP)) {
		for (const { a, b } of some) for (const id of [a, b]) partners.set(id, (partners.get(id) ?? 0) + 1);
		yield;
	}
	return [...named]
		.sort((one, other) => (partners.get(other) ?? 0) - (partners.get(one) ?? 0) || compareCodePoints(one, other))
		.slice(0, limit)
		.sort(compareCodePoints);
}
