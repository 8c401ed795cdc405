// In what way somebody takes part, and when: roles below 区分, posts held before, spans of years, doubtful twins.
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { readSpan } from "../../src/ingest/spans.ts";
import { codes, datasetOf, expectToBeClear, find, membersOf, readText } from "./reading.ts";

describe("a part in the consortium", () => {
	test("is read below 区分 where the word is that of a part, and it is said", () => {
		const { value, issues } = readText(
			"協議会,区分,構成員\n甲会,正会員,マツダ\n甲会,オブザーバー,中国経済産業局\n甲会,産,中国電力\n",
		);
		expect(
			value?.memberships
				.map(({ role, role_printed, sector_stated }) => `${role} ${role_printed} ${sector_stated}`)
				.sort(),
		).toEqual(["member null 産", "member 正会員 null", "observer オブザーバー null"]);
		expect(find(issues, "cell-read-as-role").map(({ place }) => place.row)).toEqual([2, 3]);
		expect(codes(issues)).not.toContain("cell-not-in-list");
	});

	test("below 区分 is said to be no sector where the part stands elsewhere too", () => {
		const { issues } = readText("協議会,区分,役割,機関\n甲会,オブザーバー,構成員,マツダ\n");
		expect(find(issues, "cell-not-in-list")).toMatchObject([
			{ place: { column: "区分" }, details: { found: "オブザーバー" } },
		]);
	});

	test("has a column of its own under many names", () => {
		for (const header of ["会員種別", "参加者区分", "Role in Consortium", "Membership type"]) {
			const { value } = readText(`協議会,${header},機関\n甲会,オブザーバー,マツダ\n`);
			expect(value?.memberships[0]?.role).toBe("observer");
		}
	});

	test.each([
		["副会長", "member"],
		["会長", "lead"],
		["監事", "member"],
		["賛助会員", "member"],
		["アドバイザー", "partner"],
		["司会", "speaker"],
		["コメンテーター", "speaker"],
		["傍聴", "attendee"],
		["Lead partner", "lead"],
		["Supporting member", "member"],
	])("%s is %s", (word, role) => {
		expect(datasetOf(readText(`協議会,役割,機関\n甲会,${word},マツダ\n`)).memberships[0]?.role).toBe(role);
	});
});

describe("what was held before", () => {
	test.each([
		["元 経済産業省", "", "経済産業省"],
		["前・岩手県庁", "", "岩手県庁"],
		["（元）秋田銀行", "", "秋田銀行"],
		["七十七銀行（元）", "", "七十七銀行"],
		["岩手県", "前知事", "岩手県"],
		["岩手県", "元 副知事", "岩手県"],
	])("%s %s ties the person, and makes the body no member", (body, post, name) => {
		const { value, issues } = readText(`協議会,機関,役職,氏名\n甲会,${body},${post},山田太郎\n`);
		const { institutions, memberships, involvements, affiliations } = datasetOf({ value, issues });
		expect(institutions.map((institution) => institution.name)).toEqual([name]);
		expect(memberships).toEqual([]);
		expect(involvements).toHaveLength(1);
		expect(affiliations.map(({ status }) => status)).toEqual(["former"]);
		expect(find(issues, "read-as-former")).toHaveLength(1);
	});

	test.each(["前橋市", "前田建設工業", "元気ジャパン株式会社", "旧金山貿易"])("%s is a name of today", (name) => {
		expect(membersOf(readText(`協議会,機関,氏名\n甲会,${name},山田太郎\n`).value)).toEqual([`${name} @ 甲会`]);
	});
});

describe("spans of time", () => {
	test.each([
		["令和6～8年度", "FY2024", "FY2026"],
		["令和6年度から令和8年度まで", "FY2024", "FY2026"],
		["2024-2026", "FY2024", "FY2026"],
		["2024–26年度", "FY2024", "FY2026"],
		["R6-R8", "FY2024", "FY2026"],
		["H30〜R2", "FY2018", "FY2020"],
		["平成30年4月～令和2年3月", "2018-04", "2020-03"],
		["令和6年度〜", "FY2024", null],
	])("%s", (text, from, to) => {
		expect(readSpan(text, true)).toEqual({ from, to });
	});

	test.each(["2024-04", "2024-04-01", "令和8～6年度", "約3年", "R5・R6", "～", "から"])("%s is none", (text) => {
		expect(readSpan(text, true)).toBeNull();
	});

	test("stand on the ties, and are no date that cannot be read", () => {
		const { value, issues } = readText("協議会,機関,氏名,年度\n甲会,広島大学,山田太郎,令和6～8年度\n");
		expect(value?.memberships[0]).toMatchObject({ from: "FY2024", to: "FY2026", as_of: null });
		expect(value?.involvements[0]).toMatchObject({ from: "FY2024", to: "FY2026", as_of: null });
		expect(value?.affiliations[0]).toMatchObject({ from: null, to: null });
		expect(codes(issues)).not.toContain("cell-not-a-date");
	});
});

