// Consortia side by side.
import { describe, expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { defaultView } from "../../src/model/view.ts";
import { describeComparison, MOST_COMPARED } from "../../src/pipeline/comparison.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { readBundled } from "../helpers/bundled.ts";
import { date, makeDataset } from "../helpers/dataset.ts";

const network = readNetwork(
	makeDataset({
		sources: [
			{ id: "s1", title: "表" },
			{ id: "s2", title: "記事" },
		],
		consortia: [
			{ id: "c1", name: "一", theme: "光" },
			{ id: "c2", name: "二" },
			{ id: "c3", name: "三", member_list: "none" },
		],
		institutions: [
			{ id: "a", name: "甲", sector: "academia" },
			{ id: "b", name: "乙", sector: "industry" },
			{ id: "c", name: "丙", sector: "industry" },
			{ id: "d", name: "丁" },
		],
		memberships: [
			{ consortium: "c1", institution: "d", source: "s1", as_of: date("2021") },
			{ consortium: "c1", institution: "a", source: "s1", as_of: date("FY2020") },
			{ consortium: "c1", institution: "c", source: "s2", as_of: date("2021"), post: "会頭" },
			{ consortium: "c1", institution: "b", source: "s1" },
			{ consortium: "c2", institution: "a", source: "s2" },
			{ consortium: "c2", institution: "b", source: "s2", certainty: "inferred" },
		],
		counts: [{ consortium: "c3", value: "9", source: "s2" }],
	}),
	[],
);
const shown = showNetwork(network, defaultView);

test("members stand by sector, those without one last, in a sector by name", () => {
	const { consortia } = finish(describeComparison(network, shown, ["c1", "c2"]));
	expect(consortia[0]?.members.map(({ id, sector }) => [id, sector])).toEqual([
		["c", "industry"],
		["b", "industry"],
		["a", "academia"],
		["d", null],
	]);
	expect(consortia[0]?.theme).toBe("光");
	expect(consortia[0]?.members[0]?.evidence[0]?.tie.post).toBe("会頭");
});

test("who is listed in several is marked with the others; what is only inferred does not make one shared", () => {
	const { consortia, shared } = finish(describeComparison(network, shown, ["c1", "c2"]));
	expect(shared).toEqual([{ id: "a", consortia: ["c1", "c2"] }]);
	expect(consortia[1]?.members.map(({ id, alsoIn }) => [id, alsoIn])).toEqual([["a", ["c1"]]]);
});

test("dates and sources are those cited, each once", () => {
	const [one] = finish(describeComparison(network, shown, ["c1"])).consortia;
	expect(one?.asOf).toEqual(["FY2020", "2021"]);
	expect(one?.sources.map(({ id }) => id)).toEqual(["s1", "s2"]);
});

test("the overlap with a consortium that names nobody is unknown, not none", () => {
	const { pairs, consortia } = finish(describeComparison(network, shown, ["c1", "c3"]));
	expect(pairs).toMatchObject([{ a: "c1", b: "c3", reach: "unknown" }]);
	expect(consortia[1]?.members).toEqual([]);
	expect(consortia[1]?.sources.map(({ id }) => id)).toEqual(["s2"]);
});

test("institutions among the ids are passed over, and more than six consortia are counted, not shown", () => {
	const many = readNetwork(
		makeDataset({ consortia: Array.from({ length: 8 }, (_, at) => ({ id: `c${at}`, name: `場${at}` })) }),
		[],
	);
	const ids = ["x", ...many.consortia.keys()];
	const { consortia, omitted } = finish(describeComparison(many, showNetwork(many, defaultView), ids));
	expect(consortia).toHaveLength(MOST_COMPARED);
	expect(omitted).toBe(2);
});

describe("the bundled data", () => {
	const bundled = readNetwork(readBundled(), []);
	const all = showNetwork(bundled, defaultView);

	test("show what the two bodies of 広島 share, マツダ with its post in one of them", () => {
		const { shared, consortia } = finish(
			describeComparison(bundled, all, ["hiroshima-special-committee", "hiroshima-bio-dx"]),
		);
		const names = shared.map(({ id }) => bundled.institutions.get(id)?.name);
		expect(new Set(names)).toEqual(new Set(["マツダ株式会社", "広島大学", "広島県"]));
		const mazda = consortia[0]?.members.find(({ id }) => bundled.institutions.get(id)?.name === "マツダ株式会社");
		expect(mazda?.evidence[0]?.tie.post).toBe("代表取締役会長");
	});
});
