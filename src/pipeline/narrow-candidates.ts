// Candidates by place, programme or consortium: who might link the consortia that one reader is concerned with.
import { compareCodePoints } from "../graph/order.ts";
import type { Network } from "./network.ts";

/** By what candidates can be narrowed. */
export const narrowings = ["prefecture", "program", "consortium"] as const;

/** Only candidates with a consortium of this prefecture or programme on either side, or with this one. */
export interface Narrowing {
	readonly by: (typeof narrowings)[number];
	/** A JIS code, else an id. */
	readonly value: string;
}

export interface NarrowingOption extends Narrowing {
	/** Candidates, or gaps, that would be left. */
	readonly count: number;
}

type Facts = Pick<Network, "consortia" | "frames">;

/** What candidates or gaps are by their consortia, each value once, by kind and code point. */
export function listNarrowings(network: Facts, between: readonly (readonly string[])[]): readonly NarrowingOption[] {
	return narrowings.flatMap((by) => {
		const counts = countValues(between, (id) => valuesOf(network, id, by));
		const values = [...counts].sort(([one], [other]) => compareCodePoints(one, other));
		return values.map(([value, { count }]): NarrowingOption => ({ by, value, count }));
	});
}

interface Counted {
	count: number;
	/** The entry that was counted last. */
	last: number;
}

/** How many entries have each value on any of their consortia. There are many more pairs than consortia. */
function countValues(
	between: readonly (readonly string[])[],
	listValues: (id: string) => readonly string[],
): ReadonlyMap<string, Counted> {
	const counts = new Map<string, Counted>();
	const countedOf = new Map<string, readonly Counted[]>();
	const openCounts = (id: string) =>
		listValues(id).map((value) => {
			const counted = counts.get(value) ?? { count: 0, last: -1 };
			counts.set(value, counted);
			return counted;
		});
	for (const [at, consortia] of between.entries()) {
		for (const id of consortia) {
			const known = countedOf.get(id) ?? openCounts(id);
			countedOf.set(id, known);
			for (const counted of known) {
				if (counted.last === at) continue;
				counted.last = at;
				counted.count++;
			}
		}
	}
	return counts;
}

/** Whether one of the consortia is meant; all are where nothing is narrowed. */
export function isMeant(network: Facts, consortia: readonly string[], narrowing: Narrowing | null): boolean {
	return narrowing === null || consortia.some((id) => hasValue(network, id, narrowing));
}

function hasValue({ consortia, frames }: Facts, id: string, { by, value }: Narrowing): boolean {
	switch (by) {
		case "prefecture":
			return consortia.get(id)?.prefectures.includes(value) ?? false;
		case "program":
			return frames.get(id)?.some((frame) => frame.program === value) ?? false;
		case "consortium":
			return id === value;
	}
}

function valuesOf({ consortia, frames }: Facts, id: string, by: Narrowing["by"]): readonly string[] {
	switch (by) {
		case "prefecture":
			return consortia.get(id)?.prefectures ?? [];
		case "program":
			return (frames.get(id) ?? []).map((frame) => frame.program);
		case "consortium":
			return [id];
	}
}
