// Order of the table's lines: what is selected first, then by the chosen column, ties by key.
import type { TableOrder } from "../../store/view-choices.ts";
import type { Cell, Line, Sheet } from "./columns.ts";

function compareCells(a: Cell, b: Cell, sign: number): number {
	if (a.number !== undefined || b.number !== undefined) {
		const x = a.number ?? null;
		const y = b.number ?? null;
		if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
		return sign * (x - y);
	}
	return a.text === b.text ? 0 : sign * (a.text < b.text ? -1 : 1);
}

/** Without an order the lines stay as given. Text sorts by code point. */
export function orderLines(
	sheet: Sheet,
	order: TableOrder | undefined,
	isSelected: (line: Line) => boolean,
): readonly Line[] {
	const column = order ? sheet.columns.findIndex((each) => each.id === order.column) : -1;
	const sign = order?.direction === "descending" ? -1 : 1;
	const sorted = column < 0 ? sheet.lines : sortLines(sheet, column, sign);
	const selected = sorted.filter(isSelected);
	return selected.length === 0 ? sorted : [...selected, ...sorted.filter((line) => !isSelected(line))];
}

/** The last orders of each table: a selection does not sort it again. */
const orders = new WeakMap<Sheet, Map<number, readonly Line[]>>();

/** Equal cells stay in the order of the lines. */
function sortLines(sheet: Sheet, column: number, sign: number): readonly Line[] {
	const known = orders.get(sheet) ?? new Map<number, readonly Line[]>();
	orders.set(sheet, known);
	const question = sign * (column + 1);
	const sorted =
		known.get(question) ??
		sheet.lines.toSorted((a, b) => {
			const [x, y] = [a.cells[column], b.cells[column]];
			return x && y ? compareCells(x, y, sign) : 0;
		});
	known.set(question, sorted);
	return sorted;
}
