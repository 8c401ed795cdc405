// Pairs of consortia and what can be said of them: worked by hand, and on the bundled data what the documents say.
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { finish } from "../../src/model/steps.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import type { ConsortiumGroup, GroupRule } from "../../src/pipeline/consortium-groups.ts";
import { type Network, readNetwork } from "../../src/pipeline/network.ts";
import { type OverlapOrder, orderOverlapsInSteps } from "../../src/pipeline/order-overlaps.ts";
import { arrangeMatrixInSteps } from "../../src/pipeline/overlap-matrix.ts";
import {
	compareConsortia,
	compareConsortiaInSteps,
	describeListings,
	measurePair,
	type Overlap,
	type Overlaps,
} from "../../src/pipeline/overlaps.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { readBundled } from "../helpers/bundled.ts";
import { countSteps } from "../helpers/count-steps.ts";
import { makeDataset } from "../helpers/dataset.ts";

function compare(dataset: Dataset, view: Partial<View> = {}) {
	const network = readNetwork(dataset, []);
	return { network, answer: compareConsortia(network, showNetwork(network, { ...defaultView, ...view })) };
}

const arrangeMatrix = (network: Network, answer: Overlaps, rule: GroupRule, limit: number) =>
	finish(arrangeMatrixInSteps(network, answer, rule, limit));

const orderOverlaps = (overlaps: readonly Overlap[], order: OverlapOrder, groups: readonly ConsortiumGroup[]) =>
	finish(orderOverlapsInSteps(overlaps, order, groups));

/** Two complete lists that share b, an open one that shares c with the second, one that names nobody. */
const four = makeDataset({
	sources: [{ id: "s1" }],
	consortia: [
		{ id: "one", prefectures: ["34"], member_list: "complete" },
		{ id: "two", prefectures: ["34"], member_list: "complete" },
		{ id: "open", prefectures: ["39"], member_list: "open" },
		{ id: "none", prefectures: ["39"], member_list: "none" },
	],
	institutions: [
		{ id: "a", sector: "industry" },
		{ id: "b", sector: "academia" },
		{ id: "c", sector: "academia" },
	],
	memberships: [
		{ consortium: "one", institution: "a" },
		{ consortium: "one", institution: "b" },
		{ consortium: "two", institution: "b", post: "学長" },
		{ consortium: "two", institution: "c" },
		{ consortium: "open", institution: "c" },
	],
	relations: [{ a: "open", b: "none", kind: "co_signed" }],
});

describe("pairs of consortia", () => {
	test("every pair is counted once: shared, none, none so far, unknown", () => {
		const { answer } = compare(four);
		expect(answer.counts).toEqual({ sharing: 2, none: 0, noneSoFar: 1, unknown: 3 });
		expect(answer.finding).toEqual({ kind: "pairs", consortia: 4, pairs: 6, sharing: 2, across: 1 });
	});

	test("none lies across prefectures only where all that share have one", () => {
		const sharing = (prefectures: readonly (readonly string[])[]) =>
			compare(
				makeDataset({
					consortia: prefectures.map((codes, at) => ({ id: `c${at}`, prefectures: [...codes] })),
					institutions: [{ id: "a" }],
					memberships: prefectures.map((_, at) => ({ consortium: `c${at}`, institution: "a" })),
				}),
			).answer.finding;
		expect(sharing([["34"], ["34"]])).toMatchObject({ across: 0 });
		expect(sharing([["34"], []])).toMatchObject({ across: null });
	});

	test("a share of each side stands only where both lists are complete", () => {
		const { answer } = compare(four);
		const [exact, open] = [measurePair(answer, ["one", "two"]), measurePair(answer, ["two", "open"])];
		expect(exact).toMatchObject({ shared: ["b"], reach: "exact", jaccard: 1 / 3, containment: [1 / 2, 1 / 2] });
		expect(open).toMatchObject({ shared: ["c"], reach: "at-least", jaccard: null, containment: null });
		expect(measurePair(answer, ["one", "none"])?.reach).toBe("unknown");
		expect(measurePair(answer, ["one", "nobody"])).toBeNull();
	});

	test("a shared member is told with the post under which each side lists it", () => {
		const { network, answer } = compare(four);
		const listings = describeListings(network, answer, "b", ["two", "one"]);
		expect(listings.map(({ tie }) => [tie.b, tie.post])).toEqual([
			["two", "学長"],
			["one", null],
		]);
	});

	test("choosing a sector leaves a list that has none of it at zero, and one that names nobody unknown", () => {
		const { answer } = compare(four, { filters: { sector: ["industry"] } });
		expect(measurePair(answer, ["one", "two"])).toMatchObject({ shared: [], reach: "exact" });
		expect(measurePair(answer, ["one", "open"])).toMatchObject({ shared: [], reach: "at-least" });
		expect(measurePair(answer, ["one", "none"])?.reach).toBe("unknown");
	});

	test("where the source of the lists is not chosen, nobody is named", () => {
		const signed = { ...four, relations: four.relations.map((row) => ({ ...row, a: "one", b: "two", source: "s2" })) };
		const { answer } = compare(signed, { filters: { source: ["s2"] } });
		expect(measurePair(answer, ["one", "two"])).toMatchObject({ shared: [], reach: "unknown", jaccard: null });
	});

	test("a relation is told with the overlap, which it does not touch", () => {
		const { answer } = compare(four);
		expect(answer.related.map(({ overlap, relation }) => [overlap.reach, relation.tie.role])).toEqual([
			["unknown", "co_signed"],
		]);
	});
});

