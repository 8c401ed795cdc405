// The grid of prefectures and programmes, the map of the same, and what they find.
import { describe, expect, test } from "vitest";
import { defaultView, type Filters, UNKNOWN } from "../../src/model/view.ts";
import { type CoverageGrid, coverGrid, type GridRow } from "../../src/pipeline/coverage-grid.ts";
import { mapCoverage } from "../../src/pipeline/coverage-map.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { readBundled } from "../helpers/bundled.ts";
import { makeDataset } from "../helpers/dataset.ts";

const small = readNetwork(
	makeDataset({
		programs: [
			{ id: "grant", name: "交付金", kind: "grant" },
			{ id: "hub", name: "共創", kind: "grant" },
			{ id: "survey", name: "調査", kind: "survey" },
			{ id: "idle", name: "場のない事業", kind: "grant" },
		],
		consortia: [
			{ id: "c1", name: "一", prefectures: ["34"] },
			{ id: "c2", name: "二", prefectures: ["34"] },
			{ id: "c3", name: "三", prefectures: ["36"], member_list: "none" },
			{ id: "wide", name: "広域", prefectures: ["33", "34"] },
			{ id: "apart", name: "離れた二県", prefectures: ["34", "36"] },
			{ id: "free", name: "枠なし", prefectures: ["36"] },
			{ id: "lost", name: "県なし" },
		],
		frames: [
			{ consortium: "c1", program: "grant", kind: "funded_by" },
			{ consortium: "c2", program: "hub", kind: "funded_by" },
			{ consortium: "c3", program: "survey", kind: "reported_in" },
			{ consortium: "wide", program: "survey", kind: "reported_in" },
			{ consortium: "apart", program: "grant", kind: "funded_by" },
			{ consortium: "lost", program: "hub", kind: "funded_by" },
		],
		institutions: [
			{ id: "a", name: "甲", sector: "industry" },
			{ id: "b", name: "乙", sector: "academia" },
			{ id: "c", name: "丙" },
		],
		memberships: [
			{ consortium: "c1", institution: "a" },
			{ consortium: "c1", institution: "b" },
			{ consortium: "c2", institution: "b" },
			{ consortium: "wide", institution: "b" },
			{ consortium: "wide", institution: "c" },
			{ consortium: "free", institution: "a" },
			{ consortium: "apart", institution: "a" },
			{ consortium: "lost", institution: "a" },
		],
	}),
	[],
);

function coverSmall(filters: Filters = {}, options: Partial<Parameters<typeof coverGrid>[2]> = {}): CoverageGrid {
	const shown = showNetwork(small, { ...defaultView, filters });
	return coverGrid(small, shown, { withFrameless: false, keepsHidden: true, ...options });
}

function idsOf(row: GridRow | undefined): readonly (readonly string[])[] {
	return row?.cells.map(({ entries }) => entries.map(({ id, isShown }) => (isShown ? id : `(${id})`))) ?? [];
}

describe("rows", () => {
	const grid = coverSmall();

	test("stand in code order, with what spans a region after its prefectures and what is not placed at the end", () => {
		expect(grid.rows.map(({ key }) => key)).toEqual(["34", "chugoku", "36", UNKNOWN]);
		expect(grid.rows.map(({ codes }) => codes)).toEqual([["34"], ["33", "34"], ["36"], [UNKNOWN]]);
	});

	test("hold every consortium once, except what lies in prefectures of two regions", () => {
		expect(grid.rows.map(idsOf)).toEqual([
			[["c1", "apart"], ["c2"], []],
			[[], [], ["wide"]],
			[["apart"], [], ["c3"]],
			[[], ["lost"], []],
		]);
	});

	test("name what the region holds in the same programme, so that the cell is not taken for empty", () => {
		expect(grid.rows[0]?.cells.map(({ around }) => around)).toEqual([[], [], ["wide"]]);
	});

	test("name who is listed twice, counting what spans the region", () => {
		expect(grid.rows[0]?.shared).toEqual([
			{ id: "b", consortia: ["c1", "c2", "wide"] },
			{ id: "a", consortia: ["apart", "c1"] },
		]);
	});

	test("are marked where two grants fund", () => {
		expect(grid.rows.map(({ isFundedTwice }) => isFundedTwice)).toEqual([true, false, false, false]);
	});
});