test("several posts for as many bodies are one each", () => {
	const { affiliations } = datasetOf(readText("協議会,所属,役職,氏名\n甲会,弘前大学／秋田県,教授／参与,佐藤一郎\n"));
	expect(affiliations.map(({ institution, post }) => `${institution} ${post}`)).toEqual([
		"institution:弘前大学 教授",
		"institution:秋田県 参与",
	]);
});

test("one name with two seats is one body, and the doubt is said in the reader's words", () => {
	const { value, issues } = readText(
		"協議会,機関,区分,所在地\n甲会,中央病院,官,広島県\n乙会,中央病院,産,徳島県\n丙会,中央病院,官,徳島県\n",
	);
	expect(value?.institutions).toMatchObject([{ prefecture: "36", sector: "government" }]);
	const differing = find(issues, "body-told-differently");
	expect(differing.map(({ severity, details }) => [severity, details.column, details.values, details.taken])).toEqual([
		["warning", "seat", ["34", "36"], "36"],
		["info", "sector", ["government", "industry"], "government"],
	]);
	expect(wordsOf("ja").issues.describe(differing[0] as never).found).toContain("「広島県」、「徳島県」");
	expect(wordsOf("en").issues.describe(differing[0] as never).found).toContain("Tokushima");
	expectToBeClear(issues);
});

describe("prefectures", () => {
	test.each([
		["広島県及び山口県", ["34", "35"]],
		["広島県と山口県", ["34", "35"]],
		["広島　岡山", ["33", "34"]],
		["四国4県", ["36", "37", "38", "39"]],
		["東北六県及び新潟県", ["02", "03", "04", "05", "06", "07", "15"]],
		["Hiroshima Pref.", ["34"]],
		["Kyoto, Osaka", ["26", "27"]],
	])("%s", (text, expected) => {
		const { value, issues } = readText(`協議会,都道府県,機関\n甲会,"${text}",マツダ\n`);
		expect(value?.consortia[0]?.prefectures).toEqual(expected);
		expect(codes(issues)).not.toContain("prefecture-unknown");
	});

	test("what more is said than can be read is reported", () => {
		const { value, issues } = readText("協議会,都道府県,機関\n甲会,広島県ほか,マツダ\n乙会,全国,マツダ\n");
		expect(value?.consortia.map(({ prefectures }) => prefectures)).toEqual([[], ["34"]]);
		expect(find(issues, "prefecture-unknown").map(({ details }) => details.found)).toEqual(["ほか", "全国"]);
	});
});

describe("English lists", () => {
	test("are read under the words their writers use", () => {
		const { value, issues } = readText(
			"Network / Partnership;Institution (legal name);Institution type;Contact Person;Job Title;Start date\nA net;Kochi University;HEI;Dr. John A. Smith;Professor;1 Apr 2023\nA net;Kochi Pref;Local government;;;April 2023\nA net;Shikoku Bank;Financial institution;;;04/01/2023\n",
		);
		const dataset = datasetOf({ value, issues });
		expect(dataset.institutions.map(({ sector }) => sector).sort()).toEqual(["academia", "finance", "government"]);
		expect(dataset.persons.map(({ name }) => name)).toEqual(["John A. Smith"]);
		expect(dataset.memberships.map(({ as_of }) => as_of).sort()).toEqual(["2023", "2023-04", "2023-04-01"]);
		// Day and month could be either way round.
		expect(find(issues, "date-unordered").map(({ details }) => details.found)).toEqual(["04/01/2023"]);
	});

	test("a header of two parts is read where both mean the same", () => {
		expect(membersOf(readText("協議会 Council,機関名/Institution\n甲会,マツダ\n").value)).toEqual(["マツダ @ 甲会"]);
		expect(readText("協議会,会員/非会員\n甲会,マツダ\n").value).toBeNull();
	});
});
