// Lists as offices publish them: one column a part, posts beside affiliations, agreements, adopted projects.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, expectToBeClear, find, membersOf, partsOf, readText } from "./reading.ts";

describe("columns named by the part", () => {
	test("give everybody below them that part", () => {
		const text =
			'構想名,代表機関,代表者氏名,参画機関,事務局\n甲構想,広島大学,越智光夫,"マツダ㈱、広島県",ひろしま産業振興機構\n';
		const { value, issues } = readText(text);
		expect(partsOf(text)).toEqual(
			[
				"広島大学 lead 代表機関",
				"マツダ株式会社 member 参画機関",
				"広島県 member 参画機関",
				"ひろしま産業振興機構 secretariat 事務局",
				"越智光夫@広島大学 lead 代表機関",
			].sort(),
		);
		expect(value?.affiliations).toMatchObject([{ institution: "institution:広島大学" }]);
		expect(find(issues, "read-part-column").map(({ place }) => place.column)).toEqual([
			"代表機関",
			"参画機関",
			"事務局",
		]);
		expect(codes(issues)).not.toContain("column-unknown");
		expectToBeClear(issues);
	});

	test("stand beside ordinary ones", () => {
		expect(partsOf("協議会,構成機関,区分,オブザーバー\n甲会,広島大学,学,中国経済産業局\n")).toEqual([
			"中国経済産業局 observer オブザーバー",
			"広島大学 member 構成機関",
		]);
		const { value } = readText("協議会,機関,区分,事務局\n甲会,広島大学,学,広島県\n");
		expect(
			value?.memberships.map(({ institution, sector_stated }) => `${institution} ${sector_stated}`).sort(),
		).toEqual(["institution:広島大学 学", "institution:広島県 null"]);
	});

	test("may hold persons", () => {
		expect(partsOf("協議会,会長,副会長\n甲会,山田太郎（広島大学学長）,佐藤花子、鈴木一郎\n")).toEqual([
			"佐藤花子 member 副会長",
			"山田太郎@広島大学 chair 会長",
			"鈴木一郎 member 副会長",
		]);
	});

	test("leave a lone column of members what it is", () => {
		expect(partsOf("協議会,参画機関\n甲会,広島大学\n")).toEqual(["広島大学 member null"]);
	});

	test("of an agreement make parties, not members", () => {
		const { value } = readText("協定名,締結日,締結機関\n包括連携協定,令和5年3月20日,広島大学・マツダ株式会社\n");
		expect(value?.consortia).toMatchObject([{ kind: "agreement", member_list: "none" }]);
		expect(value?.memberships.map(({ role, as_of }) => `${role} ${as_of}`)).toEqual([
			"signatory 2023-03-20",
			"signatory 2023-03-20",
		]);
	});
});

test("a programme alone does not say who works together, and that is said once", () => {
	for (const text of [
		"事業名,採択機関\n甲事業,広島大学\n甲事業,東北大学\n",
		"事業名,代表機関,参画機関\n甲事業,広島大学,マツダ\n",
	]) {
		const { value, issues } = readText(text);
		expect(value).toBeNull();
		expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([
			{ code: "program-without-consortium", place: { row: 1, column: "事業名" } },
		]);
		expectToBeClear(issues);
	}
});

test("a post beside an affiliation that prints its own is the part in the consortium", () => {
	const text =
		"甲推進会議 委員名簿\n役職,氏名,所属・職名\n委員長,越智光夫,広島大学学長\n委員,毛籠勝弘,マツダ株式会社代表取締役社長\nオブザーバー,,\n,實國慎一,中国経済産業局長\n";
	expect(partsOf(text)).toEqual(
		[
			"マツダ株式会社 member 委員",
			"中国経済産業局 observer オブザーバー",
			"広島大学 member 委員長",
			"実国慎一@中国経済産業局 observer オブザーバー",
			"毛籠勝弘@マツダ株式会社 member 委員",
			"越智光夫@広島大学 chair 委員長",
		].sort(),
	);
	expect(
		datasetOf(readText(text))
			.affiliations.map(({ post }) => post)
			.sort(),
	).toEqual(["代表取締役社長", "学長", "局長"].sort());
});

