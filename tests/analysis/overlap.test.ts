// Overlap of consortia, and how far their lists let one say so.
import { describe, expect, test } from "vitest";
import { findOverlaps, type MemberSet, measureOverlap } from "../../src/analysis/overlap.ts";
import type { MemberList } from "../../src/model/dataset.ts";

function set(id: string, members: string, list: MemberList = "complete"): MemberSet {
	return { id, list, members: new Set(members.split(" ").filter(Boolean)) };
}

describe("findOverlaps", () => {
	test("names the shared members of every pair, most first", () => {
		const overlaps = findOverlaps([set("c2", "b c d"), set("c1", "a b c"), set("c3", "c"), set("c4", "e")]);
		expect(overlaps.map(({ a, b, shared }) => [a, b, ...shared])).toEqual([
			["c1", "c2", "b", "c"],
			["c1", "c3", "c"],
			["c2", "c3", "c"],
		]);
	});

	test("does not depend on the order of consortia or members", () => {
		const sets = [set("c1", "a b c"), set("c2", "c b"), set("c3", "a")];
		const turned = [set("c3", "a"), set("c2", "b c"), set("c1", "c b a")];
		expect(findOverlaps(turned)).toEqual(findOverlaps(sets));
	});

	test("agrees with comparing every pair, among 2,000 consortia", () => {
		const sets = Array.from({ length: 2000 }, (_, at) =>
			set(`c${at}`, Array.from({ length: 20 }, (__, step) => `i${(at * 37 + step * step * 91) % 10_000}`).join(" ")),
		);
		const overlaps = findOverlaps(sets);
		const some = sets.slice(0, 60);
		const plain = some.flatMap((a, at) =>
			some.slice(at + 1).filter((b) => [...a.members].some((id) => b.members.has(id))),
		);
		const among = new Set(some.map(({ id }) => id));
		expect(overlaps.filter(({ a, b }) => among.has(a) && among.has(b))).toHaveLength(plain.length);
	});
});

describe("measureOverlap", () => {
	test("gives Jaccard and containment where both lists are complete", () => {
		expect(measureOverlap(set("c1", "a b c"), set("c2", "b c d e"))).toMatchObject({
			reach: "exact",
			jaccard: 2 / 5,
			containment: [2 / 3, 2 / 4],
		});
	});

	test("says at least n where a list is open, also for none shared so far", () => {
		expect(measureOverlap(set("c1", "a", "open"), set("c2", "b"))).toMatchObject({
			reach: "at-least",
			shared: [],
			jaccard: null,
			containment: null,
		});
	});

	test("says unknown where nobody is named, which is not none", () => {
		expect(measureOverlap(set("c1", "", "none"), set("c2", "b")).reach).toBe("unknown");
		expect(measureOverlap(set("c1", ""), set("c2", "")).jaccard).toBeNull();
	});
});
