// Tables with one column a sector, columns without a name, and merged cells beside a sector.
import { describe, expect, test } from "vitest";
import { codes, datasetOf, find, membersOf, readText } from "./reading.ts";

function toldSectors(text: string): string[] {
	const { institutions, memberships } = datasetOf(readText(text));
	const nameOf = new Map(institutions.map(({ id, name }) => [id, name]));
	return memberships.map(({ institution, sector_stated }) => `${sector_stated} ${nameOf.get(institution)}`).sort();
}

describe("one column a sector", () => {
	test("holds the members of each, several in a cell", () => {
		const text = "コンソーシアム,学,官,産,金\n広島協議会,広島大学、県立広島大学,−,マツダ㈱,広島銀行ほか\n";
		expect(toldSectors(text)).toEqual(["学 広島大学", "学 県立広島大学", "産 マツダ㈱", "金 広島銀行"]);
		const { value, issues } = readText(text);
		expect(value?.consortia[0]?.member_list).toBe("open");
		expect(codes(issues)).not.toContain("column-unknown");
	});

	test("may stand below a common head, with merged cells", () => {
		const { value } = readText(
			"協議会名,構成員,,,\n,学,官,産,金\n広島協議会,広島大学,広島県,マツダ㈱,広島銀行\n,県立広島大学,,中国電力㈱,\n",
		);
		expect(membersOf(value)).toHaveLength(6);
		expect(value?.consortia).toHaveLength(1);
	});

	test("may be named by kinds of bodies, or in English", () => {
		expect(toldSectors("協議会,大学名,企業名,行政機関,金融機関\nx,a大学,b社,c県,d銀行\n")).toEqual(
			["大学 a大学", "企業 b社", "行政機関 c県", "金融機関 d銀行"].sort(),
		);
		expect(toldSectors("Consortium,Academia,Government,Industry\nHub,A University,B City,C Inc.\n")).toEqual(
			["Academia A University", "Government B City", "Industry C Inc."].sort(),
		);
	});

	test("beside a column of bodies holds signs that tell their sector", () => {
		const text = "協議会,機関名,産,学,官,金\n広島協議会,広島大学,,○,,\n広島協議会,マツダ㈱,○,,,\n";
		expect(toldSectors(text)).toEqual(["学 広島大学", "産 マツダ㈱"].sort());
	});

	test("with numbers in it names nobody, and it is said", () => {
		const { value, issues } = readText("協議会,産,学,官,金\n広島協議会,12,3社,1,2\n");
		expect(value?.institutions).toEqual([]);
		expect(find(issues, "cell-not-a-name")).toHaveLength(4);
	});

	test("two words that may mean something else are none", () => {
		const { value } = readText("協議会,企業名,自治体\n広島協議会,マツダ㈱,府中町\n");
		expect(membersOf(value)).toEqual(["マツダ㈱ @ 広島協議会"]);
	});
});

test("a column without a name is not passed over in silence, unless it only counts rows", () => {
	const { issues } = readText(",協議会,,機関\n1,a会,覚え書き,広島大学\n2,a会,,広島県\n");
	expect(find(issues, "column-unnamed").map(({ place, details }) => [place.row, place.column, details.found])).toEqual([
		[2, "C", "覚え書き"],
	]);
});

test("a new sector below a merged consortium belongs to it, and is itself filled down", () => {
	const text = "協議会,区分,機関\na会,学,広島大学\n,,呉高専\n,産,マツダ\n,,中国電力\n";
	expect(toldSectors(text)).toEqual(["学 呉高専", "学 広島大学", "産 マツダ", "産 中国電力"].sort());
	expect(find(readText(text).issues, "cell-filled-down").map(({ place }) => place.row)).toEqual([3, 4, 5]);
});