test.each(["所属・職名", "所属及び役職", "所属機関・役職名", "所属先", "勤務先"])(
	"%s is where somebody works",
	(header) => {
		expect(membersOf(readText(`協議会,氏名,${header}\n甲会,山田太郎,広島大学教授\n`).value)).toEqual([
			"広島大学 @ 甲会",
		]);
	},
);

describe("members by sector", () => {
	test("beside a column of two sectors are all read", () => {
		const { value } = readText(
			"協議会,構成員（学）,構成員（官）,構成員（産・金）\n甲会,徳島大学,徳島県,大塚製薬㈱、㈱阿波銀行\n",
		);
		expect(
			value?.memberships.map(({ institution, sector_stated }) => `${institution} ${sector_stated}`).sort(),
		).toEqual(
			[
				"institution:大塚製薬株式会社 null",
				"institution:徳島大学 学",
				"institution:徳島県 官",
				"institution:株式会社阿波銀行 null",
			].sort(),
		);
	});

	test("where a sign is meant, a word is said not to be read", () => {
		const { issues } = readText("協議会,機関,産,学,官\n甲会,マツダ,広島大学,,\n");
		expect(find(issues, "sign-unknown")).toMatchObject([
			{ place: { row: 2, column: "産" }, details: { found: "広島大学" } },
		]);
	});
});

test("主な参画機関 leaves the list open", () => {
	const { value } = readText("協議会,主な参画機関\n甲会,広島大学\n");
	expect(value?.consortia[0]?.member_list).toBe("open");
});

describe("what programs write", () => {
	test("rows with nothing but their number are blank", () => {
		const { value, issues } = readText(",協議会,機関\n0,甲会,広島大学\n1,,\nNo.2,,\n");
		expect(value?.consortia[0]?.member_list).toBe("open");
		expect(find(issues, "row-without-consortium").map(({ place }) => place.row)).toEqual([4]);
		expect(readText(",協議会,機関\n0,甲会,広島大学\n1,,\n").value?.consortia[0]?.member_list).toBe("complete");
	});

	test("places on a map are their properties", () => {
		const feature = (institution: string) => ({
			type: "Feature",
			geometry: { type: "Point", coordinates: [132, 34] },
			properties: { consortium: "甲会", institution },
		});
		const text = JSON.stringify({ type: "FeatureCollection", features: [feature("広島大学"), feature("マツダ")] });
		const { value, issues } = readText(text, undefined, "map.geojson");
		expect(membersOf(value)).toEqual(["マツダ @ 甲会", "広島大学 @ 甲会"]);
		expect(codes(issues)).not.toContain("column-unknown");
	});

	test("members that are persons keep their names", () => {
		const work = { "@type": "Organization", name: "広島大学" };
		const member = [
			work,
			{ "@type": "Person", name: "山田太郎", affiliation: work, jobTitle: "教授" },
			{ name: "佐藤花子", organization: { name: "マツダ" } },
		];
		expect(partsOf(JSON.stringify({ "@type": "Organization", name: "甲協議会", member }), "a.json")).toEqual(
			[
				"マツダ member null",
				"佐藤花子@マツダ member null",
				"山田太郎@広島大学 member null",
				"広島大学 member null",
			].sort(),
		);
	});
});

describe("English titles", () => {
	test.each([
		"Member Institutions of the Setouchi Innovation Network (as of April 2024)",
		"Setouchi Innovation Network – member list (as of April 2024)",
	])("%s", (title) => {
		const { value } = readText(`${title}\nNo.,Institution,Type\n1,Hiroshima University,University\n`);
		expect(value?.consortia).toMatchObject([{ name: "Setouchi Innovation Network", member_list: "complete" }]);
		expect(value?.memberships).toMatchObject([{ role: "member", as_of: "2024-04", sector_stated: "University" }]);
	});

	test("of who was there make nobody a member", () => {
		const { value } = readText(
			"Attendees of the Kick-off Conference\nInstitution,Name\nMazda Motor Corporation,Jane Doe\n",
		);
		expect(value?.memberships.map(({ role }) => role)).toEqual(["attendee"]);
	});

	test.each(["A study of networks", "Universities in Japan"])("%s names none", (title) => {
		expect(readText(`${title}\nInstitution,Type\nMazda,Industry\n`).value).toBeNull();
	});
});
