// The closed lists of the data in Japanese, and how dates and prefectures are written.
import type { Certainty, InstitutionKind, Sector } from "../../model/dataset.ts";
import type { Layer, TieRole } from "../../model/evidence.ts";
import { writeLocator } from "../../model/locator.ts";
import { datePrecision, type PartialDate } from "../../model/partial-date.ts";
import { findPrefecture, type RegionId, regions } from "../../model/prefecture.ts";
import { institutionKinds as declaredKinds } from "../../model/tables/actors.ts";
import { eventKinds } from "../../model/tables/events.ts";
import { certainties as declaredCertainties } from "../../model/tables/shared-fields.ts";
import { roles as declaredRoles, relationKinds } from "../../model/tables/ties.ts";
import type { FacetId, Mode, NodeKind } from "../../model/view.ts";
import { pickLanguage } from "../pick-language.ts";

const sectors: Readonly<Record<Sector, string>> = {
	industry: "企業・経済団体",
	academia: "大学・高専",
	government: "国・自治体・公的機関",
	finance: "金融機関",
	other: "NPOなど",
};

const sectorGlyphs: Readonly<Record<Sector, string>> = {
	industry: "産",
	academia: "学",
	government: "官",
	finance: "金",
	other: "他",
};

const roles: Readonly<Record<TieRole, string>> = {
	...pickLanguage(declaredRoles, "ja"),
	...pickLanguage(relationKinds, "ja"),
	current: "現職",
	former: "元職",
	secondment: "出向",
};

const layers: Readonly<Record<Layer, string>> = {
	1: "構成員として列記",
	2: "明記された役割",
	3: "場と場の関係",
	4: "人（現職・登壇）",
	5: "人の元の職",
	6: "言及・推定",
};

const facets: Readonly<Record<FacetId, string>> = {
	sector: "セクター",
	seat: "機関の所在地",
	prefecture: "都道府県",
	program: "事業",
	ministry: "府省",
	year: "年度",
	source: "資料",
	kind: "種別",
};

const nodeKinds: Readonly<Record<NodeKind, string>> = { institution: "機関", person: "人", consortium: "場" };

const modes: Readonly<Record<Mode, string>> = {
	"two-mode": "場と構成員",
	institutions: "機関どうし（共通の場）",
	consortia: "場どうし（共通の構成員）",
};

const institutionKinds: Readonly<Record<InstitutionKind, string>> = pickLanguage(declaredKinds, "ja");
const certainties: Readonly<Record<Certainty, string>> = pickLanguage(declaredCertainties, "ja");

/** First day and year before the first of each era, newest first. */
const eras = [
	{ name: "令和", from: "2019-05-01", before: 2018 },
	{ name: "平成", from: "1989-01-08", before: 1988 },
	{ name: "昭和", from: "1926-12-25", before: 1925 },
] as const;

/** Year of the era a day falls in; 令和元年 for the first. Days before 昭和 stay in the western calendar. */
function writeEraYear(day: string): string {
	const era = eras.find(({ from }) => day >= from);
	if (era === undefined) return `${Number(day.slice(0, 4))}`;
	const year = Number(day.slice(0, 4)) - era.before;
	return `${era.name}${year === 1 ? "元" : year}`;
}

/** 令和3年度（2021）, 令和5年（2023）; months and days as ISO: 2024-05-21. */
function formatDate(date: PartialDate): string {
	switch (datePrecision(date)) {
		case "fiscal-year": {
			// The fiscal year in which an era began is called by the new era.
			const year = date.slice(2);
			return `${writeEraYear(`${year}-12-31`)}年度（${year}）`;
		}
		case "year":
			return `${writeEraYear(`${date}-12-31`)}年（${date}）`;
		default:
			return date;
	}
}

/** With the Japanese calendar beside every western date: 2024-05-21（令和6年5月21日）. */
function formatDateInFull(date: PartialDate): string {
	const [, month, day] = date.split("-").map(Number);
	switch (datePrecision(date)) {
		case "month":
			return `${date}（${writeEraYear(`${date}-28`)}年${month}月）`;
		case "day":
			return `${date}（${writeEraYear(date)}年${month}月${day}日）`;
		default:
			return formatDate(date);
	}
}

/** Locators are Japanese as written; only another source is called by its title. */
function formatLocator(locator: string, titleOf: (source: string) => string | null): string {
	return writeLocator(locator, titleOf, { step: (step) => step, title: (title) => `「${title}」`, and: "；" });
}

export const termsJa = {
	sectors,
	sectorGlyphs,
	roles,
	institutionKinds,
	eventKinds: pickLanguage(eventKinds, "ja"),
	certainties,
	layers,
	facets,
	nodeKinds,
	modes,
	unknown: "不明",
	prefecture: (code: string) => findPrefecture(code)?.name ?? code,
	region: (region: RegionId) => regions[region].ja,
	/** 令和3年度（2021） for the value "2021" of the year facet. */
	fiscalYear: (year: string) => formatDate(`FY${year}` as PartialDate),
	formatDate,
	formatDateInFull,
	formatLocator,
	/** One date where both agree. */
	dateRange: (from: PartialDate, to: PartialDate) =>
		from === to ? formatDate(from) : `${formatDate(from)}〜${formatDate(to)}`,
};
