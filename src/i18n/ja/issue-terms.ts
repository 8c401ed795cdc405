// Names of columns, tables, kinds and roles inside the sentences of issues.

import type { IssueDetails } from "../../model/issue.ts";
import { findPrefecture } from "../../model/prefecture.ts";
import { sectors } from "../../model/tables/shared-fields.ts";
import { roles } from "../../model/tables/ties.ts";
import { type TableName, tables } from "../../model/tables.ts";
import { shortenList } from "../shorten.ts";

/** Columns of the long format; a test holds them against the declaration of the reader. */
export const columnsJa: Readonly<Record<string, string>> = {
	consortium: "コンソーシアム",
	program: "事業",
	ministry: "府省",
	prefecture: "都道府県(活動地域)",
	seat: "所在地",
	sector: "区分",
	institution: "機関",
	person: "氏名",
	role: "役割",
	post: "役職",
	fiscal_year: "年度",
	date: "時点",
	until: "終了",
	period: "期間",
	attendance: "出欠",
	certainty: "確からしさ",
	member_list: "名簿の状態",
	source: "出典",
	url: "URL",
	note: "備考",
};

export const kindsJa: Readonly<Record<string, string>> = {
	institution: "機関",
	person: "人",
	consortium: "場",
	program: "事業",
};

export const tablesJa: Readonly<Record<string, string>> = Object.fromEntries(
	Object.keys(tables).map((name) => [name, tables[name as TableName].title.ja]),
);

export const rolesJa: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(roles).map(([role, title]) => [role, title.ja]),
);

/** What a row is taken for that is no data. */
export const passedOverJa: Readonly<Record<IssueDetails["row-passed-over"]["kind"], string>> = {
	title: "表題",
	header: "繰り返された項目名",
	section: "区分の見出し",
	sum: "合計",
	remark: "注記",
};

export const listed = (values: readonly string[]) => {
	const { shown, left } = shortenList(values);
	return shown.map((value) => `「${value}」`).join("、") + (left > 0 ? `ほか${count(left)}件` : "");
};
export const count = (value: number) => value.toLocaleString("ja");

/** The word for a code of a prefecture or a sector. */
export function wordValueJa(value: string): string {
	const sector = Object.hasOwn(sectors, value) ? sectors[value as keyof typeof sectors].ja : null;
	return sector ?? findPrefecture(value)?.name ?? value;
}
