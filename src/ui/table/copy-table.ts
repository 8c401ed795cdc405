// Puts a table on the clipboard twice: as text for a spreadsheet, and as a table for a document.
import { type PlainTable, writePlainHtml, writePlainTsv } from "./plain-table.ts";

/** Whether it went well; some browsers take text only, some nothing. */
export async function copyTable(table: PlainTable): Promise<boolean> {
	const text = writePlainTsv(table);
	return copyByEvent({ "text/plain": text, "text/html": writePlainHtml(table) }) || copyText(text);
}

/**
 * By the event of copying, which takes the contents as they are. `navigator.clipboard.write` reads HTML in this page
 * first, whose policy forbids the style that keeps the lines of a cell together in a spreadsheet.
 */
function copyByEvent(contents: Readonly<Record<string, string>>): boolean {
	let isTaken = false;
	const fill = (event: ClipboardEvent) => {
		if (event.clipboardData === null) return;
		for (const [type, content] of Object.entries(contents)) event.clipboardData.setData(type, content);
		event.preventDefault();
		event.stopPropagation();
		isTaken = true;
	};
	document.addEventListener("copy", fill, { capture: true });
	try {
		return document.execCommand("copy") && isTaken;
	} catch {
		return false;
	} finally {
		document.removeEventListener("copy", fill, { capture: true });
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
