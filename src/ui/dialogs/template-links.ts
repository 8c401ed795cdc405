// The templates to fill in: the generated files of public/, headings alone or with their example rows.
import { html, type TemplateResult } from "lit-html";
import english from "../../../public/template-en.csv?raw";
import japanese from "../../../public/template-ja.csv?raw";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { saveText } from "../save-text.ts";

const templates = { ja: japanese, en: english } as const;

/** Without the byte order mark, which saving adds. */
export function templateText(language: "ja" | "en", withExamples: boolean): string {
	const text = templates[language].replace(/^\uFEFF/, "");
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
