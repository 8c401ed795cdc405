// The closed lists of the data in English, and how dates and prefectures are written.
import type { Certainty, InstitutionKind, Sector } from "../../model/dataset.ts";
import type { Layer } from "../../model/evidence.ts";
import { writeLocator } from "../../model/locator.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { findPrefecture, type RegionId, regions } from "../../model/prefecture.ts";
import { institutionKinds as declaredKinds } from "../../model/tables/actors.ts";
import { eventKinds } from "../../model/tables/events.ts";
import { certainties as declaredCertainties } from "../../model/tables/shared-fields.ts";
import type { FacetId, Mode, NodeKind } from "../../model/view.ts";
import { pickLanguage } from "../pick-language.ts";
import { roles, sectors } from "./closed-lists.ts";

/** The mark in the figure is the same in both languages. */
const sectorGlyphs: Readonly<Record<Sector, string>> = {
	industry: "産",
	academia: "学",
	government: "官",
	finance: "金",
	other: "他",
};

const layers: Readonly<Record<Layer, string>> = {
	1: "Listed members",
	2: "Stated roles",
	3: "Ties between consortia",
	4: "Persons, current",
	5: "Former posts",
	6: "Mentioned, inferred",
};

const facets: Readonly<Record<FacetId, string>> = {
	sector: "Sector",
	seat: "Seat of the institution",
	prefecture: "Prefecture",
	program: "Programme",
	ministry: "Ministry",
	year: "Fiscal year",
	source: "Document",
	kind: "Kind",
};

const nodeKinds: Readonly<Record<NodeKind, string>> = {
	institution: "institution",
	person: "person",
	consortium: "consortium",
};

const modes: Readonly<Record<Mode, string>> = {
	"two-mode": "Consortia and members",
	institutions: "Institutions (shared consortia)",
	consortia: "Consortia (shared members)",
};

const institutionKinds: Readonly<Record<InstitutionKind, string>> = pickLanguage(declaredKinds, "en");
const certainties: Readonly<Record<Certainty, string>> = pickLanguage(declaredCertainties, "en");

/** FY2021, 2023, 2024-05-21: as the data write them. */
function formatDate(date: PartialDate): string {
	return date;
}

/** The fixed steps of a locator; headings stay as the document prints them. */
function translateStep(step: string): string {
	if (step === "表") return "table";
	if (step === "ページ") return "page";
	if (step === "冒頭") return "opening";
	return step
		.replace(/^(\d+)行目$/u, "line $1")
		.replace(/^([\d・]+)行目$/u, (_, lines: string) => `lines ${lines.replaceAll("・", ", ")}`)
		.replace(/^(.+)の行$/u, "row $1")
		.replace(/^(.+)の列$/u, "column $1");
}

function formatLocator(locator: string, titleOf: (source: string) => string | null): string {
	return writeLocator(locator, titleOf, { step: translateStep, title: (title) => `“${title}”`, and: "; " });
}

export const termsEn = {
	sectors,
	sectorGlyphs,
	roles,
	institutionKinds,
	eventKinds: pickLanguage(eventKinds, "en"),
	certainties,
	layers,
	facets,
	nodeKinds,
	modes,
	unknown: "unknown",
	prefecture: (code: string) => findPrefecture(code)?.name_en ?? code,
	region: (region: RegionId) => regions[region].en,
	fiscalYear: (year: string) => `FY${year}`,
	formatDate,
	formatDateInFull: formatDate,
	formatLocator,
	dateRange: (from: PartialDate, to: PartialDate) => (from === to ? from : `${from} to ${to}`),
};
