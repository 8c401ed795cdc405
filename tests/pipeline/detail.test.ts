// What the inspector and the page about the data are told beyond the ties: events, numbers, what is left out.
import { describe, expect, test } from "vitest";
import type { Layer } from "../../src/model/evidence.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { describeNode } from "../../src/pipeline/detail.ts";
import { describeData, listCited } from "../../src/pipeline/detail-data.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { searchNetwork } from "../../src/pipeline/search.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { date, makeDataset } from "../helpers/dataset.ts";

const network = readNetwork(
	makeDataset({
		sources: [{ id: "s1", date: date("2023") }, { id: "s2" }, { id: "s3" }],
		programs: [{ id: "grant", name: "交付金" }],
		consortia: [
			{ id: "hub", prefectures: ["34"], member_list: "open" },
			{ id: "table", member_list: "none" },
		],
		frames: [{ consortium: "hub", program: "grant", kind: "reported_in", locator: "p. 3" }],
		events: [
			{ id: "later", consortium: "table", name: "第2回", number: 2, date: date("2022-10-01") },
			{ id: "undated", consortium: "table", name: "フォーラム" },
			{ id: "first", consortium: "table", name: "第1回", number: 1, date: date("2021-10-01"), theme: "開幕" },
		],
		institutions: [
			{
				...{ id: "firm", sector: "industry", sector_basis: "inferred", prefecture: "34", prefecture_basis: "outside" },
				...{ as_of: date("2021"), certainty: "inferred", source: "s1", locator: "line 1" },
			},
			{ id: "former-office" },
			{ id: "mentioned" },
		],
		aliases: [{ institution: "firm", printed: "㈱firm", sure: "likely" }],
		memberships: [
			{ consortium: "hub", institution: "firm", as_of: date("2021") },
			{ consortium: "hub", institution: "mentioned", role: "partner", certainty: "mentioned" },
		],
		persons: [{ id: "taro" }],
		involvements: [
			{ person: "taro", event: "first", role: "speaker", source: "s2" },
			{ person: "taro", consortium: "hub", role: "coordinator" },
		],
		affiliations: [
			{ person: "taro", institution: "firm", status: "current" },
			{ person: "taro", institution: "former-office", status: "secondment" },
		],
		counts: [
			{ consortium: "hub", value: "34", as_of: date("2023"), locator: "9行目 ; s3: ページ › 発足時" },
			{ consortium: "hub", value: "25", as_of: date("FY2020") },
			{ consortium: "hub", value: "8", subset: "大学", as_of: date("FY2020") },
			{ consortium: "hub", measure: "growth", value: "1.4" },
			{ event: "first", measure: "attending_persons", value: "46" },
		],
	}),
	[],
);

function open(change: Partial<View> = {}) {
	const view = { ...defaultView, ...change };
	return { view, shown: showNetwork(network, view) };
}

const nodeAt = (id: string, layer: Layer) => describeNode(network, open({ layer }).shown, id);

describe("the events of a consortium", () => {
	test("come oldest first, the undated last, each with its numbers and who spoke", () => {
		const events = nodeAt("table", 4)?.events ?? [];
		expect(events.map(({ id }) => id)).toEqual(["first", "later", "undated"]);
		expect(events[0]?.theme).toBe("開幕");
		expect(events[0]?.counts.map(({ value, measure }) => [value, measure])).toEqual([["46", "attending_persons"]]);
		expect(events[0]?.evidence.map(({ other, tie }) => [other, tie.role, tie.source])).toEqual([
			["taro", "speaker", "s2"],
		]);
	});

	test("name nobody whose tie is not on", () => {
		expect(nodeAt("table", 3)?.events[0]?.evidence).toEqual([]);
	});

	test("hold declarations: after the meeting of the day, and with everybody who signed", () => {
		const signed = readNetwork(
			makeDataset({
				consortia: [{ id: "one" }, { id: "other" }, { id: "third" }],
				events: [
					{ id: "a-text", consortium: "one", kind: "declaration", date: date("2024-05-21") },
					{ id: "meeting", consortium: "one", kind: "meeting", number: 3, date: date("2024-05-21") },
				],
				relations: [
					{ kind: "co_signed", a: "one", b: "other", event: "a-text" },
					{ kind: "part_of", a: "third", b: "other" },
				],
			}),
			[],
		);
		const shown = showNetwork(signed, defaultView);
		const listed = (id: string) => describeNode(signed, shown, id)?.events.map((event) => [event.id, event.kind]);
		expect(listed("one")).toEqual([
			["meeting", "meeting"],
			["a-text", "declaration"],
		]);
		expect(listed("other")).toEqual([["a-text", "declaration"]]);
		expect(listed("third")).toEqual([]);
	});

	test("are a consortium's alone", () => {
		expect(nodeAt("taro", 4)?.events).toEqual([]);
	});
});

