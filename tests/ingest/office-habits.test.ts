// Habits of offices: merged sectors, remarks that are parts, polite headers, seats, English agreements.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, find, partsOf, readText } from "./reading.ts";

describe("habits of offices", () => {
	test("sectors merged left of the bodies of a titled list go down", () => {
		const { value, issues } = readText(
			"甲協議会 名簿\n区　分,団体名,氏　名\n学,高知大学,櫻井克年\n,高知工科大学,磯部雅彦\n官,高知県,岩城孝章\n\n,高知市,桑名龍吾\n",
		);
		expect(
			value?.memberships.map(({ institution, sector_stated }) => `${institution} ${sector_stated}`).sort(),
		).toEqual(
			[
				"institution:高知大学 学",
				"institution:高知工科大学 学",
				"institution:高知県 官",
				"institution:高知市 null",
			].sort(),
		);
		expect(find(issues, "cell-filled-down")).toMatchObject([{ place: { row: 4 }, details: { value: "学" } }]);
	});

	test("a remark that is a part is one, and another stays a remark", () => {
		const { value, issues } = readText("協議会,機関,備考\n甲会,三次市,オブザーバー\n甲会,呉市,令和5年度末で退会\n");
		expect(value?.memberships.map(({ role, note }) => `${role} ${note}`).sort()).toEqual([
			"member 令和5年度末で退会",
			"observer オブザーバー",
		]);
		expect(find(issues, "cell-read-as-role")).toMatchObject([{ place: { row: 2, column: "備考" } }]);
	});

	test("notes in a header are no part of its name", () => {
		expect(partsOf("協議会名 *必須,機関名（正式名称）,氏名 ※敬称略\n甲会,広島大学,越智光夫\n")).toEqual([
			"広島大学 member null",
			"越智光夫@広島大学 member null",
		]);
	});

	test("working groups have heads, and headers may be polite", () => {
		expect(partsOf("部会名,部会長,構成員\n人材部会,広島大学　山田太郎,マツダ\n")).toEqual([
			"マツダ member null",
			"山田太郎@広島大学 chair 部会長",
		]);
		expect(partsOf("会議,御所属,御役職,御芳名\n甲会議,広島大学,教授,山田 太郎 様\n")).toEqual([
			"山田太郎@広島大学 member null",
			"広島大学 member null",
		]);
	});

	test("who took part in a meeting by its title was there", () => {
		expect(partsOf("第12回 産学官連携フォーラム 参加者一覧\n所属,役職,氏名\n広島大学,教授,山田太郎\n")).toEqual([
			"山田太郎@広島大学 attendee 参加者",
			"広島大学 attendee 参加者",
		]);
	});

	test("cities that bear the name of a prefecture lie in it", () => {
		const { institutions } = datasetOf(
			readText("協議会,機関,所在地\n甲会,岡山大学,岡山市北区\n甲会,広島大学,東広島市鏡山\n"),
		);
		expect(institutions.map(({ name, prefecture }) => `${name} ${prefecture}`).sort()).toEqual([
			"岡山大学 33",
			"広島大学 null",
		]);
	});

	test("English agreements have parties, and names behind commas are said to be unclear", () => {
		const { value, issues } = readText(
			'Agreement,Date signed,Parties\nMoU on Bio,2023/03/20,Tohoku University; Miyagi Prefecture\nMoU on Chips,12 June 2024,"Hiroshima University, Micron"\n',
		);
		expect(value?.memberships.map(({ role, as_of }) => `${role} ${as_of}`).sort()).toEqual([
			"party 2023-03-20",
			"party 2023-03-20",
			"party 2024-06-12",
		]);
		expect(find(issues, "name-unclear").map(({ details }) => details.found)).toEqual(["Hiroshima University, Micron"]);
		expect(codes(readText('協議会,機関\nA,"Kochi University Press Co., Ltd."\n').issues)).not.toContain("name-unclear");
	});
});
