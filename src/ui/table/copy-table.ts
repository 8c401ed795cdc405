// Puts a table on the clipboard twice: as text for a spreadsheet, and as a table for a document.
import { type PlainTable, writePlainHtml, writePlainTsv } from "./plain-table.ts";

/** Whether it went well; some browsers take text only, some nothing. */
export async function copyTable(table: PlainTable): Promise<boolean> {
	const text = writePlainTsv(table);
	try {
		const asBlob = (content: string, type: string) => new Blob([content], { type });
		const item = new ClipboardItem({
			"text/plain": asBlob(text, "text/plain"),
			"text/html": asBlob(writePlainHtml(table), "text/html"),
		});
		await navigator.clipboard.write([item]);
		return true;
	} catch {
		return copyText(text);
	}
}

async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
