// How a list's names become bodies and persons, and how bodies get their sector.
import { describe, expect, test } from "vitest";
import { datasetOf, find, readText } from "./reading.ts";

const HEAD = "コンソーシアム,事業,府省,都道府県,区分,機関,氏名,役割,役職,年度,出典,備考\n";

function row(cells: Partial<Record<string, string>>): string {
	return `${HEAD.trim()
		.split(",")
		.map((name) => cells[name] ?? "")
		.join(",")}\n`;
}
const base = { コンソーシアム: "広島協議会", 機関: "マツダ株式会社" };

describe("names", () => {
	test("equal identity keys of one kind are one body, and the report says so", () => {
		const rows = ["マツダ㈱", "マツダ(株)", "マツダ株式会社", "マツダ 株式会社"].map((name, index) =>
			row({ コンソーシアム: `会${index}`, 機関: name }),
		);
		const { value, issues } = readText(HEAD + rows.join(""));
		expect(value?.institutions).toHaveLength(1);
		expect(value?.memberships).toHaveLength(4);
		expect(find(issues, "names-unified")[0]?.details).toMatchObject({ kind: "institution" });
		expect(find(issues, "names-unified")[0]?.details.forms).toHaveLength(4);
	});

	test("the three universities of 高知 are three", () => {
		const rows = ["高知大学", "高知県立大学", "高知工科大学"].map((name) => row({ ...base, 機関: name }));
		expect(datasetOf(readText(HEAD + rows.join(""))).institutions).toHaveLength(3);
	});

	test("one name as consortium and as institution stays two", () => {
		const dataset = datasetOf(readText(HEAD + row({ コンソーシアム: "広島協議会", 機関: "広島協議会" })));
		expect([dataset.consortia[0]?.id, dataset.institutions[0]?.id]).toEqual([
			"consortium:広島協議会",
			"institution:広島協議会",
		]);
	});

	test("namesakes at two institutions are two persons", () => {
		const text = HEAD + row({ ...base, 氏名: "山田太郎" }) + row({ ...base, 機関: "広島大学", 氏名: "山田太郎" });
		expect(datasetOf(readText(text)).persons).toHaveLength(2);
	});

	test("markup in a name stays text", () => {
		const name = "<script>alert(1)</script>";
		const dataset = datasetOf(readText(HEAD + row({ ...base, 機関: name })));
		expect(dataset.institutions[0]?.name).toBe(name);
	});

	test("__proto__ and constructor are names like any other", () => {
		const { value } = readText(`__proto__,コンソーシアム,機関\nx,__proto__,constructor\n`);
		expect(value?.institutions[0]?.id).toBe("institution:constructor");
		expect(value?.consortia[0]?.name).toBe("__proto__");
		expect(({} as Record<string, unknown>).x).toBeUndefined();
	});
});

describe("sectors", () => {
	test("a bank printed under 産 keeps the mark on the tie and is classified 金", () => {
		const dataset = datasetOf(readText(HEAD + row({ ...base, 区分: "【産】", 機関: "株式会社広島銀行" })));
		expect(dataset.memberships[0]?.sector_stated).toBe("【産】");
		expect(dataset.institutions[0]).toMatchObject({ sector: "finance", sector_basis: "inferred", kind: "bank" });
	});

	test.each([
		["大学等", "academia"],
		["行政", "government"],
		["金融機関", "finance"],
		["民", "other"],
		["言", "other"],
		["Industry", "industry"],
	])("%s is understood", (mark, sector) => {
		expect(datasetOf(readText(HEAD + row({ ...base, 区分: mark, 機関: "甲" }))).institutions[0]).toMatchObject({
			sector,
			sector_basis: "stated",
		});
	});

	test.each([
		["広島大学", "academia", null],
		["国立大学法人広島大学", "academia", "national_university"],
		["広島県", "government", "prefecture"],
		["東広島市", "government", "municipality"],
		["マツダ株式会社", "industry", "company"],
		["広島信用金庫", "finance", "bank"],
		["広島県信用保証協会", "finance", "guarantee"],
		["広島商工会議所", "industry", "chamber"],
		["四国経済産業局", "government", "national_agency"],
		["呉工業高等専門学校", "academia", "technical_college"],
		["広島ベンチャーキャピタル株式会社", "finance", "venture_capital"],
		["広島県立総合技術研究所", "government", "public_research"],
	])("%s without a mark is classified by its name", (name, sector, kind) => {
		const { value, issues } = readText(HEAD + row({ ...base, 機関: name }));
		expect(value?.institutions[0]).toMatchObject({ sector, kind, sector_basis: "inferred" });
		expect(find(issues, "sector-inferred")[0]?.details).toEqual({ institutions: 1 });
	});

	test("an unclear name stays without sector, an unknown mark is said", () => {
		const { value, issues } = readText(HEAD + row({ ...base, 区分: "甲種", 機関: "ひろしまラボ" }));
		expect(value?.institutions[0]).toMatchObject({ sector: null, sector_basis: null });
		expect(find(issues, "cell-not-in-list")[0]).toMatchObject({
			place: { row: 2, column: "区分" },
			details: { found: "甲種" },
		});
		expect(value?.memberships[0]?.sector_stated).toBe("甲種");
	});
});