test("columns are the programmes with consortia, in the order of the data, each with how many are shown", () => {
	const grid = coverSmall({ prefecture: ["34"] });
	expect(grid.columns.map(({ program, consortia }) => [program, consortia])).toEqual([
		["grant", 2],
		["hub", 1],
		["survey", 1],
	]);
});

test("consortia without a programme are counted, and get a column when asked for", () => {
	expect(coverSmall().frameless).toBe(1);
	const grid = coverSmall({}, { withFrameless: true });
	expect(grid.columns.at(-1)?.program).toBe(UNKNOWN);
	expect(idsOf(grid.rows[2])).toEqual([["apart"], [], ["c3"], ["free"]]);
	expect(grid.rows[2]?.cells[3]?.entries[0]?.framing).toBeNull();
	expect(grid.rows[2]?.shared).toEqual([{ id: "a", consortia: ["apart", "free"] }]);
});

test("what is filtered out stays marked, or goes; either way it is no longer counted", () => {
	const kept = coverSmall({ prefecture: ["36"] });
	expect(idsOf(kept.rows[0])).toEqual([["apart", "(c1)"], ["(c2)"], []]);
	const gone = coverSmall({ prefecture: ["36"] }, { keepsHidden: false });
	expect(gone.rows.map(({ key }) => key)).toEqual(["34", "36"]);
	expect(idsOf(gone.rows[0])).toEqual([["apart"], []]);
	expect(gone.rows[0]?.cells.map((cell) => cell.gone)).toEqual([1, 1]);
	expect(kept.rows[0]?.cells.map((cell) => cell.gone)).toEqual([0, 0, 0]);
});

test("members are counted by sector, a sector that is not stated apart, and none where nobody is named", () => {
	const { consortia } = coverSmall();
	expect(consortia.get("wide")?.sectors).toEqual([
		{ sector: "academia", count: 1 },
		{ sector: null, count: 1 },
	]);
	expect(consortia.get("c3")).toMatchObject({ sectors: [], shown: 0, members: { list: "none" } });
});

test("on the map a prefecture without consortia and one whose consortia are filtered out differ", () => {
	const map = mapCoverage(small, showNetwork(small, { ...defaultView, filters: { program: ["grant"] } }));
	const tile = (code: string) => map.tiles.find((each) => each.code === code);
	expect(map.tiles).toHaveLength(47);
	expect(tile("01")).toMatchObject({ consortia: [], hidden: 0 });
	expect(tile("33")).toMatchObject({ consortia: [], hidden: 1 });
	expect(tile("36")).toMatchObject({ consortia: ["apart"], hidden: 2 });
	expect(map.unplaced).toEqual({ consortia: [], hidden: 1 });
});

describe("the bundled data", () => {
	const network = readNetwork(readBundled(), []);
	const shown = showNetwork(network, defaultView);
	const grid = coverGrid(network, shown, { withFrameless: false, keepsHidden: true });
	const rowOf = (key: string) => grid.rows.find((row) => row.key === key);

	test("show the three prefectures of the table as it draws them", () => {
		const drawn = ["34", "36", "39"].map((key) => idsOf(rowOf(key)).slice(0, 3));
		expect(drawn).toEqual([
			[["hiroshima-special-committee"], ["hiroshima-bio-dx"], []],
			[["tokushima-promotion-council"], ["tokushima-light-hub"], ["tokushima-platform"]],
			[["kochi-next-horticulture"], ["sawachi"], ["kochi-university-council"]],
		]);
		expect(
			rowOf("34")
				?.cells.slice(0, 3)
				.map(({ around }) => around),
		).toEqual([[], [], []]);
	});

	test("find that 徳島 and 高知 stand under three programmes, and three prefectures under two grants", () => {
		expect(mapCoverage(network, shown).finding).toMatchObject({
			kind: "coverage",
			programs: 3,
			prefectures: ["36", "39"],
			fundedTwice: ["34", "36", "39"],
		});
	});

	test("name マツダ, 広島大学 and 広島県 as shared in 広島", () => {
		const names = rowOf("34")?.shared.map(({ id }) => network.institutions.get(id)?.name);
		expect(new Set(names)).toEqual(new Set(["マツダ株式会社", "広島大学", "広島県"]));
	});
});
