// A table as plain cells, and how it is written for spreadsheets and documents. A cell may hold several lines.

export interface PlainCell {
	/** One entry a line. */
	readonly lines: readonly string[];
	readonly isHead?: boolean;
}

/** Rows of equal length. */
export type PlainTable = readonly (readonly PlainCell[])[];

export function plainCell(text: string | readonly string[], isHead = false): PlainCell {
	return { lines: typeof text === "string" ? [text] : text, isHead };
}

function joinLines({ lines }: PlainCell): string {
	return guardFormula(lines.map(flatten).join("\n"));
}

/** A cell of one line, unquoted. */
export function writeTsvCell(text: string): string {
	return guardFormula(flatten(text));
}

/** A cell that would start a formula is written as text. */
function guardFormula(text: string): string {
	return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

function flatten(line: string): string {
	return line.replace(/[\t\r\n]+/g, " ");
}

function quote(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}

/** Tab-separated; cells of several lines are quoted, as spreadsheets read and write them. */
export function writePlainTsv(table: PlainTable): string {
	const write = (cell: PlainCell) => {
		const text = joinLines(cell);
		return /[\n"]/.test(text) ? quote(text) : text;
	};
	return table.map((row) => row.map(write).join("\t")).join("\r\n");
}

/** RFC 4180, every cell quoted. */
export function writePlainCsv(table: PlainTable): string {
	return `${table.map((row) => row.map((cell) => quote(joinLines(cell))).join(",")).join("\r\n")}\r\n`;
}

/** The attribute keeps a spreadsheet from making a row of every line. */
const LINE_BREAK = '<br style="mso-data-placement:same-cell">';

export function writePlainHtml(table: PlainTable): string {
	const rows = table.map((row) => {
		const cells = row.map((cell) => {
			const tag = cell.isHead ? "th" : "td";
			return `<${tag}>${cell.lines.map(escapeHtml).join(LINE_BREAK)}</${tag}>`;
		});
		return `<tr>${cells.join("")}</tr>`;
	});
	return `<table border="1">${rows.join("")}</table>`;
}

function escapeHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
