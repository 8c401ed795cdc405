// Institutions by combination of consortia, worked by hand.
import { describe, expect, test } from "vitest";
import type { MemberSet } from "../../src/analysis/overlap.ts";
import { findOverlaps } from "../../src/analysis/overlap.ts";
import { finish } from "../../src/model/steps.ts";
import { defaultView } from "../../src/model/view.ts";
import { combineConsortia, findGroup } from "../../src/pipeline/combinations.ts";
import { joinInSteps } from "../../src/pipeline/families.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { compareConsortia } from "../../src/pipeline/overlaps.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { readBundled } from "../helpers/bundled.ts";

function list(id: string, members: string, state: MemberSet["list"] = "complete"): MemberSet {
	return { id, list: state, members: new Set(members.split(" ").filter(Boolean)) };
}

function group(...sets: readonly MemberSet[]) {
	const overlaps = findOverlaps(sets);
	const ids = sets.map(({ id }) => id);
	return { sets: new Map(sets.map((set) => [set.id, set])), overlaps, families: finish(joinInSteps(ids, overlaps)) };
}

const numbers = (of: ReturnType<typeof combineConsortia>) =>
	of.combinations.map(({ consortia, members, bound }) => [consortia.join(""), members.join(""), bound]);

describe("exactly these", () => {
	test("every member stands in one combination, so the bars add up; empty ones stay", () => {
		const answer = combineConsortia(
			group(list("A", "a b c"), list("B", "b c d"), list("C", "c")),
			["A", "B", "C"],
			"exactly",
		);
		expect(numbers(answer)).toEqual([
			["A", "a", "exact"],
			["B", "d", "exact"],
			["AB", "b", "exact"],
			["ABC", "c", "exact"],
			["C", "", "exact"],
			["AC", "", "exact"],
			["BC", "", "exact"],
		]);
		expect(answer.members).toBe(answer.combinations.reduce((sum, { members }) => sum + members.length, 0));
	});

	test("an open list lets its own combinations grow and the others shrink", () => {
		const answer = combineConsortia(
			group(list("A", "a b"), list("B", "b c", "open"), list("C", "b d", "open")),
			["A", "B", "C"],
			"exactly",
		);
		const bound = new Map(answer.combinations.map(({ consortia, bound: own }) => [consortia.join(""), own]));
		expect([bound.get("A"), bound.get("B"), bound.get("ABC"), bound.get("AB")]).toEqual([
			"at-most",
			"so-far",
			"at-least",
			"at-least",
		]);
	});
});

describe("at least these", () => {
	test("a member counts for every combination it holds, and only open lists inside make it a lower bound", () => {
		const answer = combineConsortia(
			group(list("A", "a b c"), list("B", "b c"), list("C", "c", "open")),
			["A", "B", "C"],
			"at-least",
		);
		const of = (key: string) => answer.combinations.find(({ consortia }) => consortia.join("") === key);
		expect([of("A")?.members, of("AB")?.members, of("ABC")?.members]).toEqual([["a", "b", "c"], ["b", "c"], ["c"]]);
		expect([of("AB")?.bound, of("ABC")?.bound]).toEqual(["exact", "at-least"]);
	});
});

test("of many consortia only combinations with members are listed, the others counted", () => {
	const sets = Array.from({ length: 8 }, (_, at) => list(`C${at}`, `own${at} all`));
	const answer = combineConsortia(
		group(...sets),
		sets.map(({ id }) => id),
		"exactly",
	);
	expect([answer.combinations.length, answer.empty, answer.members]).toEqual([9, 246, 9]);
});

test("consortia that name nobody are not combined", () => {
	const answer = combineConsortia(
		group(list("A", "a"), list("B", "b"), list("N", "", "none")),
		["A", "B", "N"],
		"exactly",
	);
	expect(answer.chosen.map(({ id }) => id)).toEqual(["A", "B"]);
});

describe("the group of a pair", () => {
	test("is all that hang together with it, the pair first", () => {
		const answer = group(list("A", "a b"), list("B", "b c"), list("C", "c d"), list("D", "x"));
		expect(findGroup(answer, ["B", "C"])).toEqual(["B", "C", "A"]);
		expect(findGroup(answer, ["A", "D"])).toEqual(["A", "D"]);
		expect(findGroup(answer, null)).toEqual(["A", "B", "C"]);
	});

	test("has at most eight, those that share most with the pair", () => {
		const sets = Array.from({ length: 12 }, (_, at) =>
			list(`C${String(at).padStart(2, "0")}`, at < 11 ? "all" : "all more"),
		);
		const [first, second] = [list("P", "all more"), list("Q", "all")];
		const found = findGroup(group(first, second, ...sets), ["P", "Q"]);
		expect(found).toHaveLength(8);
		expect(found.slice(0, 3)).toEqual(["P", "Q", "C11"]);
	});

	test("of 徳島 is its three consortia with 27 institutions", () => {
		const network = readNetwork(readBundled(), []);
		const answer = compareConsortia(network, showNetwork(network, { ...defaultView, layer: 1 }));
		const found = findGroup(answer, ["tokushima-platform", "tokushima-promotion-council"]);
		expect(found).toEqual(["tokushima-platform", "tokushima-promotion-council", "tokushima-light-hub"]);
		const combined = combineConsortia(answer, found, "exactly");
		expect([combined.members, combined.combinations.length, combined.empty]).toEqual([27, 7, 0]);
	});
});
