// The filter rules once more, word for word and slow: lists and predicates over rows, no masks, no indices.
import type { Dataset } from "../../src/model/dataset.ts";
import { evidenceLayer, isDrawnRole, isMembershipRole, type Layer } from "../../src/model/evidence.ts";
import { fiscalYear, type PartialDate } from "../../src/model/partial-date.ts";
import { type FacetId, type Filters, type NodeKind, UNKNOWN, type View } from "../../src/model/view.ts";

interface PlainTie {
	readonly kind: "membership" | "involvement" | "affiliation" | "relation";
	readonly a: string;
	readonly b: string;
	readonly layer: Layer;
	readonly through: boolean;
	readonly years: readonly string[];
	readonly source: string;
}

export interface PlainAnswer {
	readonly nodes: readonly string[];
	/** Pairs "a|b", smaller id first, with the number of shared neighbours in projections. */
	readonly edges: ReadonlyMap<string, number>;
	readonly ties: number;
}

const orUnknown = (values: readonly string[]) => (values.length > 0 ? values : [UNKNOWN]);
const stated = (value: string | null | undefined) => (value ? [value] : []);

export function plainKind(dataset: Dataset, id: string): NodeKind {
	if (dataset.consortia.some((row) => row.id === id)) return "consortium";
	return dataset.institutions.some((row) => row.id === id) ? "institution" : "person";
}

function plainYears(
	dataset: Dataset,
	row: { from: PartialDate | null; to: PartialDate | null; as_of: PartialDate | null; event?: string | null },
) {
	const event = dataset.events.find((each) => each.id === row.event)?.date ?? null;
	const single = row.as_of ?? event;
	const start = row.from ?? row.to ?? single;
	if (start === null) return [UNKNOWN];
	let end = start;
	if (row.to) end = row.to;
	else if (row.from && row.as_of && fiscalYear(row.as_of) > fiscalYear(row.from)) end = row.as_of;
	const years: string[] = [];
	for (let year = fiscalYear(start); year <= fiscalYear(end); year++) years.push(`${year}`);
	return years;
}

function plainTies(dataset: Dataset): PlainTie[] {
	const listed = (a: string, b: string) =>
		dataset.memberships.some(
			(row) =>
				row.institution === a && row.consortium === b && row.certainty === "stated" && isMembershipRole(row.role),
		);
	const ties: PlainTie[] = [];
	for (const row of dataset.memberships) {
		const layer = evidenceLayer("membership", row.role, row.certainty, listed(row.institution, row.consortium));
		ties.push({
			kind: "membership",
			a: row.institution,
			b: row.consortium,
			layer,
			through: false,
			years: plainYears(dataset, row),
			source: row.source,
		});
	}
	for (const row of dataset.involvements) {
		const layer = evidenceLayer("involvement", row.role, row.certainty, false);
		const direct = row.consortium ?? dataset.events.find((event) => event.id === row.event)?.consortium;
		const framed = new Set(
			dataset.frames.filter((frame) => frame.program === row.program).map((frame) => frame.consortium),
		);
		for (const b of direct === undefined ? framed : [direct]) {
			ties.push({
				kind: "involvement",
				a: row.person,
				b,
				layer,
				through: direct === undefined,
				years: plainYears(dataset, row),
				source: row.source,
			});
		}
	}
	for (const row of dataset.affiliations) {
		const layer = evidenceLayer("affiliation", row.status, row.certainty, false);
		ties.push({
			kind: "affiliation",
			a: row.person,
			b: row.institution,
			layer,
			through: false,
			years: plainYears(dataset, row),
			source: row.source,
		});
	}
	for (const row of dataset.relations) {
		if (!isDrawnRole(row.kind) || row.a === row.b) continue;
		const layer = evidenceLayer("relation", row.kind, row.certainty, false);
		ties.push({
			kind: "relation",
			a: row.a,
			b: row.b,
			layer,
			through: false,
			years: plainYears(dataset, row),
			source: row.source,
		});
	}
	return ties;
}

/** Values of an actor under a facet; null where the facet does not speak of it. */
function valuesOf(dataset: Dataset, facet: FacetId, id: string): readonly string[] | null {
	const institution = dataset.institutions.find((row) => row.id === id);
	const consortium = dataset.consortia.find((row) => row.id === id);
	const programs = dataset.frames.filter((frame) => frame.consortium === id).map((frame) => frame.program);
	switch (facet) {
		case "sector":
			return institution ? orUnknown(stated(institution.sector)) : null;
		case "seat":
			return institution ? orUnknown(stated(institution.prefecture)) : null;
		case "prefecture":
			return consortium ? orUnknown(consortium.prefectures) : null;
		case "program":
			return consortium ? orUnknown(programs) : null;
		case "ministry":
			return consortium
				? orUnknown(programs.flatMap((program) => stated(dataset.programs.find((row) => row.id === program)?.ministry)))
				: null;
		default:
			return null;
	}
}

