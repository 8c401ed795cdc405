// The tables of the view as rows of text, numbers that are open or unknown spelled out.
import { compareDates } from "../../model/partial-date.ts";
import type { TieEvidence } from "../../pipeline/answers.ts";
import type { CombinationRule, Combinations } from "../../pipeline/combinations.ts";
import type { MatrixAnswer } from "../../pipeline/overlap-matrix.ts";
import { measurePair, namesAnybody, type Overlap } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import type { TextRows } from "../copy-rows.ts";
import { dateText, joinNames, plainName } from "../naming.ts";
import { tellChance } from "./chance-line.ts";
import { listPosts } from "./shared-members.ts";

export function writePairs(pairs: readonly Overlap[], state: State, app: App): TextRows {
	const { overlap: words } = app.words.ui;
	const { tsv } = words;
	const { isChanceTold } = state.session.choices;
	return {
		headings: [
			...[tsv.a, tsv.b, tsv.shared, tsv.names, tsv.rate, tsv.shareOfA, tsv.shareOfB],
			...(isChanceTold ? [tsv.expected, tsv.chance] : []),
			...[tsv.relation, tsv.asOf, tsv.sources],
		],
		rows: pairs.map((overlap) => () => {
			const { a, b, shared, reach, jaccard, containment } = overlap;
			const rest = [jaccard, containment?.[0], containment?.[1]].map((share) => share?.toFixed(3) ?? tsv.noRate);
			const names = shared.map((id) => nameWithPosts(id, [a, b], state, app));
			const number = words.shared(shared.length, reach);
			const ends = [a, b].map((id) => plainName(state, app, id));
			return [
				...ends,
				number,
				joinNames(names, app),
				...rest,
				...(isChanceTold ? chanceCells(overlap, state, app) : []),
				tellRelations(overlap, state, app),
				joinNames(datePair(overlap, state, app), app),
				citePair(overlap, state, app),
			];
		}),
	};
}

function nameWithPosts(id: string, consortia: readonly string[], state: State, app: App): string {
	const posts = listPosts(id, consortia, state, app);
	const name = plainName(state, app, id);
	return posts.length > 0 ? app.words.ui.overlap.withPost(name, joinNames(posts, app)) : name;
}

function relationsOf({ a, b }: Overlap, state: State, app: App) {
	const { related } = app.answers.overlaps(state);
	return related.filter(({ overlap }) => [overlap.a, overlap.b].every((id) => id === a || id === b));
}

function tellRelations(overlap: Overlap, state: State, app: App): string {
	const relations = relationsOf(overlap, state, app).map(({ relation }) => app.words.terms.roles[relation.tie.role]);
	return joinNames(relations, app);
}

/** As printed in the list; "" where it cannot be told. */
function chanceCells(overlap: Overlap, state: State, app: App): readonly string[] {
	const { tsv } = app.words.ui.overlap;
	const chance = overlap.reach === "unknown" ? null : app.answers.chance(state, overlap);
	if (chance === null) return [tsv.noRate, tsv.noRate];
	return [chance.expected.toFixed(1), overlap.shared.length === 0 ? "" : tellChance(chance.atLeast, app)];
}

/** Points in time of what the pair rests on, each once. */
function datePair(overlap: Overlap, state: State, app: App): readonly string[] {
	const dates = evidenceOf(overlap, state, app).flatMap(({ tie, source }) => tie.asOf ?? source.date ?? []);
	return [...new Set(dates)].sort(compareDates).map((date) => dateText(date, app));
}

function evidenceOf(overlap: Overlap, state: State, app: App): readonly TieEvidence[] {
	const { a, b, shared } = overlap;
	const listings = shared.flatMap((id) => app.answers.listings(state, id, [a, b]));
	return [...listings, ...relationsOf(overlap, state, app).map(({ relation }) => relation)];
}

/** Titles of what the pair rests on, each once. */
function citePair(overlap: Overlap, state: State, app: App): string {
	return joinNames([...new Set(evidenceOf(overlap, state, app).map(({ source }) => source.title))], app);
}

/** Consortia that name nobody have a row and a column of their own, all of it unknown. */
export function writeMatrix({ groups, unknown }: MatrixAnswer, state: State, app: App): TextRows {
	const { overlap: words } = app.words.ui;
	const answer = app.answers.overlaps(state);
	const ids = [...groups.flatMap((group) => group.ids), ...unknown];
	const cell = (row: string, column: string) => {
		const pair = row === column ? null : measurePair(answer, [row, column]);
		return pair ? words.shared(pair.shared.length, pair.reach) : words.noPlace;
	};
	const size = (id: string) => {
		const set = answer.sets.get(id);
		return set && namesAnybody(set) ? words.size(set.members.size, set.list === "complete") : words.noMembers;
	};
	const name = (id: string) => plainName(state, app, id);
	return {
		headings: [words.tsv.consortium, words.tsv.members, ...ids.map(name)],
		rows: ids.map((row) => () => [name(row), size(row), ...ids.map((column) => cell(row, column))]),
	};
}

export function writeCombinations(answer: Combinations, rule: CombinationRule, state: State, app: App): TextRows {
	const { overlap: words } = app.words.ui;
	const name = (id: string) => plainName(state, app, id);
	return {
		headings: [...answer.chosen.map(({ id }) => name(id)), words.tsv.countBy(words.rules[rule]), words.tsv.names],
		rows: answer.combinations.map(({ consortia, members, bound }) => () => [
			...answer.chosen.map(({ id }) => (consortia.includes(id) ? words.tsv.isIn : "")),
			words.bounded(members.length, bound),
			joinNames(
				members.map((id) => nameWithPosts(id, consortia, state, app)),
				app,
			),
		]),
	};
}
