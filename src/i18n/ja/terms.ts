// The closed lists of the data in Japanese, and how dates and prefectures are written.
import type { Certainty, InstitutionKind, Sector } from "../../model/dataset.ts";
import type { Layer } from "../../model/evidence.ts";
import { writeLocator } from "../../model/locator.ts";
import { datePrecision, type PartialDate } from "../../model/partial-date.ts";
import { findPrefecture, type RegionId, regions } from "../../model/prefecture.ts";
import { institutionKinds as declaredKinds } from "../../model/tables/actors.ts";
import { eventKinds } from "../../model/tables/events.ts";
import { certainties as declaredCertainties } from "../../model/tables/shared-fields.ts";
import type { FacetId, Mode } from "../../model/view.ts";
import { pickLanguage } from "../pick-language.ts";
import { nodeKinds, roles, sectors } from "./closed-lists.ts";
import { writeEraOfMonth, writeEraOfYear, writeEraYear } from "./eras.ts";

const sectorGlyphs: Readonly<Record<Sector, string>> = {
	industry: "産",
	academia: "学",
	government: "官",
	finance: "金",
	other: "他",
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

const modes: Readonly<Record<Mode, string>> = {
	"two-mode": "場と構成員",
	institutions: "機関どうし（共通の場）",
	consortia: "場どうし（共通の構成員）",
};

const institutionKinds: Readonly<Record<InstitutionKind, string>> = pickLanguage(declaredKinds, "ja");
const certainties: Readonly<Record<Certainty, string>> = pickLanguage(declaredCertainties, "ja");

/** 令和3年度（2021）, 令和5年（2023）; months and days as ISO: 2024-05-21. */
function formatDate(date: PartialDate): string {
	switch (datePrecision(date)) {
		case "fiscal-year":
			return `${writeEraOfYear(date.slice(2))}年度（${date.slice(2)}）`;
		case "year":
			return `${writeEraOfYear(date)}年（${date}）`;
		default:
			return date;
	}
}

/** With the Japanese calendar beside every western date: 2024-05-21（令和6年5月21日）. */
function formatDateInFull(date: PartialDate): string {
	const [, month, day] = date.split("-").map(Number);
	switch (datePrecision(date)) {
		case "month":
			return `${date}（${writeEraOfMonth(date)}年${month}月）`;
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
