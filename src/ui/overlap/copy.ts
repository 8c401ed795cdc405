// Copying a table of the view into a spreadsheet; the button says that it is being written, and that it was done.
import { html, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import { copyRows, type TextRows } from "../copy-rows.ts";
import { icon } from "../icons.ts";
import { type OverlapChoices, setChoices } from "./choices.ts";

type Copied = NonNullable<OverlapChoices["copied"]>;

/** A table of no more rows is there at once. */
const FEW_ROWS = 20;

export function copyButton(what: Copied, write: () => TextRows, app: App): TemplateResult {
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

async function copySheet(what: Copied, sheet: TextRows, app: App): Promise<void> {
	if (sheet.rows.length > FEW_ROWS) setChoices(app, { copying: what });
	const isCopied = await copyRows(sheet, app);
	setChoices(app, { copied: isCopied ? what : null, copying: null });
}
