// Copying a table of the view into a spreadsheet; the button says that it is being written, and that it was done.
import { html, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import { copyInSlices } from "../copy-text.ts";
import { icon } from "../icons.ts";
import type { Line } from "../table/columns.ts";
import { writeTsvInSteps } from "../table/order-lines.ts";
import { type OverlapChoices, setChoices } from "./choices.ts";

/** Headings and rows of text; rows may be many, and each is written when its turn comes. */
export interface Sheet {
	readonly headings: readonly string[];
	readonly rows: readonly (() => readonly string[])[];
}

type Copied = NonNullable<OverlapChoices["copied"]>;

/** Rows written in one step. */
const ROWS = 20;

export function copyButton(what: Copied, write: () => Sheet, app: App): TemplateResult {
	const { overlap } = app.words.ui;
	const { copied, copying } = app.local.overlap;
	const isBusy = copying === what;
	const label = isBusy ? overlap.copying : copied === what ? overlap.copied : overlap.copy;
	return html`<button
		class="button small"
		aria-disabled=${isBusy ? "true" : "false"}
		@click=${() => copying === null && copySheet(what, write(), app)}
	>
		${icon("copy")}${label}
	</button>`;
}

async function copySheet(what: Copied, sheet: Sheet, app: App): Promise<void> {
	const { table } = app.words.ui;
	const { length } = sheet.rows;
	// A table of a few rows is there at once.
	if (length > ROWS) setChoices(app, { copying: what });
	try {
		await copyInSlices(writeSheet(sheet));
		setChoices(app, { copied: what, copying: null });
		app.actions.announce(table.copied(length));
	} catch {
		setChoices(app, { copying: null });
		app.actions.announce(table.notCopied);
	}
}

function* writeSheet({ headings, rows }: Sheet): Generator<void, string> {
	const lines: Line[] = [];
	for (const row of rows) {
		lines.push({ key: "", ids: [], cells: row().map((text) => ({ text })) });
		if (lines.length % ROWS === 0) yield;
	}
	return yield* writeTsvInSteps(headings, lines);
}
