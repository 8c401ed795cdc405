// The bar on top: what is open and as of when.
import { describe, expect, test } from "vitest";
import { header } from "../../src/ui/header.ts";
import { date, makeDataset } from "../helpers/dataset.ts";
import { mountPanel } from "./harness.ts";

describe("the data date", () => {
	const open = (dates: readonly (string | null)[]) => {
		const { root } = mountPanel(header, {
			dataset: makeDataset({
				consortia: [{ id: "c", name: "場" }],
				institutions: dates.map((_, at) => ({ id: `i${at}`, name: `機関${at}` })),
				memberships: dates.map((day, at) => ({
					consortium: "c",
					institution: `i${at}`,
					as_of: day === null ? null : date(day),
				})),
			}),
		});
		return [...root.querySelectorAll(".data-date")].map((each) => each.textContent);
	};

	test("is one date where all ties agree", () => {
		expect(open(["FY2021", "FY2021"])).toEqual(["基準日 令和3年度（2021）", "基準日 2021年度"]);
	});

	test("spans the earliest to the latest and says how many ties carry none", () => {
		expect(open(["2024-05-21", "FY2010", null])).toEqual([
			"基準日 平成22年度（2010）〜2024-05-21（日付なし 1本）",
			"基準日 2010年度〜2024-05-21",
		]);
	});

	test("is left out where nothing is dated", () => {
		expect(open([null])).toEqual([]);
	});
});
