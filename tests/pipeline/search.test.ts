// The search box: what is found, in which order, and why a hit is not on the stage.
import { describe, expect, test } from "vitest";
import type { View } from "../../src/model/view.ts";
import { searchNetwork } from "../../src/pipeline/search.ts";
import { network, openView } from "./small-network.ts";

describe("search", () => {
	function find(query: string, change: Partial<View> = {}) {
		const { view, shown } = openView(change);
		return searchNetwork(network, view, shown, query).map(({ id, matched, hiddenBy }) => [id, matched, hiddenBy]);
	}

	test("finds a name whatever its width, kana or legal form, and says which printed form matched", () => {
		for (const query of ["㈱マツダ", "(株)マツダ", "ﾏﾂﾀﾞ", "まつだ"])
			expect(find(query)).toEqual([["mazda", null, null]]);
		expect(find("マツダ自動車")).toEqual([["mazda", "㈱マツダ自動車", null]]);
		expect(find("くまもと")).toEqual([["kumamoto", "くまもとだいがく", "folded"]]);
	});

	test("puts whole names before beginnings, those before what only stands inside, and what is shown first", () => {
		expect(find("広島").map(([id]) => id)).toEqual(["univ", "bank"]);
		expect(find("大学").map(([id]) => id)).toEqual(["univ", "grant", "kumamoto"]);
	});

	test("finds consortia and programmes by their other names, with or without hyphen and space", () => {
		for (const query of ["北陸DXアライアンス", "北陸 dx"])
			expect(find(query)).toEqual([["c4", "北陸DXアライアンス", null]]);
		for (const query of ["LU-GRANT", "lugrant", "lu grant", "ＬＵ－ＧＲＡＮＴ"])
			expect(find(query)).toEqual([["grant", "LU-GRANT", null]]);
	});

	test("finds what has every word, in any order, also in another form or by its prefecture", () => {
		expect(find("銀行 広島")).toEqual([["bank", null, null]]);
		expect(find("アライアンス リエゾン")).toEqual([["c4", "北陸DXアライアンス", null]]);
		expect(find("徳島 会議").map(([id]) => id)).toEqual(["c3"]);
		expect(find("会議 徳島　推進").map(([id]) => id)).toEqual(["c3"]);
		expect(find("銀行 徳島")).toEqual([]);
	});

	test("says why a hit is not on the stage", () => {
		expect(find("マツダ株式会社", { filters: { sector: ["finance"] } })).toEqual([["mazda", null, "filter"]]);
		expect(find("入江", { layer: 1 })).toEqual([["irie", null, "layer"]]);
		expect(find("入江", { mode: "consortia" })).toEqual([["irie", null, "mode"]]);
		expect(find("熊本大学", { unfolded: ["irie"] })).toEqual([["kumamoto", null, null]]);
		expect(find("熊本大学", { layer: 1 })).toEqual([["kumamoto", null, "layer"]]);
	});

	test("finds consortia by plan and programmes by label, and nothing for nothing", () => {
		expect(find("ものづくり")).toEqual([["c1", "ものづくり計画", null]]);
		expect(find("地方大学交付金")).toEqual([["grant", "地方大学交付金", null]]);
		expect(find("  ")).toEqual([]);
		expect(find("そんざいしない")).toEqual([]);
	});
});
