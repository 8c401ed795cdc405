// Order of the table's lines.
import { describe, expect, test } from "vitest";
import type { Line, Sheet } from "../../src/ui/table/columns.ts";
import { orderLines } from "../../src/ui/table/order-lines.ts";

function line(key: string, number: number | null): Line {
	return { key, ids: [key], cells: [{ text: key }, { text: `${number}`, number }] };
}

const sheet: Sheet = {
	columns: [
		{ id: "name", numeric: false, isShort: false },
		{ id: "count", numeric: true, isShort: true },
	],
	lines: [line("b", 2), line("a", null), line("c", 10)],
};

const keys = (lines: readonly Line[]) => lines.map((each) => each.key);
const none = () => false;

describe("the order of lines", () => {
	test("stays as given without an order", () => {
		expect(keys(orderLines(sheet, undefined, none))).toEqual(["b", "a", "c"]);
	});

	test("puts unknown numbers last in both directions", () => {
		expect(keys(orderLines(sheet, { column: "count", direction: "descending" }, none))).toEqual(["c", "b", "a"]);
		expect(keys(orderLines(sheet, { column: "count", direction: "ascending" }, none))).toEqual(["b", "c", "a"]);
	});

	test("puts the selection first", () => {
		const order = { column: "name", direction: "ascending" } as const;
		expect(keys(orderLines(sheet, order, (each) => each.key === "c"))).toEqual(["c", "a", "b"]);
	});
});
