// Synthetic two-mode affiliation data of the shape real consortia have: 7 % consortia, 65 % institutions,
// 28 % persons; log-normal consortium sizes from 5 to 80; heavy-tailed numbers of memberships; 80 % of
// members from the consortium's own prefecture. Seeded: the same size and seed give the same rows.
import { randomLcg, scaleLog } from "d3";
import { type Dataset, emptyDataset, type Institution, type Membership, sectorOrder } from "../src/model/dataset.ts";
import type { PartialDate } from "../src/model/partial-date.ts";
import { generatePairs } from "./generate-memberships.ts";

const SOURCE = "generated";
const evidence = {
	as_of: "FY2024" as PartialDate,
	certainty: "stated",
	source: SOURCE,
	locator: "row 1",
	note: null,
} as const;

const none = { printed: null, from: null, to: null, event: null, role_printed: null } as const;

/** Links a node, between measured sizes by the logarithm of the size: 268, 1,453, 16,988 and 87,522 links. */
const density = scaleLog([150, 1000, 10_000, 50_000], [268 / 150, 1.453, 1.6988, 87_522 / 50_000]).clamp(true);

/** Every person is involved once, every other one is affiliated too. */
const TIES_A_PERSON = 1.5;

function shapeOf(nodes: number) {
	const consortia = Math.max(2, Math.round(nodes * 0.07));
	const persons = Math.round(nodes * 0.28);
	return {
		consortia,
		persons,
		institutions: nodes - consortia - persons,
		places: Math.round(nodes * density(nodes) - persons * TIES_A_PERSON),
		prefectures: Math.max(2, Math.min(47, Math.round(consortia / 4))),
	};
}

/** Rows of all tables for about `nodes` nodes. */
export function generateDataset(nodes: number, seed = 1): Dataset {
	const random = randomLcg(seed);
	const size = shapeOf(nodes);
	const prefectureOf = (index: number) => String((index % size.prefectures) + 1).padStart(2, "0");
	const institutions = generateInstitutions(size.institutions, prefectureOf);
	const memberships = generatePairs(size, random).map(
		({ consortium, institution }): Membership => ({
			consortium: `consortium-${consortium}`,
			institution: `institution-${institution}`,
			sector_stated: null,
			role: "member",
			post: null,
			...none,
			...evidence,
		}),
	);
	const persons = Array.from({ length: size.persons }, (_, index) => ({
		id: `person-${index}`,
		name: `氏名${index}`,
		printed: null,
		...evidence,
	}));
	return {
		...emptyDataset,
		...generateFrames(size.consortia, prefectureOf),
		institutions,
		memberships,
		persons,
		...generatePersonTies(
			persons.map((person) => person.id),
			size,
			random,
		),
	};
}

/** Sources, programmes, consortia and what frames them. */
function generateFrames(consortia: number, prefectureOf: (index: number) => string) {
	return {
		sources: [
			{
				id: SOURCE,
				title: "生成データ",
				publisher: null,
				date: null,
				date_note: null,
				url: null,
				licence: null,
				document: null,
				note: null,
			},
		],
		programs: Array.from({ length: 8 }, (_, index) => ({
			id: `program-${index}`,
			name: `事業${index}`,
			label: `事業${index}`,
			name_en: `Programme ${index}`,
			kind: "grant" as const,
			ministry: `府省${index % 4}`,
			...evidence,
		})),
		consortia: Array.from({ length: consortia }, (_, index) => ({
			id: `consortium-${index}`,
			name: `第${index}産学官連携協議会`,
			label: `第${index}協議会`,
			name_en: null,
			plan: null,
			kind: "body" as const,
			prefectures: [prefectureOf(index)],
			member_list: "complete" as const,
			theme: null,
			...evidence,
		})),
		frames: Array.from({ length: consortia }, (_, index) => ({
			consortium: `consortium-${index}`,
			program: `program-${index % 8}`,
			kind: "funded_by" as const,
			...evidence,
		})),
	};
}

/** Every person is involved once, every other one is affiliated too. */
function generatePersonTies(
	persons: readonly string[],
	size: { readonly consortia: number; readonly institutions: number },
	random: () => number,
) {
	return {
		involvements: persons.map((person, index) => ({
			person,
			consortium: `consortium-${Math.floor(random() * size.consortia)}`,
			program: null,
			event: null,
			role: index % 5 ? ("representative" as const) : ("coordinator" as const),
			role_printed: null,
			from: null,
			to: null,
			...evidence,
		})),
		affiliations: persons
			.filter((_, index) => index % 2 === 0)
			.map((person) => ({
				person,
				institution: `institution-${Math.floor(random() * size.institutions)}`,
				post: "教授",
				status: "current" as const,
				printed: null,
				from: null,
				to: null,
				...evidence,
			})),
	};
}

function generateInstitutions(count: number, prefectureOf: (index: number) => string): Institution[] {
	return Array.from({ length: count }, (_, index) => ({
		id: `institution-${index}`,
		name: `${["株式会社試作", "試作大学", "試作市", "試作銀行", "特定非営利活動法人試作"][index % 5]}${index}`,
		name_en: null,
		reading: null,
		kind: null,
		sector: sectorOrder[index % 5],
		sector_basis: "stated" as const,
		prefecture: prefectureOf(index),
		prefecture_basis: "stated" as const,
		corporate_number: null,
		local_code: null,
		...evidence,
	}));
}
