// The data without personal names: who somebody is goes, which posts and ties they have stays.
import { compareCodePoints } from "../graph/order.ts";
import type { Dataset } from "../model/dataset.ts";

/** `word` stands for every name. Persons are numbered in the order of their ids; notes go, as they may name somebody. */
export function withoutPersonNames(dataset: Dataset, word: string): Dataset {
	const ordered = dataset.persons.map(({ id }) => id).sort(compareCodePoints);
	const width = `${ordered.length}`.length;
	const numbered = new Map(ordered.map((id, at) => [id, `person-${`${at + 1}`.padStart(width, "0")}`]));
	const hide = <R extends { readonly person: string }>(row: R): R => ({
		...row,
		person: numbered.get(row.person) ?? row.person,
		note: null,
	});
	return {
		...dataset,
		persons: dataset.persons.map((row) => ({
			...row,
			id: numbered.get(row.id) ?? row.id,
			name: word,
			printed: null,
			note: null,
		})),
		involvements: dataset.involvements.map(hide),
		affiliations: dataset.affiliations.map(hide),
	};
}
