// Synthetic two-mode affiliation data of the shape real consortia have: 7 % consortia, 65 % institutions,
// 28 % persons; log-normal consortium sizes from 5 to 80; heavy-tailed numbers of memberships; 80 % of
// members from the consortium's own prefecture. Seeded: the same size and seed give the same rows.
import { randomLcg, randomLogNormal } from "d3";
import { type Dataset, emptyDataset, type Institution, type Membership, sectorOrder } from "../src/model/dataset.ts";
import type { PartialDate } from "../src/model/partial-date.ts";

const SOURCE = "generated";
const evidence = {
	as_of: "FY2024" as PartialDate,
	certainty: "stated",
	source: SOURCE,
	locator: "row 1",
	note: null,
} as const;

const none = { printed: null, from: null, to: null, event: null, role_printed: null } as const;

export interface GeneratedSize {
	readonly consortia: number;
	readonly institutions: number;
	readonly persons: number;
}

export function splitNodes(nodes: number): GeneratedSize {
	const consortia = Math.max(2, Math.round(nodes * 0.07));
	const persons = Math.round(nodes * 0.28);
	return { consortia, persons, institutions: nodes - consortia - persons };
}

/** Rows of all tables for about `nodes` nodes. */
export function generateDataset(nodes: number, seed = 1): Dataset {
	const random = randomLcg(seed);
	const size = splitNodes(nodes);
	const prefectureOf = (index: number) => String((index % 47) + 1).padStart(2, "0");
	const institutions = generateInstitutions(size.institutions, prefectureOf);
	const memberships = generateMemberships(size, institutions, prefectureOf, random);
	const persons = Array.from({ length: size.persons }, (_, index) => ({
		id: `person-${index}`,
		name: `氏名${index}`,
		printed: null,
		...evidence,
	}));
	return {
		...emptyDataset,
		sources: [
			{ id: SOURCE, title: "生成データ", publisher: null, date: null, date_note: null, url: null, licence: null, document: null, note: null },
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
		consortia: Array.from({ length: size.consortia }, (_, index) => ({
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
		frames: Array.from({ length: size.consortia }, (_, index) => ({
			consortium: `consortium-${index}`,
			program: `program-${index % 8}`,
			kind: "funded_by" as const,
			...evidence,
		})),
		institutions,
		memberships,
		persons,
		involvements: persons.map((person, index) => ({
			person: person.id,
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
				person: person.id,
				institution: institutions[Math.floor(random() * institutions.length)].id,
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
		source: SOURCE,
		locator: null,
		note: null,
	}));
}

/** Every institution sits somewhere once; the rest of the places go to a few with a power-law preference. */
function generateMemberships(
	size: GeneratedSize,
	institutions: readonly Institution[],
	prefectureOf: (index: number) => string,
	random: () => number,
): Membership[] {
	const drawSize = randomLogNormal.source(random)(Math.log(14), 0.7);
	const byPrefecture = new Map<string, number[]>();
	institutions.forEach((institution, index) => {
		const key = institution.prefecture ?? "";
		byPrefecture.set(key, [...(byPrefecture.get(key) ?? []), index]);
	});
	const pairs = new Map<string, Membership>();
	const add = (consortium: number, institution: number) => {
		pairs.set(`${consortium}/${institution}`, {
			consortium: `consortium-${consortium}`,
			institution: institutions[institution].id,
			sector_stated: null,
			role: "member",
			post: null,
			...none,
			...evidence,
		});
	};
	institutions.forEach((_, index) => {
		const local = (index % 47) + 47 * Math.floor((random() * size.consortia) / 47);
		add(random() < 0.8 && local < size.consortia ? local : Math.floor(random() * size.consortia), index);
	});
	for (let consortium = 0; consortium < size.consortia; consortium++) {
		const wanted = Math.min(80, Math.max(5, Math.round(drawSize() * 0.45)));
		const local = byPrefecture.get(prefectureOf(consortium)) ?? [];
		for (let place = 0; place < wanted; place++) {
			const pool = random() < 0.8 && local.length > 0 ? local : null;
			const skewed = Math.floor((pool ? pool.length : institutions.length) * random() ** 3);
			add(consortium, pool ? pool[skewed] : skewed);
		}
	}
	return [...pairs.values()];
}
