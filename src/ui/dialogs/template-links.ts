// The templates to fill in: headings alone or with their example rows.
import { html, type TemplateResult } from "lit-html";
import { longTemplate } from "../../store/templates.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { saveText } from "../save-text.ts";

/** Without the byte order mark, which saving adds. */
export function templateText(language: "ja" | "en", withExamples: boolean): string {
	const text = longTemplate(language).replace(/^\uFEFF/, "");
	return withExamples ? text : text.slice(0, text.indexOf("\n") + 1);
}

export function templateLinks(app: App): TemplateResult {
	const { open } = app.words.ui.dialogs;
	const save = (name: string, withExamples: boolean) => () =>
		saveText(name, templateText(app.language, withExamples), "text/csv");
	return html`<p class="templates">
		<button class="button" @click=${save("renkei-template.csv", false)}>${icon("download")}${open.templateLong}</button>
		<button class="button" @click=${save("renkei-example.csv", true)}>${icon("download")}${open.templateExample}</button>
	</p>`;
}
