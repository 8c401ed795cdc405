// What must hold in the bundled tables themselves: they pass the checker, and the known readings stand.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runChecks } from "../../scripts/data-check/checks.mjs";
import { type Row, readTables } from "../../scripts/data-check/load.mjs";
import { projectFolder } from "../../scripts/project.mjs";
import { tables as schema } from "../../src/model/tables.ts";

const tables = readTables(join(projectFolder, "data"), schema);
const rows = (table: string): Row[] => tables[table]?.rows ?? [];
const listed = rows("memberships").filter(
	(row) => ["member", "core", "lead"].includes(row.role ?? "") && row.certainty === "stated",
);

function consortiaOf(institution: string): string[] {
	return listed.filter((row) => row.institution === institution).map((row) => row.consortium ?? "");
}

function membersOf(consortium: string): string[] {
	return listed.filter((row) => row.consortium === consortium).map((row) => row.institution ?? "");
}

function institution(id: string): Row | undefined {
	return rows("institutions").find((row) => row.id === id);
}

describe("the bundled data", () => {
	test("pass every check that needs no documents", () => {
		const results = runChecks({ schema, tables, documents: null });
		expect(results.flatMap(({ finding }) => finding?.faults ?? [])).toEqual([]);
	});

	test("hold マツダ once, in both bodies of 広島, in one by the post of its chair", () => {
		expect(rows("institutions").filter((row) => row.name?.includes("マツダ"))).toHaveLength(1);
		expect(consortiaOf("mazda").sort()).toEqual(["hiroshima-bio-dx", "hiroshima-special-committee"]);
		const posts = listed.filter((row) => row.institution === "mazda").map((row) => row.post);
		expect(posts.sort()).toEqual(["", "代表取締役会長"]);
	});

	test("share マツダ, 広島大学 and 広島県 between the two bodies of 広島, and nobody else", () => {
		const first = new Set(membersOf("hiroshima-bio-dx"));
		const shared = membersOf("hiroshima-special-committee").filter((member) => first.has(member));
		expect(shared.sort()).toEqual(["hiroshima-pref", "hiroshima-univ", "mazda"]);
	});

	test("keep 高知大学, 高知県立大学 and 高知工科大学 apart", () => {
		const names = ["kochi-univ", "kochi-prefectural-univ", "kochi-tech"].map((id) => institution(id)?.name);
		expect(names).toEqual(["高知大学", "高知県立大学", "高知工科大学"]);
		expect(membersOf("sawachi")).toEqual(
			expect.arrayContaining(["kochi-univ", "kochi-prefectural-univ", "kochi-tech"]),
		);
	});

	test("show 広島銀行 as stated 産 and classified 金", () => {
		expect(listed.find((row) => row.institution === "hiroshima-bank")?.sector_stated).toBe("産");
		expect(institution("hiroshima-bank")).toMatchObject({ sector: "finance", sector_basis: "inferred" });
	});

	test("list 徳島県, 徳島大学 and 高知県 in three bodies each", () => {
		for (const id of ["tokushima-pref", "tokushima-univ", "kochi-pref"]) expect(consortiaOf(id)).toHaveLength(3);
	});

	test("name nobody in bodies that are described by a number", () => {
		for (const id of ["cfh", "ksii", "hokuriku-rdx", "aomori-round-table", "hokkaido-data-science", "tohoku-liaison"]) {
			expect(membersOf(id)).toEqual([]);
		}
	});

	test("tie 大嶋洋一 to a member of SAWACHI, and to the conference only by its event", () => {
		const posts = rows("affiliations").filter((row) => row.person === "oshima-yoichi");
		expect(posts.find((row) => row.institution === "tokyo-tech")?.post).toBe("副学長(産学官連携担当)");
		expect(membersOf("sawachi")).toContain("tokyo-tech");
		const involvement = rows("involvements").filter((row) => row.person === "oshima-yoichi");
		expect(involvement).toMatchObject([{ consortium: "", program: "", event: "tohoku-liaison-r5", role: "speaker" }]);
	});
});
