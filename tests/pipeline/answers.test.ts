// What the inspector and the headline are told, on a small network laid out by hand.
import { describe, expect, test } from "vitest";
import { defaultView } from "../../src/model/view.ts";
import { describeEdge, describeNode, describeSelection } from "../../src/pipeline/detail.ts";
import { findHeadline } from "../../src/pipeline/headline.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { searchNetwork } from "../../src/pipeline/search.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { network, openView } from "./small-network.ts";

describe("the inspector", () => {
	test("tells of a member where it sits, by which post, where that is written, and who shares it", () => {
		const detail = describeNode(network, openView().shown, "mazda");
		expect(
			detail?.evidence.map(({ other, tie, printed, source }) => [other, tie.post, printed, source.title, tie.locator]),
		).toEqual([
			["c1", "代表取締役会長", "マツダ㈱会長", "可視化の表", "line 1"],
			["c2", null, null, "可視化の表", "line 1"],
		]);
		expect(detail?.finding).toEqual({
			kind: "shared-member",
			id: "mazda",
			consortia: ["c1", "c2"],
			places: [{ kind: "prefecture", code: "34", consortia: 2 }],
			others: ["univ"],
		});
		expect(detail?.numbers).toEqual({ consortia: 2, degree: 2 });
		expect(detail?.forms.map((form) => form.printed)).toEqual(["㈱マツダ自動車"]);
	});

	test("keeps the sector of the source beside ours", () => {
		const detail = describeNode(network, openView().shown, "bank");
		expect([detail?.sector, detail?.sectorsStated]).toEqual(["finance", ["産"]]);
		expect(detail?.finding).toEqual({ kind: "sole-member", id: "bank", consortium: "c1" });
	});

	test("gives named beside stated numbers, those of an event with the consortium that held it", () => {
		const detail = describeNode(network, openView().shown, "c4");
		expect(detail?.members?.named).toBe(0);
		expect(detail?.members?.stated.map(({ value, measure, asOf }) => [value, measure, asOf])).toEqual([
			["20", "members", "2020"],
			["23", "attending_institutions", "2023-11-06"],
		]);
		expect(detail?.finding).toEqual({ kind: "members-unknown", id: "c4" });
		expect(detail?.programs).toMatchObject([
			{ id: "grant", name: "地方大学・地域産業創生交付金", ministry: "内閣府", frame: "funded_by" },
		]);
	});

	test("does not count a programme's consortia among those of its official", () => {
		const detail = describeNode(network, openView().shown, "oishi");
		expect(detail?.evidence.map(({ other, tie }) => [other, tie.throughProgram])).toEqual([
			["c1", "grant"],
			["c4", "grant"],
		]);
		expect(detail?.numbers.consortia).toBe(0);
		expect(detail?.finding).toEqual({
			kind: "person-links",
			id: "oishi",
			consortia: [],
			institutions: [],
			programs: ["grant"],
		});
	});

	test("follows the view: what is filtered out is not told", () => {
		const { shown } = openView({ filters: { prefecture: ["36"] } });
		expect(describeNode(network, shown, "mazda")?.finding).toEqual({ kind: "no-membership", id: "mazda", ties: 0 });
		expect(describeNode(network, shown, "bank")?.evidence.map(({ other }) => other)).toEqual(["c3"]);
		expect(describeNode(network, shown, "nobody")).toBeNull();
	});

	test("says why an edge exists, in a projection by what both ends share", () => {
		expect(describeEdge(network, openView().shown, "c1", "mazda")?.evidence).toHaveLength(1);
		expect(describeEdge(network, openView().shown, "c3", "mazda")).toBeNull();
		const projected = describeEdge(network, openView({ mode: "institutions" }).shown, "mazda", "univ");
		expect(projected?.shared.map(({ id, evidence }) => [id, evidence.length])).toEqual([
			["c1", 2],
			["c2", 2],
		]);
		expect(projected?.evidence).toEqual([]);
	});

	test("says what several selected have in common", () => {
		expect(describeSelection(network, openView().shown, ["mazda", "univ", "bank"]).shared).toEqual(["c1"]);
		expect(describeSelection(network, openView().shown, ["c1", "c2"]).shared).toEqual(["mazda", "univ"]);
		expect(describeSelection(network, openView().shown, ["mazda", "unknown"]).ids).toEqual(["mazda"]);
	});
});

