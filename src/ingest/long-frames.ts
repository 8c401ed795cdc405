// Consortia, programmes, their frames and the persons of a long-format file, written as rows.
import type { Consortium, Frame, MemberList, Person, Program } from "../model/dataset.ts";
import { type Actors, type ConsortiumFacts, nameOf } from "./long-actors.ts";
import { writeEvidence } from "./long-evidence.ts";
import { sortedByKey, writeEach } from "./tally.ts";

function programKind(name: string): Program["kind"] {
	if (/調査|survey/i.test(name)) return "survey";
	if (/パッケージ|package/i.test(name)) return "package";
	return /表彰|大賞|アワード|award|prize/i.test(name) ? "prize" : "grant";
}

function consortiumKind(name: string): Consortium["kind"] {
	if (/宣言$|協定$|覚書$|agreement$|declaration$/i.test(name)) return "agreement";
	return /構想$|concept$/i.test(name) ? "concept" : "body";
}

/**
 * What a row says of the list wins over what is assumed: the weakest word counts. No list is complete when
 * rows of the file were rejected, since nobody knows whose members they were.
 */
export function memberListOf(facts: ConsortiumFacts, hasLostRows: boolean): { list: MemberList; isAssumed: boolean } {
	if (!facts.hasMembers) return { list: "none", isAssumed: false };
	if (hasLostRows || facts.lists.has("open") || facts.lists.has("none")) return { list: "open", isAssumed: false };
	return { list: "complete", isAssumed: !facts.lists.has("complete") };
}

export function writeConsortia(actors: Actors, hasLostRows: boolean): Generator<void, Consortium[]> {
	return writeEach(actors.consortia, (facts) => [
		{
			id: facts.id,
			name: nameOf(facts),
			label: null,
			name_en: null,
			plan: null,
			kind: consortiumKind(nameOf(facts)),
			prefectures: [...facts.prefectures].sort(),
			member_list: memberListOf(facts, hasLostRows).list,
			theme: null,
			...writeEvidence(facts.evidence),
			note: null,
		},
	]);
}

export function writePrograms(actors: Actors): Program[] {
	return sortedByKey(actors.programs).map((facts) => ({
		id: facts.id,
		name: nameOf(facts),
		label: null,
		name_en: null,
		kind: programKind(nameOf(facts)),
		ministry: facts.ministries.mostFrequent(),
		...writeEvidence(facts.evidence),
		note: null,
	}));
}

/** A survey reports consortia, every other programme is taken to fund them. */
export function writeFrames(actors: Actors): Generator<void, Frame[]> {
	const kinds = new Map([...actors.programs].map(([id, facts]) => [id, programKind(nameOf(facts))]));
	return writeEach(actors.consortia, (facts) =>
		[...facts.programs]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([program, evidence]) => ({
				consortium: facts.id,
				program,
				kind: kinds.get(program) === "survey" ? ("reported_in" as const) : ("funded_by" as const),
				...writeEvidence(evidence),
				note: null,
			})),
	);
}

export function writePersons(actors: Actors): Generator<void, Person[]> {
	return writeEach(actors.persons, (facts) => [
		{
			id: facts.id,
			name: nameOf(facts),
			printed: facts.printed.mostFrequent(),
			...writeEvidence(facts.evidence),
			note: null,
		},
	]);
}
