// The reading rules of the long format, one by one.

import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { codes, datasetOf, find, readText } from "./reading.ts";

const HEAD = "コンソーシアム,事業,府省,都道府県,区分,機関,氏名,役割,役職,年度,出典,備考\n";

function row(cells: Partial<Record<string, string>>): string {
	return `${HEAD.trim()
		.split(",")
		.map((name) => cells[name] ?? "")
		.join(",")}\n`;
}
const base = { コンソーシアム: "広島協議会", 機関: "マツダ株式会社" };

describe("what a row states", () => {
	test("institution and consortium are a membership, with source and row", () => {
		const { value, issues } = readText(HEAD + row({ ...base, 区分: "産", 年度: "令和6", 出典: "名簿" }));
		expect(value?.memberships).toEqual([
			expect.objectContaining({
				consortium: "consortium:広島協議会",
				institution: "institution:マツダ株式会社",
				role: "member",
				sector_stated: "産",
				as_of: "FY2024",
				certainty: "stated",
				source: "source:名簿",
				locator: "2行目",
			}),
		]);
		expect(value?.sources).toEqual([expect.objectContaining({ id: "source:名簿", title: "名簿" })]);
		expect(find(issues, "read-as-membership")[0]?.details).toEqual({ rows: 1 });
		expect(value?.persons).toEqual([]);
	});

	test("the file itself is the source where no row names one", () => {
		expect(datasetOf(readText(HEAD + row(base))).sources).toEqual([
			expect.objectContaining({ id: "source:list.csv", title: "list.csv" }),
		]);
	});

	test("with a person also an involvement and a present affiliation", () => {
		const dataset = datasetOf(
			readText(HEAD + row({ ...base, 氏名: "山田 太郎 氏", 役割: "コーディネーター", 役職: "部長" })),
		);
		expect(dataset.persons).toEqual([
			expect.objectContaining({ id: "person:山田太郎@マツダ株式会社", name: "山田太郎", printed: "山田 太郎 氏" }),
		]);
		expect(dataset.memberships).toEqual([
			expect.objectContaining({ role: "member", role_printed: "コーディネーター", post: null }),
		]);
		expect(dataset.involvements).toEqual([
			expect.objectContaining({ role: "coordinator", consortium: "consortium:広島協議会", program: null }),
		]);
		expect(dataset.affiliations).toEqual([
			expect.objectContaining({ post: "部長", status: "current", institution: "institution:マツダ株式会社" }),
		]);
	});

	test.each([
		["講演", "speaker"],
		["講師", "speaker"],
		["オブザーバー", "observer"],
		["ｵﾌﾞｻﾞｰﾊﾞｰ", "observer"],
		["来賓", "guest"],
		["事務局", "secretariat"],
	])("%s is no membership", (word, role) => {
		const { value, issues } = readText(HEAD + row({ ...base, 役割: word }));
		expect(value?.memberships).toEqual([expect.objectContaining({ role, role_printed: word })]);
		expect(value?.consortia[0]?.member_list).toBe("none");
		expect(find(issues, "read-as-no-membership")[0]?.details).toEqual({ rows: 1, role });
		expect(codes(issues)).not.toContain("read-as-membership");
	});

	test("a person without institution is an involvement only", () => {
		const { value, issues } = readText(HEAD + row({ コンソーシアム: "広島協議会", 氏名: "山田太郎" }));
		expect(value?.involvements).toEqual([expect.objectContaining({ person: "person:山田太郎", role: "member" })]);
		expect([value?.memberships, value?.affiliations, value?.institutions]).toEqual([[], [], []]);
		expect(find(issues, "read-person-without-institution")[0]?.details).toEqual({ rows: 1 });
	});

	test("an ex-officio post stays on the tie and is no person", () => {
		const dataset = datasetOf(readText(HEAD + row({ ...base, 機関: "マツダ株式会社代表取締役会長" })));
		expect(dataset.institutions.map(({ name }) => name)).toEqual(["マツダ株式会社"]);
		expect(dataset.memberships[0]).toMatchObject({ post: "代表取締役会長", printed: "マツダ株式会社代表取締役会長" });
		expect(dataset.aliases).toEqual([
			expect.objectContaining({ printed: "マツダ株式会社代表取締役会長", step: "post" }),
		]);
		expect(dataset.persons).toEqual([]);
	});

	test("an official belongs to the programme, not to the consortium", () => {
		const dataset = datasetOf(
			readText(HEAD + row({ ...base, 機関: "経済産業省", 事業: "J-NEXUS", 氏名: "大石", 役割: "事業担当" })),
		);
		expect(dataset.involvements).toEqual([
			expect.objectContaining({ program: "program:j-nexus", consortium: null, role: "official" }),
		]);
	});

	test("programme, ministry and prefectures frame the consortium", () => {
		const dataset = datasetOf(
			readText(HEAD + row({ ...base, 事業: "地方大学交付金", 府省: "内閣府", 都道府県: "広島県；山口" })),
		);
		expect(dataset.programs).toEqual([
			expect.objectContaining({ name: "地方大学交付金", ministry: "内閣府", kind: "grant" }),
		]);
		expect(dataset.frames).toEqual([
			expect.objectContaining({
				consortium: "consortium:広島協議会",
				program: "program:地方大学交付金",
				kind: "funded_by",
			}),
		]);
		expect(dataset.consortia[0]?.prefectures).toEqual(["34", "35"]);
		expect(dataset.institutions[0]?.prefecture).toBeNull();
	});
});

