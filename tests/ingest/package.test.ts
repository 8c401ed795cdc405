// Tables of our own format: the bundled data, and every fault the declaration forbids.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPackage } from "../../src/ingest/package.ts";
import type { Issue } from "../../src/model/issue.ts";

const encode = (text: string) => new TextEncoder().encode(text);

function read(files: Record<string, string>) {
	return readPackage(Object.entries(files).map(([name, text]) => ({ name, bytes: encode(text) })));
}

function summary(issues: readonly Issue[]) {
	return issues
		.filter((issue) => issue.severity !== "info")
		.map(({ code, severity, place, details }) => ({ code, severity, place, details }));
}

const SOURCES = "id,title\ns1,資料\n";
const INSTITUTIONS = "id,name,sector\nmazda,マツダ株式会社,industry\n";
const CONSORTIA =
	"id,name,kind,prefectures,member_list,certainty,source,locator\nc1,協議会,body,34,complete,stated,s1,line 1\n";
const MEMBERSHIPS = "consortium,institution,role,certainty,source,locator\nc1,mazda,member,stated,s1,line 2\n";
const whole = {
	"sources.csv": SOURCES,
	"institutions.csv": INSTITUTIONS,
	"consortia.csv": CONSORTIA,
	"memberships.csv": MEMBERSHIPS,
};

test("the bundled data have neither errors nor warnings", () => {
	const files = readdirSync("data")
		.filter((name) => name.endsWith(".csv"))
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`data/${name}`)) }));
	const { value, issues } = readPackage(files);
	expect(summary(issues)).toEqual([]);
	expect(value?.memberships.length).toBeGreaterThan(50);
	expect(value?.institutions.find(({ id }) => id === "mazda")?.name).toBe("マツダ株式会社");
});

describe("reading tables", () => {
	test("gives typed rows with every declared field", () => {
		const { value, issues } = read(whole);
		expect(summary(issues)).toEqual([]);
		expect(value?.consortia[0]).toMatchObject({ id: "c1", prefectures: ["34"], member_list: "complete", as_of: null });
		expect(value?.memberships).toHaveLength(1);
	});

	test("does not depend on the order of files", () => {
		const reversed = Object.fromEntries(Object.entries(whole).reverse());
		expect(read(reversed).value).toEqual(read(whole).value);
	});

	test("finds the table by its columns when the file is named otherwise", () => {
		const { value } = read({ "出典.csv": SOURCES, "x/機関 (1).csv": INSTITUTIONS, "consortia.csv": CONSORTIA });
		expect(value?.institutions).toHaveLength(1);
	});
});

