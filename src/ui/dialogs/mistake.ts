// A text that tells of a mistake: the row, its source and the place, ready to be copied. Nothing is sent.
import { html, type TemplateResult } from "lit-html";
import type { Dataset, Source } from "../../model/dataset.ts";
import { type CitingTable, citingTables } from "../../pipeline/detail-data.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { nameOf } from "../lookup.ts";
import { dateText, joinNames } from "../naming.ts";

/** A row of the data as a person finds it again: its table and line, and the bodies it names. */
export interface CitedRow {
	readonly table: CitingTable;
	/** In its file, the line of headings being the first. */
	readonly line: number;
	readonly names: readonly string[];
}

const naming = ["id", "consortium", "institution", "person", "program", "event", "a", "b"] as const;

/** The rows that rest on one place of a source. */
export function listRowsAt(dataset: Dataset, source: string, locator: string): readonly CitedRow[] {
	return citingTables.flatMap((table) =>
		dataset[table].flatMap((row, at) => {
			if (row.source !== source || row.locator !== locator) return [];
			const fields: Readonly<Partial<Record<string, unknown>>> = row;
			const ids = naming.flatMap((field) => (typeof fields[field] === "string" ? [fields[field]] : []));
			return [{ table, line: at + 2, names: [...new Set(ids.map((id) => nameOf(dataset, id)))] }];
		}),
	);
}

/** Lines count in the files of the bundled data only; what a user opened was a table of another shape. */
export function describeRow(row: CitedRow, bundled: boolean, app: App): string {
	const { data: words } = app.words.ui;
	const names = joinNames(row.names, app);
	return bundled ? words.row(words.table[row.table], row.line, names) : words.ownRow(words.table[row.table], names);
}

export interface Mistake {
	readonly source: Source | null;
	readonly locator: string;
	readonly rows: readonly CitedRow[];
}

export function writeMistake({ source, locator, rows }: Mistake, state: State, app: App): string {
	const { data: words, inspector } = app.words.ui;
	const about = source
		? inspector.sourceAbout(source.publisher ?? "", source.date ? dateText(source.date, app) : "")
		: "";
	return words.mistakeText({
		version: state.artefact.version,
		title: app.answers.title(state),
		rows: rows.map((row) => describeRow(row, state.project.bundled, app)).join(app.language === "en" ? "; " : "；"),
		source: source ? joinNames([source.title, about].filter(Boolean), app) : "",
		locator,
	});
}

/** The text in a field of its own, so that it can be read before it is copied. */
export function mistakeForm(mistake: Mistake, state: State, app: App): TemplateResult {
	const { data: words } = app.words.ui;
	const text = writeMistake(mistake, state, app);
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text);
			app.setLocal({ said: words.copied });
		} catch {
			app.setLocal({ said: words.notCopied });
		}
	};
	return html`<textarea readonly rows="8" aria-label=${words.mistakeLabel} .value=${text}></textarea>
		<p class="mistake-copy">
			<button class="button" @click=${copy}>${icon("copy")}${words.copy}</button>
			<span role="status">${app.local.said}</span>
		</p>`;
}
