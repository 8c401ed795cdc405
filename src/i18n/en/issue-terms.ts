// Names of columns, tables, kinds and roles inside the sentences of issues.

import type { IssueDetails } from "../../model/issue.ts";
import { findPrefecture } from "../../model/prefecture.ts";
import { sectors } from "../../model/tables/shared-fields.ts";
import { roles } from "../../model/tables/ties.ts";
import { type TableName, tables } from "../../model/tables.ts";
import { shortenList } from "../shorten.ts";

/** Columns of the long format; a test holds them against the declaration of the reader. */
export const columnsEn: Readonly<Record<string, string>> = {
	consortium: "consortium",
	program: "programme",
	ministry: "ministry",
	prefecture: "prefecture (area of activity)",
	seat: "seat",
	sector: "sector",
	institution: "institution",
	person: "person",
	role: "role",
	post: "post",
	fiscal_year: "fiscal year",
	date: "as of",
	until: "until",
	period: "period",
	attendance: "attendance",
	certainty: "certainty",
	member_list: "member list",
	source: "source",
	url: "URL",
	note: "note",
};

export const kindsEn: Readonly<Record<string, string>> = {
	institution: "institution",
	person: "person",
	consortium: "consortium",
	program: "programme",
};

export const tablesEn: Readonly<Record<string, string>> = Object.fromEntries(
	Object.keys(tables).map((name) => [name, tables[name as TableName].title.en]),
);

export const rolesEn: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(roles).map(([role, title]) => [role, title.en]),
);

/** What a row is taken for that is no data. */
export const passedOverEn: Readonly<Record<IssueDetails["row-passed-over"]["kind"], string>> = {
	title: "a title",
	header: "a repeated header",
	section: "the heading of a sector",
	sum: "a sum",
	remark: "a remark",
};

export const listed = (values: readonly string[]) => {
	const { shown, left } = shortenList(values);
	return shown.map((value) => `“${value}”`).join(", ") + (left > 0 ? ` and ${left.toLocaleString("en")} more` : "");
};
export const counted = (value: number, one: string, many = `${one}s`) =>
	`${value.toLocaleString("en")} ${value === 1 ? one : many}`;

/** The word for a code of a prefecture or a sector. */
export function wordValueEn(value: string): string {
	const sector = Object.hasOwn(sectors, value) ? sectors[value as keyof typeof sectors].en : null;
	return sector ?? findPrefecture(value)?.name_en ?? value;
}
