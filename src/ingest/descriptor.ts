// The Frictionless descriptor of the data package, written from the one declaration of tables and fields.
import type { Field } from "../model/field.ts";
import { type TableName, tableNames, tables } from "../model/tables.ts";

/** A date with its precision, see model/partial-date.ts. */
const DATE_PATTERN = "^(\\d{4}(-\\d{2}(-\\d{2})?)?|FY\\d{4})$";

function describeConstraints(field: Field): Record<string, unknown> {
	return {
		...(field.required ? { required: true } : {}),
		...(field.type === "id" ? { unique: true } : {}),
		...(field.type === "choice" ? { enum: Object.keys(field.values) } : {}),
		...(field.type === "date" ? { pattern: DATE_PATTERN } : {}),
	};
}

function describeField(name: string, field: Field): Record<string, unknown> {
	const constraints = describeConstraints(field);
	return {
		name,
		type: field.type === "integer" ? "integer" : "string",
		title: field.title.ja,
		description: field.description.ja,
		example: field.example,
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
		translations: { en: { title: field.title.en, description: field.description.en } },
	};
}

/** References to one table; the standard has no word for a reference to either of two. */
function describeForeignKeys(fields: readonly [string, Field][]): Record<string, unknown>[] {
	return fields.flatMap(([name, field]) =>
		field.type === "reference" && field.to.length === 1
			? [{ fields: name, reference: { resource: field.to[0], fields: "id" } }]
			: [],
	);
}

function describeTable(name: TableName): Record<string, unknown> {
	const { title, description } = tables[name];
	const fields = Object.entries(tables[name].fields as Readonly<Record<string, Field>>);
	const foreignKeys = describeForeignKeys(fields);
	return {
		name,
		path: `${name}.csv`,
		profile: "tabular-data-resource",
		format: "csv",
		mediatype: "text/csv",
		encoding: "utf-8",
		title: title.ja,
		description: description.ja,
		translations: { en: { title: title.en, description: description.en } },
		schema: {
			fields: fields.map(([field, declaration]) => describeField(field, declaration)),
			...(fields.some(([, { type }]) => type === "id") ? { primaryKey: "id" } : {}),
			...(foreignKeys.length > 0 ? { foreignKeys } : {}),
			missingValues: [""],
		},
	};
}

/** The content of datapackage.json. */
export function describePackage(): object {
	return {
		profile: "tabular-data-package",
		name: "renkei-map",
		title: "連携マップ データ",
		description: "地域の産学官金コンソーシアムに誰が加わっているかを、資料の箇所とともに記した表。",
		translations: {
			en: {
				title: "Renkei Map data",
				description:
					"Who takes part in regional industry–academia–government–finance consortia, each row with its source.",
			},
		},
		resources: tableNames.map(describeTable),
	};
}
