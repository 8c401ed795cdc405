// What a column of a table can be, and the TypeScript type of a row that follows from it.
// Everything that reads, checks, documents or fills a table is generated from these values.
import type { PartialDate } from "./partial-date.ts";

/** A short text in both languages of the product. */
export interface Bilingual {
	readonly ja: string;
	readonly en: string;
}

interface Described {
	readonly title: Bilingual;
	readonly description: Bilingual;
	/** A value as it would stand in the file. */
	readonly example: string;
	readonly required: boolean;
}

/** Free text, kept as written. */
export interface TextField extends Described {
	readonly type: "text";
}
/** The row's own identifier: a readable slug, unique among all tables that have ids. */
export interface IdField extends Described {
	readonly type: "id";
}
/** The identifier of a row of one of the named tables. */
export interface ReferenceField extends Described {
	readonly type: "reference";
	readonly to: readonly string[];
}
/** One value of a closed list. */
export interface ChoiceField<V extends string = string> extends Described {
	readonly type: "choice";
	readonly values: Readonly<Record<V, Bilingual>>;
}
/** Several values of a closed list, or free texts, separated by ";". */
export interface ListField extends Described {
	readonly type: "list";
}
/** A whole number; may be negative only where the description says so. */
export interface IntegerField extends Described {
	readonly type: "integer";
}
/** A date with its precision: 2023-11-06, 2023-11, 2023 or FY2023 (年度, April to March). */
export interface DateField extends Described {
	readonly type: "date";
}

export type Field = TextField | IdField | ReferenceField | ChoiceField | ListField | IntegerField | DateField;

/** One table: its rows live in `data/<name>.csv`. */
export interface Table {
	readonly title: Bilingual;
	readonly description: Bilingual;
	readonly fields: Readonly<Record<string, Field>>;
}

type Scalar<F extends Field> = F extends IntegerField
	? number
	: F extends DateField
		? PartialDate
		: F extends ChoiceField<infer V>
			? V
			: string;

type CellValue<F extends Field> = F extends ListField
	? readonly string[]
	: F extends { readonly required: true }
		? Scalar<F>
		: Scalar<F> | null;

/** The row type of a declared table. An empty cell is null, an empty list is []. */
export type RowOf<T extends Table> = { readonly [K in keyof T["fields"]]: CellValue<T["fields"][K]> };

type Words = readonly [title: Bilingual, description: Bilingual, example: string];

/** Both languages in the order of this file. */
export function words(ja: string, en: string): Bilingual {
	return { ja, en };
}

function described([title, description, example]: Words): Omit<Described, "required"> {
	return { title, description, example };
}

export function id(...text: Words) {
	return { type: "id", required: true, ...described(text) } as const;
}

export function text(...about: Words) {
	return { type: "text", required: false, ...described(about) } as const;
}

export function list(...about: Words) {
	return { type: "list", required: false, ...described(about) } as const;
}

export function integer(...about: Words) {
	return { type: "integer", required: false, ...described(about) } as const;
}

export function date(...about: Words) {
	return { type: "date", required: false, ...described(about) } as const;
}

export function reference(to: readonly string[], ...about: Words) {
	return { type: "reference", required: false, to, ...described(about) } as const;
}

export function choice<const V extends string>(values: Readonly<Record<V, Bilingual>>, ...about: Words) {
	return { type: "choice", required: false, values, ...described(about) } as const;
}

/** The same field, with an empty cell being an issue. */
export function required<F extends Field>(field: F): Omit<F, "required"> & { readonly required: true } {
	return { ...field, required: true };
}
