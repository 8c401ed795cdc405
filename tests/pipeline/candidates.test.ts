// Who could close a gap, and what a tentative tie would change.
import { describe, expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { groupCandidates } from "../../src/pipeline/candidate-cards.ts";
import { type Candidates, findCandidates, findGaps } from "../../src/pipeline/candidates.ts";
import { findCommonWords, splitWords } from "../../src/pipeline/gaps.ts";
import type { Narrowing } from "../../src/pipeline/narrow-candidates.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { computeWhatIf } from "../../src/pipeline/what-if.ts";
import { readBundled } from "../helpers/bundled.ts";
import { makeDataset } from "../helpers/dataset.ts";

/**
 * one and two lie in 広島 and share nobody; a sits in one and three, b in three and two. four shares nothing with
 * one but the former post of p at a. five lies elsewhere and is tied to nobody.
 */
const dataset = makeDataset({
	consortia: [
		{ id: "one", name: "第一", prefectures: ["34"], theme: "光技術と医療" },
		{ id: "two", name: "第二", prefectures: ["34"] },
		{ id: "three", name: "第三", prefectures: ["39"] },
		{ id: "four", name: "第四", prefectures: ["01"] },
		{ id: "five", name: "第五", prefectures: ["02"], member_list: "none" },
	],
	institutions: [
		{ id: "a", name: "甲" },
		{ id: "b", name: "乙" },
	],
	memberships: [
		{ consortium: "one", institution: "a" },
		{ consortium: "three", institution: "a" },
		{ consortium: "three", institution: "b" },
		{ consortium: "two", institution: "b" },
	],
	persons: [{ id: "p", name: "山田" }],
	involvements: [{ person: "p", consortium: "four", role: "coordinator" }],
	affiliations: [{ person: "p", institution: "a", status: "former" }],
});
const network = readNetwork(dataset, []);

function find(change: Partial<View> = {}, known = network): Candidates {
	const view = { ...defaultView, ...change };
	return finish(findCandidates(known, finish(findGaps(known, showNetwork(known, view))), null));
}

describe("candidates for closing a gap", () => {
	test("stand on the shortest chain between consortia of one prefecture that share no one", () => {
		const gap = find().gaps.find(({ a, b }) => a === "one" && b === "two");
		expect(gap?.nearness).toEqual({ prefectures: ["34"], programs: [], themes: [], hidden: false });
		expect(gap?.candidates.map(({ id, weakest, steps }) => [id, weakest, steps.map(({ to }) => to)])).toEqual([
			["a", 1, ["a", "three", "b", "two"]],
		]);
	});

	test("rest on evidence that is not shown where that alone brings two consortia near, and say how weak it is", () => {
		const gap = find().gaps.find(({ a, b }) => a === "four" && b === "one");
		expect(gap?.nearness.hidden).toBe(true);
		expect(gap?.candidates).toMatchObject([{ id: "p", weakest: 5 }]);
		expect(gap?.candidates[0]?.steps.map(({ evidence }) => evidence[0]?.tie.role)).toEqual([
			"coordinator",
			"former",
			"member",
		]);
		// Once former posts are shown, they hide nothing.
		expect(find({ layer: 5 }).gaps.some(({ a, b }) => a === "four" && b === "one")).toBe(false);
	});

	test("are none where nobody comes near; the gap is unknown where a list names nobody", () => {
		const lonely = find().gaps.filter(({ candidates }) => candidates.length === 0);
		expect(lonely.every(({ a, b }) => [a, b].includes("five"))).toBe(true);
	});

	test("keep to what passes the filters", () => {
		expect(find({ filters: { prefecture: ["34"] } }).gaps.every(({ a, b }) => a === "one" && b === "two")).toBe(true);
	});

	test("do not depend on the order of rows", () => {
		const turned = {
			...dataset,
			consortia: [...dataset.consortia].reverse(),
			memberships: [...dataset.memberships].reverse(),
		};
		const ids = ({ gaps }: Candidates) => gaps.map(({ a, b, candidates }) => [a, b, candidates.map(({ id }) => id)]);
		expect(ids(find({}, readNetwork(turned, [])))).toEqual(ids(find()));
	});

	test("of the bundled data name 大阪大学 between 高知 and 関西, and 大石知広 between 広島 and all three hubs", () => {
		const cards = groupCandidates(find({}, readNetwork(readBundled(), [])));
		expect(cards.find(({ between }) => between.join() === "osaka-univ")).toMatchObject({
			left: ["ksii"],
			right: ["sawachi"],
			weakest: 6,
		});
		const official = cards.find(({ between }) => between.includes("oishi-tomohiro"));
		expect(official).toMatchObject({ weakest: 5, between: ["hiroshima-pref", "oishi-tomohiro"] });
		expect(official?.left).toEqual(["hiroshima-bio-dx", "hiroshima-special-committee"]);
		expect(official?.right).toEqual(["cfh", "hokuriku-rdx", "ksii"]);
		expect(official?.pairs).toHaveLength(6);
		for (const { left, right } of cards) expect(left.filter((id) => right.includes(id))).toEqual([]);
		const kept = cards.flatMap(({ between, pairs }) => pairs.map((pair) => `${between} ${[...pair].sort()}`));
		expect(new Set(kept).size).toBe(kept.length);
	});
});

describe("of more gaps than can be looked at", () => {
	const ids = Array.from({ length: 40 }, (_, at) => `c${String(at).padStart(2, "0")}`);
	const many = readNetwork(
		makeDataset({
			consortia: [...ids, "far", "last"].map((id) => ({ id, name: id, prefectures: [id === "far" ? "01" : "34"] })),
			institutions: [{ id: "m", name: "丙" }],
			persons: [{ id: "q", name: "鈴木" }],
			memberships: [{ consortium: "last", institution: "m" }],
			involvements: [{ person: "q", consortium: "far", role: "coordinator" }],
			affiliations: [{ person: "q", institution: "m", status: "former" }],
		}),
		[],
	);
	const found = finish(findGaps(many, showNetwork(many, defaultView)));
	const look = (narrowing: Narrowing | null) => finish(findCandidates(many, found, narrowing));

	test("those come first that ties not shown bring near, and it is told how many are left", () => {
		const { gaps, leftOut } = look(null);
		expect(gaps[0]).toMatchObject({ a: "far", b: "last", candidates: [{ id: "q" }] });
		expect([gaps.length, leftOut]).toEqual([400, 421]);
	});

	test("those of one consortium are looked at when asked for, however late they stand", () => {
		const isLast = ({ a, b }: { readonly a: string; readonly b: string }) => [a, b].includes("last");
		expect(look(null).gaps.filter(isLast).length).toBeLessThan(41);
		const { gaps, leftOut } = look({ by: "consortium", value: "last" });
		expect(gaps.every(isLast)).toBe(true);
		expect([gaps.length, leftOut]).toEqual([41, 0]);
	});
});

describe("words two themes have in common", () => {
	test("are found inside longer words, from three characters on", () => {
		const compare = (one: string, other: string) => findCommonWords(splitWords(one), splitWords(other));
		expect(compare("ものづくりとデジタルの融合", "デジタル連携と新産業")).toEqual(["デジタル"]);
		expect(compare("公設試験研究機関の連携", "大学・高専の産学連携")).toEqual([]);
		expect(compare("", "バイオ")).toEqual([]);
	});
});

describe("a tentative tie", () => {
	const shown = showNetwork(network, defaultView);

	test("changes the figures it would change, and no others", () => {
		// 乙 in 第一 too: it shares 第一 with 第二 and 第三, and nobody is cut off by 甲 any longer.
		const { before, after, joined, overlaps } = finish(
			computeWhatIf(network, shown, [{ actor: "b", consortium: "one" }]),
		);
		expect(before).toMatchObject({ sharingPairs: 2, sharedInstitutions: 2, connectedPairs: 3, cutPoints: 2 });
		expect(after).toMatchObject({ sharingPairs: 3, sharedInstitutions: 2, connectedPairs: 3, cutPoints: 1 });
		expect(joined).toEqual([]);
		expect(overlaps).toEqual([
			{ a: "one", b: "three", shared: ["a", "b"] },
			{ a: "one", b: "two", shared: ["b"] },
		]);
	});

	test("joins groups that hung apart", () => {
		const { before, after, joined } = finish(computeWhatIf(network, shown, [{ actor: "p", consortium: "one" }]));
		expect([before.groups, after.groups]).toEqual([2, 1]);
		expect([before.connectedPairs, after.connectedPairs]).toEqual([3, 6]);
		expect(joined).toEqual([["four", "one"]]);
		// A person is no listed member.
		expect(after.sharedInstitutions).toBe(before.sharedInstitutions);
	});

	test("that repeats what is stated changes nothing", () => {
		const { before, after } = finish(computeWhatIf(network, shown, [{ actor: "a", consortium: "one" }]));
		expect(after).toEqual(before);
	});
});
