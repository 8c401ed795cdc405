// The grid of prefectures and programmes.
import { expect, test } from "vitest";
import { measureCoverage, type PlacedConsortium } from "../../src/analysis/coverage.ts";
import { finish } from "../../src/model/steps.ts";

function place(
	id: string,
	members: string,
	prefectures: readonly string[],
	frames: PlacedConsortium["frames"],
): PlacedConsortium {
	return { id, list: "complete", members: new Set(members.split(" ").filter(Boolean)), prefectures, frames };
}

const grid = finish(
	measureCoverage(
		[
			place("c1", "a b", ["34"], [{ program: "grant", kind: "funded_by" }]),
			place("c2", "b c", ["34"], [{ program: "hub", kind: "funded_by" }]),
			place("c3", "c d", ["36", "34"], [{ program: "survey", kind: "reported_in" }]),
			place("c4", "a d", ["36"], [{ program: "grant", kind: "reported_in" }]),
			place("c5", "a", [], [{ program: "grant", kind: "funded_by" }]),
			place("c6", "a b c d", ["34"], []),
		],
		{ programs: ["grant", "hub", "survey"], grants: new Set(["grant", "hub"]) },
	),
);

test("a consortium stands in the row of each of its prefectures and the column of each programme", () => {
	expect(grid.map(({ prefecture }) => prefecture)).toEqual(["34", "36"]);
	expect(grid.map(({ cells }) => cells.map(({ consortia }) => consortia.map(({ id }) => id)))).toEqual([
		[["c1"], ["c2"], ["c3"]],
		[["c4"], [], ["c3"]],
	]);
	expect(grid[1]?.cells[0]?.consortia[0]?.kind).toBe("reported_in");
	expect(grid[0]?.cells[1]?.members).toEqual(["b", "c"]);
});

test("members of several consortia of a row are shared, those outside the grid do not count", () => {
	expect(grid.map(({ shared }) => shared)).toEqual([["b", "c"], ["d"]]);
});

test("a prefecture is marked when two grants fund consortia there, not when one only reports", () => {
	expect(grid.map(({ isFundedTwice }) => isFundedTwice)).toEqual([true, false]);
});
