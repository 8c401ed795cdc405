// The findings on the page about curation are those the command line answers on the bundled data.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readTables } from "../../scripts/data-check/load.mjs";
import { projectFolder } from "../../scripts/project.mjs";
import type { Analysis } from "../../src/cli/analyze.ts";
import { layers } from "../../src/model/evidence.ts";
import { tables as schema } from "../../src/model/tables.ts";
import { analyzeBundled, bundledFolder, callCli, documents } from "./run-cli.ts";

const page = readFileSync(join(projectFolder, "docs/curation.md"), "utf8");
const tables = readTables(bundledFolder, schema);
const rows = (table: string) => tables[table]?.rows ?? [];
const folder = mkdtempSync(join(tmpdir(), "renkei-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lists = analyzeBundled("--layer", "1", ...documents);
const all = layers.map((layer) => analyzeBundled("--layer", `${layer}`));
const listed = all[0] as Analysis;

/** The rows of the table that follows a heading row, cells without marks of emphasis. */
function readPageTable(heading: string): string[][] {
	const [, after = ""] = page.split(`\n${heading}\n`);
	const [table = ""] = after.split("\n\n");
	const cells = (line: string) => line.split("|").slice(1, -1);
	return table
		.split("\n")
		.slice(1)
		.map((line) => cells(line).map((cell) => cell.replace(/\*/g, "").trim()));
}

function readPairs(occurrence: number): string[] {
	const [, ...parts] = page.split("\n| pair | shared | who |\n");
	const [table = ""] = (parts[occurrence] ?? "").split("\n\n");
	return table
		.split("\n")
		.slice(1)
		.map((line) => {
			const [, , count = "", who = ""] = line.split("|").map((cell) => cell.trim());
			const names = (who.split(";")[0] ?? "").split(", ");
			expect(Number(count.replace("at least ", ""))).toBe(names.length);
			return `${count.startsWith("at least") ? "at-least" : "exact"} ${names.sort().join()}`;
		});
}

function describePairs({ overlaps }: Analysis): string[] {
	return overlaps
		.map(
			({ reach, shared }) =>
				`${reach} ${shared
					.map(({ name }) => name)
					.sort()
					.join()}`,
		)
		.sort();
}

function namesAfter(opening: string): string[] {
	const [, after = ""] = page.split(opening);
	return (after.split(/\.|\n/u)[0] ?? "").split(/[,;] /u).map((name) => name.trim());
}

describe("the page on curation, listed members", () => {
	test("names those in three and in two consortia", () => {
		const inMany = (count: number) =>
			lists.shared.filter(({ consortia }) => consortia.length === count).map(({ name }) => name);
		expect(namesAfter("**In three**: ").sort()).toEqual(inMany(3).sort());
		expect(namesAfter("**In two**: ").sort()).toEqual(inMany(2).sort());
		expect(page).toContain(`- ${lists.shared.length} institutions sit in two or more consortia.`);
		const added = listed.shared.filter(({ id }) => !lists.shared.some((known) => known.id === id));
		const also = added.map(({ name }) => name).sort();
		expect(page).toContain(`- ${listed.shared.length} institutions sit in two or more: also `);
		expect((page.match(/sit in two or more: also (.+)\./u)?.[1] ?? "").split(" and ").sort()).toEqual(also);
	});

	test("tells every pair with its shared members, exactly or at least", () => {
		expect(readPairs(0).sort()).toEqual(describePairs(lists));
		expect([...readPairs(0), ...readPairs(1)].sort()).toEqual(describePairs(listed));
	});

	test("names the prefectures adopted in both programmes", () => {
		const codes = lists.coverage.filter(({ isFundedTwice }) => isFundedTwice).map(({ prefecture }) => prefecture);
		expect(codes).toEqual(["34", "36", "39"]);
		expect(page).toContain("(内閣府 and 文部科学省): 広島県, 徳島県, 高知県.");
	});

	test("names the consortia without named members", () => {
		const nobody = listed.consortia.filter(({ members }) => members === 0).map(({ name }) => name);
		expect(namesAfter("unknown and not isolated**: ").sort()).toEqual(nobody.sort());
	});

	test("tells named of stated, and how many more are inferred", () => {
		const told = readPageTable("| body | named | of stated | further, inferred |");
		expect(told.length).toBeGreaterThan(5);
		for (const [name, named, stated = "", inferred] of told) {
			const body = listed.consortia.find((each) => each.name === name);
			expect(body?.members, name).toBe(Number(named));
			const values = rows("counts")
				.filter(
					(row) => row.consortium === body?.id && !row.subset && ["members", "partners"].includes(row.measure ?? ""),
				)
				.map((row) => row.value ?? "");
			for (const [value] of stated.matchAll(/(?<![\dY])\d{1,2}(?!\d)/gu)) expect(values, name).toContain(value);
			const further = rows("memberships").filter(
				(row) =>
					row.consortium === body?.id &&
					row.certainty === "inferred" &&
					["member", "core", "lead"].includes(row.role ?? ""),
			);
			expect(`${further.length}`, name).toBe(inferred === "–" ? "0" : inferred);
		}
	});
});

describe("the page on curation, layer by layer", () => {
	const fromDocuments = rows("sources").filter((row) => row.document);
	const only = fromDocuments.flatMap((row) => ["--source", row.id ?? ""]);
	const inDocuments = new Set(fromDocuments.map((row) => row.id));

	/** Parts among the consortia that `isCounted`. */
	function countParts(layer: number, sources: readonly string[], isCounted: (id: string) => boolean): number {
		const file = join(folder, "ties.json");
		expect(callCli("export", bundledFolder, "--to", file, "--layer", `${layer}`, ...sources).code).toBe(0);
		const { ties } = JSON.parse(readFileSync(file, "utf8")) as { ties: readonly { a: string; b: string }[] };
		const root = new Map<string, string>();
		const find = (id: string): string => (root.has(id) ? find(root.get(id) as string) : id);
		for (const { a, b } of ties) if (find(a) !== find(b)) root.set(find(a), find(b));
		const counted = rows("consortia").flatMap((row) => (row.id && isCounted(row.id) ? [row.id] : []));
		return new Set(counted.map(find)).size;
	}

	test("counts the parts the consortia fall into, in the documents and in all", () => {
		const sourceOf = new Map(rows("consortia").map((row) => [row.id, row.source]));
		const told = readPageTable("| up to layer | consortia joined further | components, documents | components, all |");
		const isOfDocument = (id: string) => inDocuments.has(sourceOf.get(id) ?? "");
		expect(told.map(([layer]) => layer?.[0])).toEqual(layers.map(String));
		for (const [at, layer] of layers.entries()) {
			expect(told[at]?.[2], `layer ${layer}`).toBe(`${countParts(layer, only, isOfDocument)}`);
			expect(told[at]?.[3], `layer ${layer}`).toBe(`${countParts(layer, [], () => true)}`);
		}
		const ids = rows("consortia").map((row) => row.id ?? "");
		expect(page).toContain(`${ids.filter(isOfDocument).length} in the documents, ${ids.length} with the pages.`);
	});

	test("names every institution and person that alone holds two parts together, at the layer where it first does", () => {
		const first = new Map<string, string>();
		for (const [at, layer] of layers.entries()) {
			for (const { name, kind } of all[at]?.cutPoints ?? []) {
				if (kind !== "consortium" && !first.has(name)) first.set(name, `${layer}`);
			}
		}
		const told = readPageTable("| from layer | who | joins |").flatMap(([layer = "", who = ""]) =>
			who
				.replace(" (pages)", "")
				.split(" with ")
				.map((name) => [name, layer[0]] as const),
		);
		expect(Object.fromEntries(told)).toEqual(Object.fromEntries(first));
	});
});

describe("who joins regions, from which layer on", () => {
	const join = (layer: number, one: string, other: string) =>
		analyzeBundled("--layer", `${layer}`, "--between", one, "--between", other).chains;

	test("高知 and Tohoku only by persons' present posts: 大嶋洋一 of 東京工業大学, a member of SAWACHI, spoke at リエゾン会議", () => {
		expect(join(3, "kochi-pref", "tap")?.shortest).toEqual([]);
		const now = join(4, "kochi-pref", "tap");
		expect(now?.strongest?.layer).toBe(4);
		expect(now?.shortest.map((chain) => chain.map(({ id }) => id))).toEqual([
			["kochi-pref", "sawachi", "tokyo-tech", "oshima-yoichi", "tohoku-liaison", "tohoku-meti-bureau", "tap"],
		]);
	});

	test("広島 and J-NEXUS only by a former post: 大石知広, once seconded to 広島県", () => {
		for (const hub of ["cfh", "ksii", "hokuriku-rdx"]) {
			expect(join(4, "hiroshima-bio-dx", hub)?.shortest, hub).toEqual([]);
			const { strongest } = join(5, "hiroshima-bio-dx", hub) ?? {};
			expect(strongest?.layer, hub).toBe(5);
			expect(
				strongest?.chain.map(({ id }) => id),
				hub,
			).toEqual(["hiroshima-bio-dx", "hiroshima-pref", "oishi-tomohiro", hub]);
		}
	});

	test("TAP and 産技連: nobody in the declaration they co-signed, 産総研東北センター at least with the pages", () => {
		const pairOf = ({ related }: Analysis) => related.find(({ relation }) => relation.role === "co_signed");
		expect([pairOf(lists)?.reach, pairOf(lists)?.shared]).toEqual(["at-least", []]);
		expect(pairOf(listed)?.reach).toBe("at-least");
		expect(pairOf(listed)?.shared.map(({ id }) => id)).toEqual(["aist-tohoku"]);
	});
});
