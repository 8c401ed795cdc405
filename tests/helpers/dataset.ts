// Small datasets by hand: a row needs only what a test is about, everything else is filled in.
import { type Dataset, emptyDataset } from "../../src/model/dataset.ts";
import type { PartialDate } from "../../src/model/partial-date.ts";

type Rows = { readonly [N in keyof Dataset]?: readonly Partial<Dataset[N][number]>[] };

export function date(text: string): PartialDate {
	return text as PartialDate;
}

const evidence = { as_of: null, certainty: "stated", source: "s1", locator: "line 1", note: null } as const;
const period = { from: null, to: null } as const;

const blanks: { readonly [N in keyof Dataset]: Dataset[N][number] } = {
	sources: {
		id: "",
		title: "資料",
		publisher: null,
		date: null,
		date_note: null,
		url: null,
		licence: null,
		document: null,
		note: null,
	},
	programs: { id: "", name: "", label: null, name_en: null, kind: "grant", ministry: null, ...evidence },
	consortia: {
		id: "",
		name: "",
		label: null,
		name_en: null,
		plan: null,
		kind: "body",
		prefectures: [],
		member_list: "complete",
		theme: null,
		...evidence,
	},
	frames: { consortium: "", program: "", kind: "funded_by", ...evidence },
	events: {
		id: "",
		consortium: "",
		name: "",
		kind: null,
		number: null,
		date: null,
		date_printed: null,
		theme: null,
		place: null,
		...evidence,
	},
	institutions: {
		id: "",
		name: "",
		name_en: null,
		reading: null,
		kind: null,
		sector: null,
		sector_basis: null,
		prefecture: null,
		prefecture_basis: null,
		corporate_number: null,
		local_code: null,
		as_of: null,
		certainty: null,
		source: null,
		locator: null,
		note: null,
	},
	aliases: {
		institution: null,
		consortium: null,
		program: null,
		printed: "",
		step: "same",
		sure: "sure",
		as_of: null,
		certainty: null,
		source: "s1",
		locator: "line 1",
		note: null,
	},
	memberships: {
		consortium: "",
		institution: "",
		printed: null,
		sector_stated: null,
		role: "member",
		role_printed: null,
		post: null,
		event: null,
		...period,
		...evidence,
	},
	persons: { id: "", name: "", printed: null, ...evidence },
	involvements: {
		person: "",
		consortium: null,
		program: null,
		event: null,
		role: "speaker",
		role_printed: null,
		...period,
		...evidence,
	},
	affiliations: { person: "", institution: "", post: null, status: "current", printed: null, ...period, ...evidence },
	relations: { kind: "part_of", a: "", b: "", event: null, ...period, ...evidence },
	counts: {
		consortium: null,
		program: null,
		event: null,
		measure: "members",
		subset: null,
		value: "0",
		printed: null,
		...evidence,
	},
};

/** The name of a row without one is its id; source s1 is there unless sources are given. */
export function makeDataset(rows: Rows): Dataset {
	const given: Rows = { sources: [{ id: "s1" }], ...rows };
	const filled = Object.entries(given).map(([table, own]) => [
		table,
		own.map((row) => {
			const blank = blanks[table as keyof Dataset];
			const name = "name" in blank && "id" in row ? { name: row.id } : {};
			return { ...blank, ...name, ...row };
		}),
	]);
	return { ...emptyDataset, ...Object.fromEntries(filled) };
}

/** "c1: a b c" lines as consortia with their listed members; every id becomes a row. */
export function makeMembership(lists: Readonly<Record<string, string>>): Dataset {
	const pairs = Object.entries(lists).map(
		([consortium, members]) => [consortium, members.split(" ").filter(Boolean)] as const,
	);
	const institutions = [...new Set(pairs.flatMap(([, members]) => members))];
	return makeDataset({
		consortia: pairs.map(([id]) => ({ id })),
		institutions: institutions.map((id) => ({ id })),
		memberships: pairs.flatMap(([consortium, members]) => members.map((institution) => ({ consortium, institution }))),
	});
}
