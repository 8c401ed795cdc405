// Templates to fill in, written from the words of the language so that their headings are recognised.
import { html, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { saveText } from "../save-text.ts";

const headings = {
	ja: ["場", "事業", "都道府県", "セクター", "機関", "人", "役割", "年度", "出典"],
	en: ["consortium", "programme", "prefecture", "sector", "institution", "person", "role", "year", "source"],
} as const;

const examples = {
	ja: [
		[
			"北山地域産学官連携協議会",
			"地域連携推進事業",
			"広島県",
			"学",
			"北山大学",
			"",
			"構成員",
			"令和6年度",
			"協議会 構成員名簿",
		],
		[
			"北山地域産学官連携協議会",
			"地域連携推進事業",
			"広島県",
			"産",
			"南川工業株式会社",
			"山本花子",
			"代表取締役",
			"令和6年度",
			"協議会 構成員名簿",
		],
	],
	en: [
		[
			"Kitayama Regional Council",
			"Regional cooperation",
			"Hiroshima",
			"academia",
			"Kitayama University",
			"",
			"member",
			"2024",
			"List of members",
		],
		[
			"Kitayama Regional Council",
			"Regional cooperation",
			"Hiroshima",
			"industry",
			"Minamikawa Industries",
			"Hanako Yamamoto",
			"member",
			"2024",
			"List of members",
		],
	],
} as const;

export function templateLinks(app: App): TemplateResult {
	const { open } = app.words.ui.dialogs;
	const { language } = app;
	const write = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(",")).join("\r\n");
	const save = (name: string, rows: readonly (readonly string[])[]) => () =>
		saveText(name, `${write(rows)}\r\n`, "text/csv");
	return html`<p class="templates">
		<button class="button" @click=${save("renkei-template.csv", [headings[language]])}>
			${icon("download")}${open.templateLong}
		</button>
		<button class="button" @click=${save("renkei-example.csv", [headings[language], ...examples[language]])}>
			${icon("download")}${open.templateExample}
		</button>
	</p>`;
}