describe("faults", () => {
	function faultsWith(changed: Partial<Record<keyof typeof whole | "relations.csv", string>>) {
		const { value, issues } = read({ ...whole, ...changed });
		return { value, found: summary(issues).filter(({ code }) => code !== "rows-read"), issues };
	}

	test("a duplicate id rejects the second row", () => {
		const { value, found, issues } = faultsWith({ "institutions.csv": `${INSTITUTIONS}mazda,別の会社,industry\n` });
		expect(found).toMatchObject([
			{ code: "id-duplicate", severity: "error", place: { row: 3 }, details: { id: "mazda" } },
		]);
		expect(value?.institutions.map(({ name }) => name)).toEqual(["マツダ株式会社"]);
		expect(issues).toContainEqual(
			expect.objectContaining({
				code: "rows-read",
				place: { file: "institutions.csv" },
				details: { rows: 2, kept: 1, rejected: 1 },
			}),
		);
	});

	test("an id used in two tables is a duplicate", () => {
		const { found } = faultsWith({ "institutions.csv": "id,name\nc1,マツダ\n", "memberships.csv": "" });
		expect(found.map(({ code }) => code)).toContain("id-duplicate");
	});

	test("a dangling reference rejects the row that needs it", () => {
		const { value, found } = faultsWith({ "memberships.csv": MEMBERSHIPS.replace("mazda", "nobody") });
		expect(found).toMatchObject([{ code: "reference-dangling", details: { id: "nobody", to: ["institutions"] } }]);
		expect(value?.memberships).toEqual([]);
	});

	test("a relation of something with itself is no relation; two that go round are", () => {
		const head = "kind,a,b,certainty,source,locator\n";
		const consortia = whole["consortia.csv"];
		const second = (consortia?.split("\n")[1] ?? "").replace("c1", "c2");
		const rows = ["c1,c1", "c1,c2", "c2,c1"].map((pair) => `part_of,${pair},stated,s1,1行\n`).join("");
		const { value, found } = faultsWith({ "consortia.csv": `${consortia}${second}\n`, "relations.csv": head + rows });
		expect(found).toMatchObject([{ code: "relation-with-itself", place: { row: 2 }, details: { id: "c1" } }]);
		expect(value?.relations.map(({ a, b }) => `${a} ${b}`)).toEqual(["c1 c2", "c2 c1"]);
	});

	test.each(["0000", "FY0000", "99999", "9999-01-01", "0001-01"])("%s is no date", (date) => {
		const { value, found } = faultsWith({
			"consortia.csv": `${whole["consortia.csv"]?.split("\n")[0]},as_of\n${whole["consortia.csv"]?.split("\n")[1]},${date}\n`,
		});
		expect(found).toMatchObject([{ code: "cell-not-a-date", details: { found: date } }]);
		expect(value?.consortia[0]?.as_of).toBeNull();
	});

	test("a word outside a closed list names the nearest one", () => {
		const { found } = faultsWith({ "memberships.csv": MEMBERSHIPS.replace(",member,", ",membr,") });
		expect(found).toMatchObject([{ code: "cell-not-in-list", details: { found: "membr", suggestion: "member" } }]);
		const { found: japanese } = faultsWith({ "memberships.csv": MEMBERSHIPS.replace(",member,", ",構成員,") });
		expect(japanese).toMatchObject([{ details: { suggestion: "member" } }]);
	});

	test("a wrong optional cell is left empty and the row kept", () => {
		const { value, found } = faultsWith({ "institutions.csv": INSTITUTIONS.replace("industry", "産業") });
		expect(found).toMatchObject([{ code: "cell-not-in-list", severity: "warning" }]);
		expect(value?.institutions[0]?.sector).toBeNull();
	});

	test("a prefecture by name instead of code suggests the code", () => {
		const { found } = faultsWith({ "consortia.csv": CONSORTIA.replace(",34,", ",広島県,") });
		expect(found).toMatchObject([{ code: "prefecture-unknown", details: { found: "広島県", suggestion: "34" } }]);
	});

	test("dates and numbers that are none are said", () => {
		const { found } = faultsWith({ "sources.csv": "id,title,date\ns1,資料,2023-02-30\n" });
		expect(found).toMatchObject([{ code: "cell-not-a-date", details: { found: "2023-02-30" } }]);
		const events = "id,consortium,name,number,certainty,source,locator\ne1,c1,会合,第三,stated,s1,line 3\n";
		const { issues } = read({ ...whole, "events.csv": events });
		expect(issues.map(({ code }) => code)).toContain("cell-not-a-number");
	});

	test("an involvement without exactly one target is rejected", () => {
		const persons = "id,name,certainty,source,locator\np1,山田,stated,s1,line 4\n";
		const head = "person,consortium,program,event,role,certainty,source,locator\n";
		const { value, issues } = read({
			...whole,
			"persons.csv": persons,
			"involvements.csv": `${head}p1,,,,chair,stated,s1,x\n`,
		});
		expect(issues).toContainEqual(expect.objectContaining({ code: "target-not-one", details: { found: 0 } }));
		expect(value?.involvements).toEqual([]);
	});

	test("another name belongs to one institution, consortium or programme; one of two is rejected", () => {
		const head = "institution,consortium,program,printed,step,sure,source,locator\n";
		const rows = ",c1,,CFH,short,sure,s1,x\nmazda,c1,,MZ,short,sure,s1,x\n";
		const { value, issues } = read({ ...whole, "aliases.csv": head + rows });
		expect(value?.aliases.map(({ consortium, printed }) => [consortium, printed])).toEqual([["c1", "CFH"]]);
		expect(issues).toContainEqual(expect.objectContaining({ code: "target-not-one", details: { found: 2 } }));
	});

	test("a missing required cell or column rejects the rows", () => {
		expect(faultsWith({ "institutions.csv": `${INSTITUTIONS}x,,\n` }).found).toMatchObject([
			{ code: "cell-missing", place: { row: 3, column: "name" } },
		]);
		const { found, value } = faultsWith({ "memberships.csv": "consortium,institution,role\nc1,mazda,member\n" });
		expect(found.map(({ code }) => code)).toEqual(["column-missing", "column-missing", "column-missing"]);
		expect(value?.memberships).toEqual([]);
	});

	test("unknown and doubled columns are said and do no harm", () => {
		const { found, value } = faultsWith({ "institutions.csv": "id,name,name,__proto__\nmazda,マツダ株式会社,別,x\n" });
		expect(found.map(({ code }) => code)).toEqual(["column-duplicate", "column-unknown"]);
		expect(value?.institutions[0]?.name).toBe("マツダ株式会社");
		expect(Object.getPrototypeOf(value?.institutions[0])).toBe(Object.prototype);
	});

	test("an id named __proto__ is an id like any other", () => {
		const { value, found } = faultsWith({
			"institutions.csv": "id,name\n__proto__,マツダ\n",
			"memberships.csv": MEMBERSHIPS.replace("mazda", "__proto__"),
		});
		expect(found).toEqual([]);
		expect(value?.memberships[0]?.institution).toBe("__proto__");
	});

	test("a row with more cells than columns is rejected", () => {
		const { found } = faultsWith({ "institutions.csv": `${INSTITUTIONS}x,甲,industry,余り\n` });
		expect(found).toMatchObject([{ code: "row-too-many-cells", details: { found: 4, expected: 3 } }]);
	});

	test("a file that is no table of ours is named", () => {
		const { found, value } = faultsWith({});
		expect(found).toEqual([]);
		const { issues } = read({ ...whole, "memo.csv": "あ,い\n1,2\n" });
		expect(issues).toContainEqual(expect.objectContaining({ code: "table-unknown", details: { found: "memo.csv" } }));
		expect(value).not.toBeNull();
	});
});