describe("the numbers of a consortium", () => {
	test("stand by date, the undated first, and without those of its events", () => {
		expect(nodeAt("hub", 4)?.counts.map(({ value, asOf }) => [value, asOf])).toEqual([
			["1.4", null],
			["25", "FY2020"],
			["8", "FY2020"],
			["34", "2023"],
		]);
		expect(nodeAt("table", 4)?.counts).toEqual([]);
	});

	test("a frame says whether it funds or only reports, and where that is written", () => {
		expect(nodeAt("hub", 4)?.programs).toMatchObject([{ id: "grant", frame: "reported_in", locator: "p. 3" }]);
		expect(nodeAt("hub", 4)?.programs[0]?.partOf).toBeNull();
	});

	test("a programme that is part of another says so, and the two are no tie", () => {
		const nested = readNetwork(
			makeDataset({
				programs: [{ id: "part" }, { id: "whole", name: "総合事業" }],
				consortia: [{ id: "hub" }],
				frames: [{ consortium: "hub", program: "part" }],
				relations: [{ kind: "part_of", a: "part", b: "whole" }],
			}),
			[],
		);
		const [program] = describeNode(nested, showNetwork(nested, defaultView), "hub")?.programs ?? [];
		expect(program?.partOf).toBe("総合事業");
		expect(nested.ties).toEqual([]);
	});
});

describe("what a higher layer would add", () => {
	test("is counted by layer instead of being shown", () => {
		expect(nodeAt("taro", 4)?.above).toEqual([{ layer: 5, ties: 1 }]);
		expect(nodeAt("taro", 5)?.above).toEqual([]);
		expect(nodeAt("hub", 1)?.above).toEqual([
			{ layer: 4, ties: 1 },
			{ layer: 6, ties: 1 },
		]);
		expect(nodeAt("taro", 4)?.evidence.some(({ tie }) => tie.role === "secondment")).toBe(false);
	});
});

describe("a hit that is not on the stage", () => {
	const find = (query: string, change: Partial<View>) => {
		const { view, shown } = open(change);
		return searchNetwork(network, view, shown, query).map(({ hiddenBy, layer, facets }) => [hiddenBy, layer, facets]);
	};

	test("names the lowest layer that has it", () => {
		expect(find("mentioned", {})).toEqual([["layer", 6, []]]);
		expect(find("former-office", {})).toEqual([["layer", 5, []]]);
		expect(find("taro", { layer: 1 })).toEqual([["layer", 4, []]]);
	});

	test("names only the facets that hide it", () => {
		expect(find("firm", { filters: { sector: ["finance"], prefecture: ["34"] } })).toEqual([
			["filter", null, ["sector"]],
		]);
		const filters = { sector: ["industry"], prefecture: ["36"] };
		expect(find("hub", { filters })).toEqual([["filter", null, ["prefecture"]]]);
		expect(find("taro", { filters: { kind: ["institution"], sector: ["industry"] } })).toEqual([
			["filter", null, ["kind"]],
		]);
	});

	test("may need both", () => {
		expect(find("mentioned", { filters: { sector: ["industry"] } })).toEqual([["layer", 6, ["sector"]]]);
	});
});

describe("the entry of a node", () => {
	const { shown } = open();

	test("says where its name and each printed form stand, as of when and how sure", () => {
		const detail = describeNode(network, shown, "firm");
		const place = { source: "s1", locator: "line 1" };
		expect(detail?.origin).toEqual({ ...place, asOf: "2021", certainty: "inferred" });
		expect(detail?.forms).toEqual([
			{ ...place, printed: "㈱firm", step: "same", sure: "likely", asOf: null, certainty: null },
		]);
	});

	test("says nothing where the row cites no source", () => {
		expect(describeNode(network, shown, "mentioned")?.origin).toBeNull();
	});
});

describe("what the data rest on", () => {
	test("counts the rows that cite a source, also those whose place names it", () => {
		expect(listCited({ source: "a", locator: "1行目 ; b: ページ › 題 ; c: ページ › 題" })).toEqual(["a", "b", "c"]);
		expect(listCited({ source: "a", locator: "section: the end › 3行目" })).toEqual(["a", "section"]);
		const [, second, third] = describeData(network).sources;
		expect(second?.rows).toEqual([{ table: "involvements", count: 1 }]);
		expect(second?.consortia).toEqual(["table"]);
		expect(third?.rows).toEqual([{ table: "counts", count: 1 }]);
		expect(third?.consortia).toEqual(["hub"]);
	});

	test("says how certain the ties are and what is not known", () => {
		const { certainty, unknown, ours } = describeData(network);
		expect(certainty.find(({ table }) => table === "memberships")?.counts).toEqual({
			stated: 1,
			inferred: 0,
			mentioned: 1,
		});
		expect(unknown).toMatchObject({
			unnamed: ["table"],
			open: ["hub"],
			withoutArea: ["table"],
			withoutSeat: ["former-office", "mentioned"],
			undatedTies: 4,
			ties: 6,
			undatedSources: ["s2", "s3"],
		});
		expect(ours).toMatchObject({ inferredSectors: 1, suppliedSeats: 1, inferredNames: 1, likelyForms: 1 });
	});
});
