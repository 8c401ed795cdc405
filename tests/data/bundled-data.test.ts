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

function consortium(id: string): Row | undefined {
	return rows("consortia").find((row) => row.id === id);
}

/** A page has an address, and no document to compare it with. */
function isPage(source: string | undefined): boolean {
	return rows("sources").some((row) => row.id === source && !row.document);
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

	test("name nobody from the documents in bodies they describe by a number", () => {
		for (const id of ["cfh", "ksii", "hokuriku-rdx", "aomori-round-table"]) {
			const named = listed.filter((row) => row.consortium === id);
			expect(named.length).toBeGreaterThan(0);
			expect(named.filter((row) => !isPage(row.source)).map((row) => row.institution)).toEqual([]);
			expect(consortium(id)?.member_list).toBe("open");
		}
		for (const id of ["hokkaido-data-science", "tohoku-liaison", "aomori-task-force", "hokuriku-mirai-forum"]) {
			expect(membersOf(id)).toEqual([]);
			expect(consortium(id)?.member_list).toBe("none");
		}
	});

	test("share 産総研東北センター between TAP and the section of 産技連 by a page alone, as of FY2010", () => {
		const tap = new Set(membersOf("tap"));
		const shared = listed.filter((row) => row.consortium === "sangiren-tohoku" && tap.has(row.institution ?? ""));
		expect(shared).toMatchObject([{ institution: "aist-tohoku", as_of: "FY2010", source: "aist-regional-plan-2010" }]);
	});

	test("keep a list open where fewer are named than a source states", () => {
		for (const count of rows("counts").filter(
			(row) => row.measure === "members" && !row.subset && row.certainty === "stated",
		)) {
			const named = new Set(membersOf(count.consortium ?? "")).size;
			const list = consortium(count.consortium ?? "")?.member_list;
			if (named < Number(count.value)) expect(list, count.consortium).not.toBe("complete");
		}
	});

	test("tell the growth of CFH and 北陸RDX with a date for every number", () => {
		const series = (id: string, measure: string) =>
			rows("counts")
				.filter((row) => row.consortium === id && row.measure === measure && row.subset === "")
				.map((row) => `${row.as_of} ${row.value}`)
				.sort();
		expect(series("cfh", "members")).toEqual(["2023 34", "2023-02-16 34", "FY2020 25"]);
		expect(series("hokuriku-rdx", "members")).toEqual(["2021-03 18", "2021-07-28 18", "2023-02-16 19"]);
		expect(series("hokuriku-rdx", "partners")).toEqual(["2021-07-28 8", "2023-02-16 13"]);
	});

	test("know the governor and the chair of the ninth meeting once each, and by both forms of their name", () => {
		const known = rows("persons").filter((row) => /^[三董]/u.test(row.name ?? ""));
		expect(known.map((row) => [row.name, row.printed])).toEqual([
			["董烱熙", "董理事長"],
			["三村申吾", "三村知事"],
		]);
	});

	test("tell the former post of 井熊均 from the one that joins him to a member of 北陸RDX", () => {
		const posts = rows("affiliations").filter((row) => row.person === "ikuma-hitoshi");
		expect(posts.map((row) => [row.institution, row.status])).toEqual([
			["japan-research-institute", "former"],
			["hokuriku-industry-center", "current"],
		]);
		expect(membersOf("hokuriku-rdx")).toContain("hokuriku-industry-center");
	});

	test("do not count guests, co-hosts and parties of a memorandum as members", () => {
		const members = new Set(listed.map((row) => row.institution));
		for (const id of ["taipei-importers-exporters", "tainichi-business-exchange", "kyoto-univ", "rakuno-gakuen-univ"]) {
			expect(members.has(id), id).toBe(false);
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
