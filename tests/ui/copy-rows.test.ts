// Rows of text as a spreadsheet takes them from the clipboard.
import { expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { writeTsvInSteps } from "../../src/ui/copy-rows.ts";

test("copied text is one line a row, with tabs, and no cell starts a formula", () => {
	const text = { headings: ["名称", "数"], rows: [() => ["=1+1", "a\tb\nc"], () => ["甲", "2"]] };
	expect(finish(writeTsvInSteps(text))).toBe("名称\t数\r\n'=1+1\ta b c\r\n甲\t2");
});

test("a row is written no sooner than its turn comes", () => {
	const written: number[] = [];
	const rows = [0, 1, 2].map((at) => () => {
		written.push(at);
		return [`${at}`];
	});
	const work = writeTsvInSteps({ headings: [], rows });
	work.next();
	expect(written).toEqual([0]);
	finish(work);
	expect(written).toEqual([0, 1, 2]);
});
