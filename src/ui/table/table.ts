// The table under the figure: the same set, sortable, selecting in both directions.
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { writeNumber } from "../../i18n/number.ts";
import type { TableRows } from "../../pipeline/table-rows.ts";
import type { State } from "../../store/state.ts";
import { type TableTab, tabIn, tabsOf } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { copyRows } from "../copy-rows.ts";
import { icon } from "../icons.ts";
import { plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { type Line, makeSheet, type Sheet } from "./columns.ts";
import { tableGrid } from "./grid.ts";
import { orderLines } from "./order-lines.ts";

export function tablePanel(state: State, app: App): TemplateResult {
	const { session, project } = state;
	const { local } = app;
	const inputs = [
		app.answers.rows(state),
		project.dataset,
		session.view,
		session.tableOpen,
		session.tableTab,
		session.selection,
		session.edge,
		app.language,
		session.choices.tableOrder,
		local.tablePage,
		local.tiesOf,
	];
	return html`${guard(inputs, () => drawTable(state, app))}`;
}

/** Cells in words, kept for as long as the rows are. */
const sheets = new WeakMap<TableRows, Map<string, Sheet>>();

function sheetOf(tab: TableTab, rows: TableRows, state: State, app: App): Sheet {
	const known = sheets.get(rows) ?? new Map<string, Sheet>();
	sheets.set(rows, known);
	const key = `${tab} ${app.language}`;
	const sheet = known.get(key) ?? makeSheet(tab, rows, state, app);
	known.set(key, sheet);
	return sheet;
}

function isSelectedIn(state: State): (line: Line) => boolean {
	const { selection, edge } = state.session;
	const chosen = new Set(selection);
	return ({ ids: [a, b] }) => {
		if (b === undefined) return a !== undefined && chosen.has(a);
		return edge?.includes(a ?? "") === true && edge.includes(b);
	};
}

function drawTable(state: State, app: App): TemplateResult {
	const { table } = app.words.ui;
	const { tableOpen, view } = state.session;
	const tab = tabIn(state.project.view.mode, state.session.tableTab);
	const rows = app.answers.rows(state);
	const { tiesOf } = app.local;
	const whole = sheetOf(tab, rows, state, app);
	const isOnlyTies = tab === "ties" && tiesOf !== null;
	const sheet = isOnlyTies ? { ...whole, lines: whole.lines.filter((line) => line.ids.includes(tiesOf)) } : whole;
	const lines = orderLines(sheet, state.session.choices.tableOrder[tab], isSelectedIn(state));
	const isOpen = tableOpen || view === "list";
	return html`<section class="table-panel" id="table" tabindex="-1" aria-label=${table.panel} data-open=${isOpen}>
		<div class="table-head">
			${view === "list" ? nothing : foldButton(tableOpen, tab, app)} ${tabList(tab, state, app)}
			${isOnlyTies ? tiesOfChip(tiesOf, state, app) : html`<p class="table-remark">${table.order}</p>`}
			<button class="button small" @click=${() => copyLines(sheet, lines, app)}>${icon("copy")}${table.copy}</button>
		</div>
		${tableGrid({ tab, name: tabName(tab, state, app), isOpen, sheet, lines, isSelected: isSelectedIn(state) }, app)}
	</section>`;
}

function foldButton(isOpen: boolean, tab: TableTab, app: App): TemplateResult {
	const { table } = app.words.ui;
	const label = isOpen ? table.close : table.open;
	return html`<button
		class="icon-button small"
		aria-expanded=${isOpen ? "true" : "false"}
		aria-label=${label}
		title=${label}
		@click=${() => app.actions.setTable(!isOpen, tab)}
	>
		${icon(isOpen ? "down" : "up")}
	</button>`;
}

function tabList(active: TableTab, state: State, app: App): TemplateResult {
	const { table } = app.words.ui;
	const rows = app.answers.rows(state);
	const tabs = tabsOf(state.project.view.mode);
	const open = (tab: TableTab) => {
		app.setLocal({ tablePage: 0, tiesOf: tab === "ties" ? app.local.tiesOf : null });
		app.actions.setTable(state.session.tableOpen, tab);
	};
	const move = (event: KeyboardEvent) => {
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (step === undefined) return;
		const next = tabs[(tabs.indexOf(active) + step + tabs.length) % tabs.length];
		if (!next) return;
		event.preventDefault();
		open(next);
		document.getElementById(`table-tab-${next}`)?.focus();
	};
	return html`<div class="table-tabs" role="tablist" aria-label=${table.panel} @keydown=${move}>
		${tabs.map(
			(tab) => html`<button
				role="tab"
				id="table-tab-${tab}"
				class="tab"
				aria-selected=${tab === active ? "true" : "false"}
				aria-controls="table-body"
				tabindex=${tab === active ? 0 : -1}
				@click=${() => open(tab)}
			>
				${tabName(tab, state, app)} <span>${writeNumber(rows[tab].length)}</span>
			</button>`,
		)}
	</div>`;
}

function tabName(tab: TableTab, state: State, app: App): string {
	const { table } = app.words.ui;
	return tab === "ties" && state.project.view.mode !== "two-mode" ? table.underlying : table.tab[tab];
}

function tiesOfChip(id: string, state: State, app: App): TemplateResult {
	const { table } = app.words.ui;
	return html`<button
		class="chip"
		aria-label=${table.release}
		title=${table.release}
		@click=${() => app.setLocal({ tiesOf: null, tablePage: 0 })}
	>
		<span>${prose(table.tiesOf(plainName(state, app, id)), app)}</span>${icon("close")}
	</button>`;
}

function copyLines(sheet: Sheet, lines: readonly Line[], app: App): Promise<boolean> {
	const { table } = app.words.ui;
	const headings = sheet.columns.map((column) => table.column[column.id] ?? column.id);
	return copyRows({ headings, rows: lines.map((line) => () => line.cells.map(({ text }) => text)) }, app);
}
