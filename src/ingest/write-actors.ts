// Institutions with the forms their names are printed in, and persons, written as rows.
import type { Alias, Institution, Person, Sector } from "../model/dataset.ts";
import type { IssueDetails } from "../model/issue.ts";
import {
	type InstitutionColumn,
	type Mentioned,
	type MentionTables,
	type PersonColumn,
	type Shared,
	type Unified,
	writeEach,
} from "./mention-tables.ts";
import { classifyName } from "./sector-words.ts";

export interface WrittenInstitutions {
	readonly institutions: Institution[];
	readonly aliases: Alias[];
	readonly unified: readonly Unified[];
	readonly differing: readonly Differing[];
}

/** One body of which rows tell different things. */
export type Differing = IssueDetails["body-told-differently"];

export function* writeInstitutions(
	{ institutions: table }: MentionTables,
	shared: Shared,
	ranks: Int32Array,
): Generator<void, WrittenInstitutions> {
	const institutions: Institution[] = [];
	const aliases: Alias[] = [];
	const differing: Differing[] = [];
	const unified = yield* writeEach(table, shared, ranks, (actor: Mentioned<InstitutionColumn>) => {
		const written = writeInstitution(actor);
		institutions.push(written);
		compareSaid(actor, "seat", written.prefecture, differing);
		compareSaid(actor, "sector", written.sector, differing);
		for (const alias of writeAliases(actor)) aliases.push(alias);
	});
	return { institutions, aliases, unified, differing };
}

function compareSaid(
	actor: Mentioned<InstitutionColumn>,
	column: "seat" | "sector",
	taken: string | null,
	differing: Differing[],
): void {
	const said = actor.tally(column);
	if (!said.isVaried() || taken === null) return;
	differing.push({ name: actor.name, column, values: said.values().sort(), taken });
}

function writeInstitution(actor: Mentioned<InstitutionColumn>): Institution {
	const prefecture = actor.tally("seat").mostFrequent();
	return {
		id: actor.id,
		name: actor.name,
		name_en: null,
		reading: null,
		...classify(actor.name, actor.tally("sector").mostFrequent() as Sector | null),
		prefecture,
		prefecture_basis: prefecture === null ? null : "stated",
		corporate_number: null,
		local_code: null,
		...actor.evidence.write(),
	};
}

/** As printed in most rows; finance printed as 産 becomes 金, and a body without any mark is classified by its name. */
function classify(name: string, stated: Sector | null): Pick<Institution, "kind" | "sector" | "sector_basis"> {
	const { kind, sector: inferred } = classifyName(name);
	if (stated !== null && !(stated === "industry" && inferred === "finance"))
		return { kind, sector: stated, sector_basis: "stated" };
	return { kind, sector: inferred, sector_basis: inferred === null ? null : "inferred" };
}

function stepBetween(name: string, printed: string, hasPost: boolean): Alias["step"] {
	if (hasPost) return "post";
	return name.replace(/\s/gu, "") === printed.replace(/\s/gu, "") ? "spaces" : "characters";
}

/** One row for each printed form that is not the canonical name. */
function writeAliases(actor: Mentioned<InstitutionColumn>): Alias[] {
	const { name } = actor;
	const printed = actor.tally("printed");
	if (!printed.isVaried() && printed.mostFrequent() === name) return [];
	return [...actor.rowsBy("printed")]
		.filter(([form]) => form !== name)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([form, rows]) => {
			const step = stepBetween(name, form, actor.isSet(rows[0] as number, "hasPost"));
			const certainty = step === "characters" ? "inferred" : "stated";
			const of = { institution: actor.id, consortium: null, program: null };
			const evidence = actor.evidenceOf(rows).write();
			return { ...of, printed: form, step, sure: "sure", ...evidence, certainty, note: null } as const;
		});
}

export function* writePersons(
	{ persons: table }: MentionTables,
	shared: Shared,
	ranks: Int32Array,
): Generator<void, { readonly persons: Person[]; readonly unified: readonly Unified[] }> {
	const persons: Person[] = [];
	const unified = yield* writeEach(table, shared, ranks, (actor: Mentioned<PersonColumn>) => {
		const { id, name } = actor;
		const printed = actor.tally("printed").mostFrequent();
		persons.push({ id, name, printed, ...actor.evidence.write(), note: null });
	});
	return { persons, unified };
}
