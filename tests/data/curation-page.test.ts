// The page on curation tells figures and example rows; they are those of the tables.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Row, readTables } from "../../scripts/data-check/load.mjs";
import { projectFolder } from "../../scripts/project.mjs";
import { tables as schema } from "../../src/model/tables.ts";
import { plantFault } from "./small-dataset.ts";

const page = readFileSync(join(projectFolder, "docs/curation.md"), "utf8");
const tables = readTables(join(projectFolder, "data"), schema);
const rows = (table: string): Row[] => tables[table]?.rows ?? [];

/** The sentence that opens each list of findings. */
function describeListed(isUsed: (source: string | undefined) => boolean): string {
	const listed = rows("memberships").filter(
		(row) => ["member", "core", "lead"].includes(row.role ?? "") && row.certainty === "stated" && isUsed(row.source),
	);
	const named = new Set(listed.map((row) => row.consortium));
	const complete = rows("consortia").filter((row) => named.has(row.id) && row.member_list === "complete").length;
	const institutions = new Set(listed.map((row) => row.institution)).size;
	return `${listed.length} memberships, ${institutions} institutions, ${named.size} consortia with named members: ${complete} complete lists, ${named.size - complete} open`;
}

describe("the page on curation", () => {
	test("states the figures that follow from the table and the declaration", () => {
		const two = ["visualization-table-fy2021", "tohoku-innovation-declaration"];
		expect(page).toContain(describeListed((source) => two.includes(source ?? "")));
	});

	test("states the figures that follow from all sources", () => {
		expect(page).toContain(describeListed(() => true));
		const pages = rows("sources").filter((row) => !row.document).length;
		expect(page).toContain(`Of ${pages} public pages`);
	});

	test("counts the rows without an as-of, and the names that are not printed whole", () => {
		const cited = Object.keys(tables).filter((table) => table !== "sources");
		const untold = cited.flatMap(rows).filter((row) => row.as_of === "").length;
		expect(page).toContain(`There are ${untold} such rows`);
		const inferred = rows("institutions").filter((row) => row.certainty === "inferred").length;
		expect(page).toContain(`(${inferred} institutions)`);
	});

	test("shows example rows that the checker was tried on", () => {
		const texts = Object.values(plantFault().tables).map(({ text }) => text);
		const examples = [...page.matchAll(/```csv\n([\s\S]*?)```/gu)].flatMap(([, block]) => block?.trim().split("\n"));
		expect(examples.length).toBeGreaterThan(5);
		for (const row of examples) expect(texts.some((text) => text.split("\n").includes(row ?? ""))).toBe(true);
	});
});
