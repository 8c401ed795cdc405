// The prefectures: codes, and regions as runs of codes.
import { describe, expect, test } from "vitest";
import { findPrefecture, prefectures, type RegionId, regions } from "../../src/model/prefecture.ts";

const codesOf = (region: RegionId) => prefectures.filter((each) => each.region === region).map(({ code }) => code);

describe("the regions", () => {
	test("hold 47 prefectures, each region one run of codes, in the order of the codes", () => {
		const inOrder = (Object.keys(regions) as RegionId[]).flatMap(codesOf);
		expect(inOrder).toEqual(prefectures.map(({ code }) => code));
		expect(inOrder).toHaveLength(47);
	});

	test("set 北陸 apart from 中部", () => {
		expect(codesOf("hokuriku").map((code) => findPrefecture(code)?.name)).toEqual([
			"新潟県",
			"富山県",
			"石川県",
			"福井県",
		]);
		expect(codesOf("chubu").map((code) => findPrefecture(code)?.name)).toEqual([
			...["山梨県", "長野県", "岐阜県", "静岡県", "愛知県"],
		]);
		expect(regions.hokuriku).toEqual({ ja: "北陸", en: "Hokuriku" });
	});
});
