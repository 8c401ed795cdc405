// A small network made by hand, and stores on it.
import { type Dataset, emptyDataset } from "../../src/model/dataset.ts";
import type { PartialDate } from "../../src/model/partial-date.ts";
import { makeProject } from "../../src/store/data-actions.ts";
import { type AppStore, createAppStore } from "../../src/store/store.ts";

const evidence = {
	as_of: "FY2021" as PartialDate,
	certainty: "stated" as const,
	source: "table",
	locator: "row 1",
	note: null,
};

type Row<N extends keyof Dataset> = Dataset[N][number];

function institution(id: string, name: string, sector: Row<"institutions">["sector"], prefecture: string | null) {
	return {
		id,
		name,
		name_en: null,
		reading: null,
		kind: null,
		sector,
		sector_basis: "stated",
		prefecture,
		prefecture_basis: "stated",
		corporate_number: null,
		local_code: null,
		...evidence,
	} satisfies Row<"institutions">;
}

function consortium(id: string, name: string, prefectures: readonly string[]) {
	return {
		id,
		name,
		label: null,
		name_en: null,
		plan: null,
		kind: "body",
		prefectures,
		member_list: "complete",
		theme: null,
		...evidence,
	} satisfies Row<"consortia">;
}

function membership(institutionId: string, consortiumId: string) {
	return {
		consortium: consortiumId,
		institution: institutionId,
		printed: null,
		sector_stated: null,
		role: "member",
		role_printed: null,
		post: null,
		event: null,
		from: null,
		to: null,
		...evidence,
	} satisfies Row<"memberships">;
}

/** Two consortia of 広島 and 徳島 that share one university; one bank, one company, one prefecture. */
export const sampleDataset: Dataset = {
	...emptyDataset,
	sources: [
		{
			id: "table",
			title: "表",
			publisher: null,
			date: "FY2021" as PartialDate,
			date_note: null,
			url: null,
			licence: null,
			document: null,
			note: null,
		},
	],
	programs: [
		{
			id: "grant",
			name: "交付金",
			label: null,
			name_en: null,
			kind: "grant",
			ministry: "内閣府",
			...evidence,
		},
	],
	consortia: [consortium("council", "広島協議会", ["34"]), consortium("hub", "徳島拠点", ["36"])],
	frames: [{ consortium: "council", program: "grant", kind: "funded_by", ...evidence }],
	institutions: [
		institution("maker", "製造株式会社", "industry", "34"),
		institution("university", "共通大学", "academia", "34"),
		institution("bank", "地方銀行", "finance", "36"),
		institution("prefecture", "徳島県", "government", "36"),
	],
	memberships: [
		membership("maker", "council"),
		membership("university", "council"),
		membership("university", "hub"),
		membership("bank", "hub"),
		membership("prefecture", "hub"),
	],
};

export function createSampleStore(dataset: Dataset = sampleDataset, bundled = true): AppStore {
	return createAppStore({
		project: makeProject(dataset, "見本", bundled),
		language: "ja",
		artefact: { dataset: sampleDataset, version: "0.0.0", dataDate: null, notices: [], places: new Map() },
	});
}