describe("orders", () => {
	const { network, answer } = compare(four);
	const matrix = arrangeMatrix(network, answer, "similarity", 40);

	test("what cannot be told comes last, whatever is asked for", () => {
		for (const order of ["jaccard", "containment"] as const) {
			expect(orderOverlaps(answer.overlaps, order, matrix.groups).at(-1)?.reach).toBe("at-least");
		}
	});

	test("by place, pairs follow the order of prefectures", () => {
		const { groups } = arrangeMatrix(network, answer, "place", 40);
		expect(groups.map(({ place, ids }) => [place, ids])).toEqual([
			[{ kind: "prefecture", code: "34" }, ["one", "two"]],
			[{ kind: "prefecture", code: "39" }, ["open"]],
		]);
		expect(orderOverlaps(answer.overlaps, "place", groups).map(({ a, b }) => [a, b])).toEqual([
			["one", "two"],
			["open", "two"],
		]);
	});
});

describe("the matrix", () => {
	test("is symmetric, has a row for everybody who names members, and counts the others", () => {
		const { network, answer } = compare(four);
		const { cells, unknown, leftOut, most } = arrangeMatrix(network, answer, "similarity", 40);
		const numbers = cells.map((row) => row.map(({ shared }) => shared.length));
		expect(numbers).toEqual(numbers.map((_, column) => numbers.map((row) => row[column])));
		expect([cells.length, unknown, leftOut, most]).toEqual([3, ["none"], 0, 1]);
	});

	test("takes those that share with most others when there is no room for all", () => {
		const { network, answer } = compare(four);
		const { groups, leftOut } = arrangeMatrix(network, answer, "similarity", 1);
		expect([groups.flatMap(({ ids }) => ids), leftOut]).toEqual([["two"], 2]);
	});
});

