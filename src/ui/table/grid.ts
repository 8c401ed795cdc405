// The table itself: sortable headings, rows that select, pages of 200. Roles stand by name: the rows are laid out
// as grids, and not every browser takes such a table for one.
import { html, nothing, type TemplateResult } from "lit-html";
import type { TableTab } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { icon } from "../icons.ts";
import { prose } from "../prose.ts";
import type { Cell, Line, Sheet } from "./columns.ts";

export const PAGE_LENGTH = 200;
/** Rows drawn at one turn. */
const RUN = 12;

export interface GridParts {
	readonly tab: TableTab;
	/** What the tab is called. */
	readonly name: string;
	/** A table that is folded shows its first rows at most. */
	readonly isOpen: boolean;
	readonly sheet: Sheet;
	/** Every line of the table, in order. */
	readonly lines: readonly Line[];
	readonly isSelected: (line: Line) => boolean;
}

export function tableGrid(parts: GridParts, app: App): TemplateResult {
	const { table } = app.words.ui;
	const { lines, name, tab } = parts;
	const pages = Math.max(1, Math.ceil(lines.length / PAGE_LENGTH));
	const page = Math.min(app.local.tablePage, pages - 1);
	const from = page * PAGE_LENGTH;
	return html`<div class="table-body" id="table-body" role="tabpanel" aria-labelledby="table-tab-${tab}">
		<div class="table-scroll" tabindex="0" role="region" aria-label=${name}>
			<table role="table" data-tab=${tab} aria-rowcount=${lines.length + 1}>
				<caption class="visually-hidden">
					${table.caption(name, lines.length)}
				</caption>
				<thead role="rowgroup">
					<tr role="row">
						${parts.sheet.columns.map((column) => heading(column, tab, app))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					${growing({
						key: `${tab} ${page} ${parts.isOpen}`,
						items: lines.slice(from, from + PAGE_LENGTH),
						run: RUN,
						inputsOf: (line) => [line, parts.isSelected(line)],
						draw: (line) => tableRow(line, parts.isSelected(line), parts.sheet, app),
						sight: ".table-scroll",
						isLate: true,
					})}
				</tbody>
			</table>
			${lines.length === 0 ? html`<p class="table-none">${table.none}</p>` : nothing}
		</div>
		${pages > 1 ? pager(page, pages, lines.length, app) : nothing}
	</div>`;
}

function heading(column: Sheet["columns"][number], tab: TableTab, app: App): TemplateResult {
	const { table } = app.words.ui;
	const { tableOrder } = app.getState().session.choices;
	const order = tableOrder[tab];
	const direction = order?.column === column.id ? order.direction : null;
	const name = table.column[column.id] ?? column.id;
	const sort = () => {
		// Numbers are asked for largest first, names from the beginning.
		const first = column.numeric ? "descending" : "ascending";
		const second = column.numeric ? "ascending" : "descending";
		const next = direction === first ? second : first;
		app.setLocal({ tablePage: 0 });
		app.actions.choose({ tableOrder: { ...tableOrder, [tab]: { column: column.id, direction: next } } });
	};
	return html`<th role="columnheader" scope="col" aria-sort=${direction ?? "none"} data-numeric=${column.numeric}>
		<button title=${table.sortBy(name)} @click=${sort}>
			${name}${direction ? icon(direction === "ascending" ? "up" : "down") : nothing}
		</button>
	</th>`;
}

function tableRow(line: Line, isSelected: boolean, sheet: Sheet, app: App): TemplateResult {
	const choose = (event: MouseEvent | KeyboardEvent) => {
		const [a, b] = line.ids;
		if (a === undefined) return;
		if (b !== undefined) app.actions.selectEdge(a, b);
		else if (event.shiftKey) app.actions.addToSelection(a);
		else app.actions.select([a]);
	};
	return html`<tr
		role="row"
		aria-current=${isSelected ? "true" : nothing}
		@click=${choose}
		@pointerenter=${() => app.actions.hover(line.ids[0] ?? null)}
		@pointerleave=${() => app.actions.hover(null)}
	>
		${line.cells.map((cell, index) => tableCell(cell, sheet, index, app))}
	</tr>`;
}

/** The first cell heads its row and holds the button that selects by keyboard; the click reaches the row. */
function tableCell(cell: Cell, sheet: Sheet, index: number, app: App): TemplateResult {
	const { numeric, isShort } = sheet.columns[index] ?? { numeric: false, isShort: false };
	const tag = cell.printed && app.language === "en" ? "ja" : nothing;
	if (index === 0) {
		return html`<th role="rowheader" scope="row" lang=${tag}>
			<button class="row-button" title=${cell.text}>${cell.mark ?? nothing}<span>${cell.text}</span></button>
		</th>`;
	}
	// A mark stands beside words that are cut by themselves.
	const isWhole = isShort || cell.mark !== undefined;
	return html`<td role="cell" lang=${tag} title=${cell.text} data-numeric=${numeric} data-whole=${isWhole}>
		${cell.mark ? html`<span class="cell-mark">${cell.mark}<span>${cell.text}</span></span>` : prose(cell.text, app)}
	</td>`;
}

function pager(page: number, pages: number, all: number, app: App): TemplateResult {
	const { table } = app.words.ui;
	const go = (to: number) => () => app.setLocal({ tablePage: to });
	const from = page * PAGE_LENGTH;
	return html`<div class="pager">
		<button class="button small" ?disabled=${page === 0} @click=${go(page - 1)}>${table.previous}</button>
		<span>${table.page(from + 1, Math.min(all, from + PAGE_LENGTH), all)}</span>
		<button class="button small" ?disabled=${page === pages - 1} @click=${go(page + 1)}>${table.next}</button>
	</div>`;
}
