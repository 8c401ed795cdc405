// The order of rows says nothing: shuffled rows give the same dataset but for the row numbers.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { datasetOf, readText } from "./reading.ts";

const HEAD = "協議会,事業,府省,都道府県,所在地,区分,機関,氏名,役割,役職,年度,出典";

/** Row numbers move with the rows; everything else must not. */
function withoutLocators(dataset: Dataset): unknown {
	return JSON.parse(JSON.stringify(dataset, (key, value) => (key === "locator" ? undefined : value)));
}

const choose = (...values: string[]) => fc.constantFrom(...values);
const row = fc
	.tuple(
		choose("広島協議会", "高知PF", "TAP"),
		choose("", "交付金", "J-NEXUS"),
		choose("", "内閣府", "経済産業省"),
		choose("", "広島県", "高知・徳島"),
		choose("", "広島市", "広島県"),
		choose("", "産", "学", "金"),
		choose("", "マツダ㈱", "マツダ(株)", "マツダ株式会社会長", "広島銀行", "広島 銀行", "等", "高知大学"),
		choose("", "山田太郎", "山田 太郎氏", "鈴木"),
		choose("", "講演", "会長", "事業担当", "委員"),
		choose("", "部長"),
		choose("", "R6", "2023"),
		choose("", "名簿A", "名簿Ｂ"),
	)
	.map((cells) => cells.join(","));

test("shuffled rows give an equal dataset", () => {
	const rowsAndOrder = fc
		.array(row, { minLength: 1, maxLength: 14 })
		.chain((rows) =>
			fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
		);
	fc.assert(
		fc.property(rowsAndOrder, ([rows, shuffled]) => {
			const read = (lines: readonly string[]) => withoutLocators(datasetOf(readText([HEAD, ...lines].join("\n"))));
			expect(read(shuffled)).toEqual(read(rows));
		}),
		{ numRuns: 60 },
	);
});