describe("with tens of thousands of pairs", () => {
	const overlaps = Array.from({ length: 30_000 }, (_, at): Overlap => {
		const [jaccard, other] = [((at * 7919) % 1000) / 1000, ((at * 31) % 100) / 100];
		const isOpen = at % 10 === 0;
		return {
			a: `c${at % 173}`,
			b: `c${173 + (at % 101)}`,
			shared: ["all"],
			reach: isOpen ? "at-least" : "exact",
			jaccard: isOpen ? null : jaccard,
			containment: isOpen ? null : [jaccard, other],
		};
	});
	const ids = Array.from({ length: 274 }, (_, at) => `c${(at * 5) % 274}`);
	const groups = [{ place: null, ids, isRest: false }];

	test("an order is worked out in steps, and equals stay in the order of what they share", () => {
		const first = ({ a, b }: Overlap) => Math.min(ids.indexOf(a), ids.indexOf(b));
		const second = ({ a, b }: Overlap) => Math.max(ids.indexOf(a), ids.indexOf(b));
		const plain: Record<string, (one: Overlap, other: Overlap) => number> = {
			jaccard: (one, other) => (other.jaccard ?? -1) - (one.jaccard ?? -1),
			containment: (one, other) => Math.max(...(other.containment ?? [-1])) - Math.max(...(one.containment ?? [-1])),
			place: (one, other) => first(one) - first(other) || second(one) - second(other),
		};
		for (const order of ["jaccard", "containment", "place"] as const) {
			const work = orderOverlapsInSteps(overlaps, order, groups);
			const { steps, answer } = countSteps(work);
			expect(steps).toBeGreaterThan(15);
			expect(answer).toEqual(overlaps.toSorted(plain[order]));
		}
	});

	test("the whole answer is worked out in steps, so that a page is free in between", () => {
		const consortia = Array.from({ length: 250 }, (_, at) => ({ id: `c${at}` }));
		const memberships = consortia.map(({ id }) => ({ consortium: id, institution: "all" }));
		const network = readNetwork(makeDataset({ consortia, institutions: [{ id: "all" }], memberships }), []);
		const { steps, answer } = countSteps(compareConsortiaInSteps(network, showNetwork(network, defaultView)));
		expect(answer.overlaps).toHaveLength((250 * 249) / 2);
		expect(answer.families).toHaveLength(1);
		expect(steps).toBeGreaterThan(25);
	});
});

describe("the families", () => {
	test("hold every consortium once, together with whom it shares, whatever the order of the rows", () => {
		const { answer } = compare(four);
		expect(answer.families).toEqual([["none"], ["one", "open", "two"]]);
		const turned = compare({ ...four, memberships: four.memberships.toReversed() });
		expect(turned.answer.families).toEqual(answer.families);
	});
});

describe("the bundled data", () => {
	const dataset = readBundled();
	const documents = ["tohoku-innovation-declaration", "visualization-table-fy2021"];
	const { network, answer } = compare(dataset, { layer: 1, filters: { source: documents } });

	test("徳島県, 徳島大学 and 高知県 are each in three consortia, マツダ, 広島大学 and 広島県 in both of 広島", () => {
		const three = answer.shared
			.filter(({ consortia }) => consortia.length === 3)
			.map(({ id }) => network.institutions.get(id)?.name);
		expect(three.sort()).toEqual(["徳島大学", "徳島県", "高知県"]);
		const pair = measurePair(answer, ["hiroshima-bio-dx", "hiroshima-special-committee"]);
		expect(pair?.shared.map((id) => network.institutions.get(id)?.name).sort()).toEqual([
			"マツダ株式会社",
			"広島大学",
			"広島県",
		]);
		expect(pair?.jaccard).toBeCloseTo(3 / 15, 12);
	});

	test("no pair that shares lies across prefectures, and TAP and 産技連 share none so far but co-signed", () => {
		expect(answer.finding).toMatchObject({ kind: "pairs", across: 0 });
		const signed = answer.related.find(({ relation }) => relation.tie.role === "co_signed");
		expect([signed?.overlap.a, signed?.overlap.b]).toEqual(["tap", "sangiren-tohoku"]);
		expect(signed?.overlap).toMatchObject({ shared: [], reach: "at-least", jaccard: null });
	});

	test("with the rows of public pages they share 産総研東北センター, dated", () => {
		const whole = compare(dataset, { layer: 1 });
		const pair = measurePair(whole.answer, ["tap", "sangiren-tohoku"]);
		expect(pair?.shared.map((id) => network.institutions.get(id)?.name)).toEqual(["産業技術総合研究所東北センター"]);
		const dates = describeListings(whole.network, whole.answer, pair?.shared[0] ?? "", ["tap", "sangiren-tohoku"]);
		expect(dates.every(({ tie, source }) => (tie.asOf ?? source.date) !== null)).toBe(true);
	});

	test("the pairs add up", () => {
		const { sharing, none, noneSoFar, unknown } = answer.counts;
		expect(sharing + none + noneSoFar + unknown).toBe((answer.sets.size * (answer.sets.size - 1)) / 2);
	});
});
