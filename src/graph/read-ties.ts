// Every membership, involvement, affiliation and relation row as a Tie with its evidence layer.
// Rows whose ends are not in the data give no tie: reading the files has reported them.
import type { ConsortiumEvent, Dataset } from "../model/dataset.ts";
import {
	evidenceLayer,
	isDrawnRole,
	isMembershipRole,
	type Tie,
	type TieKind,
	type TieRole,
} from "../model/evidence.ts";
import type { NodeKind } from "../model/view.ts";

export type KindOf = ReadonlyMap<string, NodeKind>;

/** Rows of one step. */
const ROWS_A_STEP = 5000;

/** Kind of every id that can be a node. An id used twice belongs to the first: consortium, institution, person. */
export function* readKinds(dataset: Dataset): Generator<void, KindOf> {
	const kinds = new Map<string, NodeKind>();
	const tables = { consortium: dataset.consortia, institution: dataset.institutions, person: dataset.persons };
	for (const [kind, rows] of Object.entries(tables)) {
		for (const [at, { id }] of rows.entries()) {
			if (at % ROWS_A_STEP === 0) yield;
			if (!kinds.has(id)) kinds.set(id, kind as NodeKind);
		}
	}
	return kinds;
}

/** Step by step, in the order of the tables; relations that stand in the inspector only are left out. */
export function* readTies(dataset: Dataset, kinds: KindOf): Generator<void, Tie[]> {
	const isKind = (id: string, kind: NodeKind) => kinds.get(id) === kind;
	const events = new Map(dataset.events.map((event) => [event.id, event]));
	const ties: Tie[] = [];
	let read = 0;
	function* add(found: Iterable<Tie>, isKept: (tie: Tie) => boolean): Generator<void, void> {
		for (const tie of found) {
			if (++read % ROWS_A_STEP === 0) yield;
			if (isKept(tie)) ties.push(tie);
		}
	}
	const listed = yield* findListedSecretariats(dataset);
	yield* add(readMemberships(dataset, listed), (tie) => isKind(tie.a, "institution") && isKind(tie.b, "consortium"));
	yield* add(readInvolvements(dataset, events), (tie) => isKind(tie.a, "person") && isKind(tie.b, "consortium"));
	yield* add(readAffiliations(dataset), (tie) => isKind(tie.a, "person") && isKind(tie.b, "institution"));
	yield* add(
		readRelations(dataset),
		(tie) => isDrawnRole(tie.role) && kinds.has(tie.a) && kinds.has(tie.b) && tie.a !== tie.b,
	);
	return ties;
}

/** Relations that are told in the inspector but not drawn: branch of, possibly the same, succeeded by. */
export function readAsides(dataset: Dataset, isKnown: (id: string) => boolean): Tie[] {
	return readRelations(dataset).filter(
		(tie) => !isDrawnRole(tie.role) && isKnown(tie.a) && isKnown(tie.b) && tie.a !== tie.b,
	);
}

type Row = Pick<
	Dataset["memberships"][number] & Dataset["relations"][number],
	"certainty" | "from" | "to" | "as_of" | "source" | "locator"
>;

interface Ends {
	readonly a: string;
	readonly b: string;
	readonly role: TieRole;
}

type Extra = Partial<Pick<Tie, "word" | "post" | "throughProgram" | "event">> & { readonly alsoListed?: boolean };

function makeTie(kind: TieKind, ends: Ends, row: Row, index: number, extra: Extra = {}): Tie {
	return {
		kind,
		a: ends.a,
		b: ends.b,
		role: ends.role,
		layer: evidenceLayer(kind, ends.role, row.certainty, extra.alsoListed ?? false),
		certainty: row.certainty,
		word: extra.word ?? null,
		post: extra.post ?? null,
		throughProgram: extra.throughProgram ?? null,
		event: extra.event ?? null,
		from: row.from,
		to: row.to,
		asOf: row.as_of,
		source: row.source,
		locator: row.locator,
		row: index,
	};
}

/** Rows of secretariats, and which of them the same list names as members. */
function* findListedSecretariats({ memberships }: Dataset): Generator<void, ReadonlySet<string>> {
	const secretariats = new Set<string>();
	const listed = new Set<string>();
	for (const [at, row] of memberships.entries()) {
		if (at % ROWS_A_STEP === 0) yield;
		if (row.role === "secretariat") secretariats.add(row.institution);
	}
	for (const [at, row] of memberships.entries()) {
		if (at % ROWS_A_STEP === 0) yield;
		if (secretariats.has(row.institution) && row.certainty === "stated" && isMembershipRole(row.role))
			listed.add(pairOf(row));
	}
	return listed;
}

function pairOf(row: { readonly institution: string; readonly consortium: string }): string {
	return JSON.stringify([row.institution, row.consortium]);
}

function* readMemberships({ memberships }: Dataset, listed: ReadonlySet<string>): Generator<Tie> {
	for (const [index, row] of memberships.entries()) {
		yield makeTie("membership", { a: row.institution, b: row.consortium, role: row.role }, row, index, {
			word: row.role_printed,
			post: row.post,
			event: row.event,
			alsoListed: row.role === "secretariat" && listed.has(pairOf(row)),
		});
	}
}

function* readInvolvements(dataset: Dataset, events: ReadonlyMap<string, ConsortiumEvent>): Generator<Tie> {
	const consortiaOf = new Map<string, Set<string>>();
	for (const frame of dataset.frames) {
		const framed = consortiaOf.get(frame.program);
		if (framed) framed.add(frame.consortium);
		else consortiaOf.set(frame.program, new Set([frame.consortium]));
	}
	for (const [index, row] of dataset.involvements.entries()) {
		const direct = row.consortium ?? (row.event === null ? undefined : events.get(row.event)?.consortium);
		const extra = { word: row.role_printed, event: row.event };
		if (direct !== undefined) {
			yield makeTie("involvement", { a: row.person, b: direct, role: row.role }, row, index, extra);
			continue;
		}
		if (row.program === null) continue;
		const through = { ...extra, throughProgram: row.program };
		for (const consortium of consortiaOf.get(row.program) ?? [])
			yield makeTie("involvement", { a: row.person, b: consortium, role: row.role }, row, index, through);
	}
}

function* readAffiliations({ affiliations }: Dataset): Generator<Tie> {
	for (const [index, row] of affiliations.entries()) {
		const ends = { a: row.person, b: row.institution, role: row.status };
		yield makeTie("affiliation", ends, row, index, { word: row.post });
	}
}

function readRelations({ relations }: Dataset): Tie[] {
	return relations.map((row, index) => makeTie("relation", { a: row.a, b: row.b, role: row.kind }, row, index));
}