describe("prefectures", () => {
	test.each(["所在地", "機関の都道府県", "都道府県(所在地)"])("%s is the institution's seat", (header) => {
		const { value, issues } = readText(`協議会,機関名,${header}\n広島協議会,マツダ,広島県安芸郡府中町\n`);
		expect(value?.institutions[0]).toMatchObject({ prefecture: "34", prefecture_basis: "stated" });
		expect(value?.consortia[0]?.prefectures).toEqual([]);
		expect(find(issues, "read-prefecture-of")[0]?.details).toEqual({ of: "institution", column: header });
	});

	test("an unknown one is said, with the nearest", () => {
		const { value, issues } = readText(HEAD + row({ ...base, 都道府県: "広島懸、四国" }));
		expect(find(issues, "prefecture-unknown").map(({ details }) => details.found)).toEqual(["広島懸", "四国"]);
		expect(find(issues, "prefecture-unknown")[0]).toMatchObject({
			place: { row: 2, column: "都道府県" },
			details: { suggestion: "広島県" },
		});
		expect(value?.consortia[0]?.prefectures).toEqual([]);
	});
});

describe("programmes", () => {
	test("whose name tells no kind are taken as grants, and the report says so", () => {
		const names = ["共創拠点整備", "地域調査", "○○交付金", "地域大賞", "実証"];
		const { value, issues } = readText(HEAD + names.map((name) => row({ ...base, 事業: name })).join(""));
		const kinds = new Map(value?.programs.map(({ name, kind }) => [name, kind]));
		expect(names.map((name) => kinds.get(name))).toEqual(["grant", "survey", "grant", "prize", "grant"]);
		expect(find(issues, "program-taken-as-grant")[0]?.details).toEqual({ programs: 2 });
	});
});

describe("attendance", () => {
	test("nobody becomes a member", () => {
		const text = HEAD + row(base) + row({ ...base, 機関: "広島大学", 役割: "講演", 氏名: "山田" });
		const { value, issues } = readText(text, { ...plainReading, attendance: true });
		expect(value?.memberships.map(({ role }) => role).sort()).toEqual(["attendee", "speaker"]);
		expect(value?.consortia[0]?.member_list).toBe("none");
		expect(find(issues, "read-as-attendance")[0]?.details).toEqual({ rows: 2 });
		expect(codes(issues)).not.toContain("read-as-membership");
	});
});

describe("rows that cannot be read", () => {
	test("without consortium, or with more cells than columns, are rejected and counted", () => {
		const { value, issues } = readText(
			`${HEAD}${row(base)}${row({ 都道府県: "広島県", 機関: "広島大学" })}${row(base).trim()},余り\n`,
		);
		expect(value?.memberships).toHaveLength(1);
		expect(find(issues, "row-without-consortium")[0]?.place.row).toBe(3);
		expect(find(issues, "row-too-many-cells")[0]?.place.row).toBe(4);
		expect(find(issues, "rows-read")[0]?.details).toEqual({ rows: 3, kept: 1, rejected: 2 });
	});

	test("a date that is none is said and the row kept", () => {
		const { value, issues } = readText(HEAD + row({ ...base, 年度: "そのうち" }));
		expect(find(issues, "cell-not-a-date")[0]).toMatchObject({
			place: { row: 2, column: "年度" },
			details: { found: "そのうち" },
		});
		expect(value?.memberships[0]?.as_of).toBeNull();
	});
});

test("English headers work alike", () => {
	const text =
		"Consortium,Programme,Ministry,Prefecture,Seat,Sector,Organisation,Name,Role,Post,Fiscal year,Source,Note\nHiroshima Council,Grant A,Cabinet Office,Hiroshima,Tokyo,industry,Example Co. Ltd.,YAMADA Taro,chair,CEO,2024,List,x\n";
	const { value, issues } = readText(text);
	expect(codes(issues)).not.toContain("column-unknown");
	expect(value?.consortia[0]).toMatchObject({ name: "Hiroshima Council", prefectures: ["34"] });
	expect(value?.institutions[0]).toMatchObject({
		name: "Example Co. Ltd.",
		prefecture: "13",
		sector: "industry",
		kind: "company",
	});
	expect(value?.persons[0]?.name).toBe("YAMADA Taro");
	expect(value?.involvements[0]).toMatchObject({ role: "chair", as_of: "FY2024" });
	expect(value?.memberships[0]).toMatchObject({ role: "member", note: "x" });
});
