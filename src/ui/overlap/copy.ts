// Copying a table of the view into a spreadsheet; the button says that it was done.
import { html, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { writeTsv } from "../table/order-lines.ts";
import { type OverlapChoices, setChoices } from "./choices.ts";

/** Headings and rows of text. */
export interface Sheet {
	readonly headings: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

type Copied = NonNullable<OverlapChoices["copied"]>;

export function copyButton(what: Copied, write: () => Sheet, app: App): TemplateResult {
	const { overlap } = app.words.ui;
	const isCopied = app.local.overlap.copied === what;
	return html`<button class="button small" @click=${() => copySheet(what, write(), app)}>
		${icon("copy")}${isCopied ? overlap.copied : overlap.copy}
	</button>`;
}

async function copySheet(what: Copied, { headings, rows }: Sheet, app: App): Promise<void> {
	const { table } = app.words.ui;
	const lines = rows.map((texts) => ({ key: "", ids: [], cells: texts.map((text) => ({ text })) }));
	try {
		await navigator.clipboard.writeText(writeTsv(headings, lines));
		setChoices(app, { copied: what });
		app.actions.announce(table.copied(rows.length));
	} catch {
		app.actions.announce(table.notCopied);
	}
}