describe("the headline", () => {
	test("names the consortia that share listed members and their prefectures", () => {
		expect(findHeadline(network, openView().shown)).toEqual({
			kind: "overlap",
			consortia: ["c1", "c2"],
			prefectures: ["34"],
			places: [{ kind: "prefecture", code: "34", consortia: 2 }],
			sharedInstitutions: 2,
			acrossPrefectures: null,
			onlyLinks: [
				{
					groups: [[{ kind: "prefecture", code: "34" }], [{ kind: "prefecture", code: "36" }]],
					through: [{ person: null, institution: "bank", isFormer: false }],
					isInferred: false,
				},
			],
		});
	});

	test.each([
		[["34"], ["36"], 0],
		[["34"], ["34"], null],
		[["34"], [], null],
		[[], [], null],
	] as const)("of consortia in %j and %j says of institutions in two prefectures: %j", (one, other, across) => {
		const dataset = makeDataset({
			consortia: [
				{ id: "c1", prefectures: [...one] },
				{ id: "c2", prefectures: [...one] },
				{ id: "c3", prefectures: [...other] },
				{ id: "c4", prefectures: [...other] },
			],
			institutions: [{ id: "a" }, { id: "b" }],
			memberships: ["c1", "c2", "c3", "c4"].map((consortium, at) => ({ consortium, institution: at < 2 ? "a" : "b" })),
		});
		const told = readNetwork(dataset, []);
		expect(findHeadline(told, showNetwork(told, defaultView))).toMatchObject({ acrossPrefectures: across });
	});

	test("counts an institution listed in two prefectures as such", () => {
		const across = makeDataset({
			consortia: [{ id: "c1", prefectures: ["34"] }, { id: "c2", prefectures: ["36", "39"] }, { id: "c3" }],
			institutions: [{ id: "a" }, { id: "b" }],
			memberships: ["c1", "c2", "c3"].flatMap((consortium) => [
				{ consortium, institution: "a" },
				...(consortium === "c1" ? [] : [{ consortium, institution: "b" }]),
			]),
		});
		const other = readNetwork(across, []);
		expect(findHeadline(other, showNetwork(other, defaultView))).toMatchObject({
			acrossPrefectures: 1,
			onlyLinks: [
				{
					groups: [[{ kind: "prefecture", code: "34" }], [{ kind: "region", region: "shikoku" }]],
					through: [{ person: null, institution: "a", isFormer: false }],
					isInferred: false,
				},
			],
			sharedInstitutions: 2,
			places: [
				{ kind: "prefecture", code: "34", consortia: 1 },
				{ kind: "region", region: "shikoku", consortia: 1 },
			],
		});
	});

	test("says that nothing overlaps, how much is unknown, or that nothing is shown", () => {
		expect(findHeadline(network, openView({ filters: { sector: ["finance"] } }).shown)).toEqual({
			kind: "no-overlap",
			consortia: 4,
			// One names no members at all, one only who organises it.
			unknown: 2,
		});
		expect(findHeadline(network, openView({ filters: { kind: [] } }).shown)).toEqual({ kind: "empty" });
	});
});

test("two bodies decided to be the same are one, with both names kept and every row counted once", () => {
	const other = makeDataset({
		consortia: [{ id: "c1" }, { id: "c2" }],
		institutions: [{ id: "b-mazda", name: "マツダ(株)" }, { id: "a-mazda", name: "マツダ株式会社" }, { id: "x" }],
		memberships: [
			{ consortium: "c1", institution: "a-mazda" },
			{ consortium: "c2", institution: "b-mazda" },
			{ consortium: "c2", institution: "x" },
		],
		relations: [{ kind: "possibly_same", a: "a-mazda", b: "b-mazda" }],
	});
	const merged = readNetwork(other, [
		{ a: "b-mazda", b: "a-mazda", answer: "same" },
		{ a: "x", b: "a-mazda", answer: "apart" },
	]);
	const shown = showNetwork(merged, defaultView);
	expect(shown.drawn.graph.ids).toEqual(["a-mazda", "c1", "c2", "x"]);
	expect(describeNode(merged, shown, "a-mazda")).toMatchObject({ name: "マツダ株式会社", numbers: { consortia: 2 } });
	expect(searchNetwork(merged, defaultView, shown, "マツダ").map((hit) => hit.id)).toEqual(["a-mazda"]);
	expect(readNetwork(other, []).dataset).toBe(other);
});
