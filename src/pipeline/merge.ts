// The user's "same" decisions, applied: two bodies become one, and the other name stays as a printed form.
import type { Dataset } from "../model/dataset.ts";
import type { Decision } from "../model/project.ts";

/** The dataset with every decided pair made one. The smaller id by text order stands for both; rows keep their places. */
export function mergeDecided(dataset: Dataset, decisions: readonly Decision[]): Dataset {
	const standIn = findStandIns(decisions);
	if (standIn.size === 0) return dataset;
	const of = (id: string) => standIn.get(id) ?? id;
	const ofOptional = (id: string | null) => (id === null ? null : of(id));
	const present = new Set([...dataset.institutions, ...dataset.persons, ...dataset.consortia].map((row) => row.id));
	const stays = (row: { readonly id: string }) => !standIn.has(row.id) || !present.has(of(row.id));
	return {
		...dataset,
		consortia: dataset.consortia.filter(stays),
		institutions: dataset.institutions.filter(stays),
		persons: dataset.persons.filter(stays),
		aliases: [
			...dataset.aliases.map((row) => ({
				...row,
				institution: ofOptional(row.institution),
				consortium: ofOptional(row.consortium),
			})),
			...readMergedNames(dataset, standIn),
		],
		frames: dataset.frames.map((row) => ({ ...row, consortium: of(row.consortium) })),
		events: dataset.events.map((row) => ({ ...row, consortium: of(row.consortium) })),
		memberships: dataset.memberships.map((row) => ({
			...row,
			consortium: of(row.consortium),
			institution: of(row.institution),
		})),
		involvements: dataset.involvements.map((row) => ({
			...row,
			person: of(row.person),
			consortium: ofOptional(row.consortium),
		})),
		affiliations: dataset.affiliations.map((row) => ({
			...row,
			person: of(row.person),
			institution: of(row.institution),
		})),
		relations: dataset.relations.map((row) => ({ ...row, a: of(row.a), b: of(row.b) })),
		counts: dataset.counts.map((row) => ({ ...row, consortium: ofOptional(row.consortium) })),
	};
}

/** Who stands for whom; chains of decisions end at one id. */
function findStandIns(decisions: readonly Decision[]): ReadonlyMap<string, string> {
	const parent = new Map<string, string>();
	function findRoot(id: string): string {
		let root = id;
		for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
		return root;
	}
	for (const { a, b, answer } of decisions) {
		if (answer !== "same") continue;
		const one = findRoot(a);
		const other = findRoot(b);
		if (one < other) parent.set(other, one);
		else if (other < one) parent.set(one, other);
	}
	return new Map([...parent.keys()].map((id) => [id, findRoot(id)]));
}

function readMergedNames(dataset: Dataset, standIn: ReadonlyMap<string, string>): Dataset["aliases"] {
	return dataset.institutions.flatMap((row) => {
		const institution = standIn.get(row.id);
		if (institution === undefined) return [];
		return [
			{
				institution,
				consortium: null,
				program: null,
				printed: row.name,
				step: "same" as const,
				sure: "sure" as const,
				as_of: row.as_of,
				certainty: "inferred" as const,
				source: row.source ?? "",
				locator: row.locator ?? "",
				note: null,
			},
		];
	});
}