function passes(filters: Filters, facet: FacetId, values: readonly string[] | null): boolean {
	const chosen = filters[facet];
	return chosen === undefined || values === null || values.some((value) => chosen.includes(value));
}

function folding(dataset: Dataset, view: View): ReadonlySet<string> {
	const base = plainTies(dataset).filter((tie) => tie.layer <= view.layer);
	const of = (id: string) => base.filter((tie) => tie.a === id || tie.b === id);
	const onlyAffiliated = (id: string) => of(id).length > 0 && of(id).every((tie) => tie.kind === "affiliation");
	const lonely = (person: string) => of(person).every((tie) => tie.kind === "affiliation" && onlyAffiliated(tie.b));
	return new Set(
		dataset.institutions
			.map((row) => row.id)
			.filter((id) => onlyAffiliated(id) && of(id).every((tie) => !view.unfolded.includes(tie.a) && !lonely(tie.a))),
	);
}

export function plainShow(dataset: Dataset, view: View): PlainAnswer {
	const actorFacets: readonly FacetId[] = ["sector", "seat", "prefecture", "program", "ministry"];
	const actorPasses = (id: string) =>
		actorFacets.every((facet) => passes(view.filters, facet, valuesOf(dataset, facet, id)));
	const passing = plainTies(dataset).filter(
		(tie) =>
			tie.layer <= view.layer &&
			passes(view.filters, "year", tie.years) &&
			passes(view.filters, "source", [tie.source]) &&
			actorPasses(tie.a) &&
			actorPasses(tie.b),
	);
	const isFiltered = Object.keys(view.filters).length > 0;
	const others = passing.filter((tie) => tie.kind !== "affiliation");
	const on = passing.filter(
		(tie) =>
			!isFiltered ||
			tie.kind !== "affiliation" ||
			others.some((other) => [tie.a, tie.b].some((end) => end === other.a || end === other.b)),
	);
	const kindPasses = (id: string) => passes(view.filters, "kind", [plainKind(dataset, id)]);
	const all = [...dataset.consortia, ...dataset.institutions, ...dataset.persons].map((row) => row.id);
	const shown = (id: string) => kindPasses(id) && actorPasses(id);
	const projected = on.filter((tie) => tie.kind === "membership" && tie.layer <= 2);
	const touches = (ties: readonly PlainTie[], id: string) => ties.some((tie) => tie.a === id || tie.b === id);
	const edges = new Map<string, number>();
	const pair = (a: string, b: string) => [a, b].sort().join("|");
	if (view.mode === "two-mode") {
		const folded = folding(dataset, view);
		const nodes = all.filter(
			(id) => shown(id) && !folded.has(id) && (plainKind(dataset, id) === "consortium" || touches(on, id)),
		);
		const there = (id: string) => nodes.includes(id);
		for (const tie of on) if (there(tie.a) && there(tie.b)) edges.set(pair(tie.a, tie.b), 1);
		const told = on.filter((tie) => [tie.a, tie.b].every((id) => there(id) || folded.has(id)));
		return { nodes: nodes.sort(), edges, ties: told.length };
	}
	const side = view.mode === "institutions" ? "institution" : "consortium";
	const nodes = all.filter(
		(id) => plainKind(dataset, id) === side && shown(id) && (side === "consortium" || touches(projected, id)),
	);
	const sharedBy = (a: string, b: string, ties: readonly PlainTie[]) => {
		const around = (id: string) =>
			new Set(ties.flatMap((tie) => (tie.a === id ? [tie.b] : tie.b === id ? [tie.a] : [])));
		return [...around(a)].filter((id) => around(b).has(id)).length;
	};
	const persons = on.filter((tie) => tie.kind === "involvement" && !tie.through);
	for (const a of nodes) {
		for (const b of nodes) {
			if (a >= b) continue;
			const weight = sharedBy(a, b, projected);
			const related = on.some((tie) => tie.kind === "relation" && pair(tie.a, tie.b) === pair(a, b));
			const direct = side === "consortium" && (related || sharedBy(a, b, persons) > 0);
			if (weight > 0 || direct) edges.set(pair(a, b), weight);
		}
	}
	return { nodes: nodes.sort(), edges, ties: -1 };
}
