// A table as text for spreadsheets and as a table for documents.
import { expect, test } from "vitest";
import { plainCell, writePlainCsv, writePlainHtml, writePlainTsv } from "../../src/ui/table/plain-table.ts";

const table = [
	[plainCell("県", true), plainCell(["交付金", "内閣府"], true)],
	[plainCell("広島県★"), plainCell(["特別委員会", '"産3" <学3>'])],
];

test("cells of several lines are quoted, so that a spreadsheet keeps them in one cell", () => {
	expect(writePlainTsv(table)).toBe('県\t"交付金\n内閣府"\r\n広島県★\t"特別委員会\n""産3"" <学3>"');
});

test("a file of comma-separated values quotes every cell and ends its lines as RFC 4180 asks", () => {
	expect(writePlainCsv(table)).toBe('"県","交付金\n内閣府"\r\n"広島県★","特別委員会\n""産3"" <学3>"\r\n');
});

test("in a document lines are breaks inside the cell and signs are no markup", () => {
	const html = writePlainHtml(table);
	expect(html.match(/<tr>/g)).toHaveLength(2);
	expect(html.match(/<th>/g)).toHaveLength(2);
	expect(html).toContain('same-cell">"産3" &lt;学3&gt;</td>');
});

test("what would be read as a formula is written as text; tabs do not part cells", () => {
	expect(writePlainTsv([[plainCell("=SUM(A1)"), plainCell("a\tb"), plainCell("–")]])).toBe("'=SUM(A1)\ta b\t–");
});
