// Writes docs/data-dictionary.md: every table and field in both languages, from their one declaration.

/** @typedef {import("../../src/model/field.ts").Field} Field */
/** @typedef {import("../../src/model/field.ts").Table} Table */

const typeWords = {
	text: "文字列 text",
	id: "識別子 id",
	reference: "参照 reference",
	choice: "選択 choice",
	list: "複数 list",
	integer: "整数 integer",
	date: "日付 date",
};

/** Text inside a cell of a table. @param {string} text */
function cell(text) {
	return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

/** @param {string} text */
function code(text) {
	return `\`${cell(text)}\``;
}

/** What may stand in the field. @param {Field} field */
function describeType(field) {
	const type = typeWords[field.type];
	if (field.type === "reference") return `${type} → ${field.to.map((name) => `[${name}](#${name})`).join(", ")}`;
	if (field.type !== "choice") return type;
	const values = Object.entries(field.values).map(([value, { ja, en }]) => `${code(value)} ${cell(ja)} · ${cell(en)}`);
	return `${type}<br>${values.join("<br>")}`;
}

/** @param {string} name @param {Field} field */
function describeField(name, field) {
	const title = `${cell(field.title.ja)}<br>${cell(field.title.en)}`;
	const description = `${cell(field.description.ja)}<br>${cell(field.description.en)}`;
	const required = field.required ? "必須 yes" : "";
	return `| ${code(name)} | ${title} | ${describeType(field)} | ${required} | ${description} | ${code(field.example)} |`;
}

/** @param {string} name @param {Table} table */
function describeTable(name, table) {
	const fields = Object.entries(table.fields).map(([field, about]) => describeField(field, about));
	return [
		`## ${name}`,
		`**${table.title.ja} ${table.title.en}** (\`data/${name}.csv\`)`,
		`${table.description.ja}<br>${table.description.en}`,
		[
			"| 列 Field | 名 Title | 型 Type | 必須 Required | 説明 Description | 例 Example |",
			"|---|---|---|---|---|---|",
			...fields,
		].join("\n"),
	].join("\n\n");
}

/** @param {Readonly<Record<string, Table>>} tables */
export function writeDictionary(tables) {
	return `${[
		"# データ辞書 Data dictionary",
		"`src/model/tables.ts` から `npm run generate` で作られる。手で直さない。<br>Made from `src/model/tables.ts` by `npm run generate`; never edited by hand.",
		'空欄は不明。日付は 2023-11-06、2023-11、2023、FY2023(年度)のいずれか。複数の値は「;」で区切る。<br>An empty cell means unknown. Dates are written 2023-11-06, 2023-11, 2023 or FY2023 (fiscal year, April to March). Several values are separated by ";".',
		...Object.entries(tables).map(([name, table]) => describeTable(name, table)),
	].join("\n\n")}\n`;
}
