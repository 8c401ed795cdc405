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
		const counts = new Map<string, number>();
		for (const consortia of between) {
			const values = new Set(consortia.flatMap((id) => valuesOf(network, id, by)));
			for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		const values = [...counts].sort(([one], [other]) => compareCodePoints(one, other));
		return values.map(([value, count]): NarrowingOption => ({ by, value, count }));
	});
}

/** Whether one of the consortia is meant; all are where nothing is narrowed. */
export function isMeant(network: Facts, consortia: readonly string[], narrowing: Narrowing | null): boolean {
	return narrowing === null || consortia.some((id) => valuesOf(network, id, narrowing.by).includes(narrowing.value));
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
