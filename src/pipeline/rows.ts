// The set on the stage as tables: institutions, consortia, persons and ties.
import { nodeKindCodes } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import { type Certainty, type Dataset, type Institution, sectorOrder } from "../model/dataset.ts";
import type { Tie } from "../model/evidence.ts";
import { cutInto, finish, sortInSteps } from "../model/steps.ts";
import type { NodeKind } from "../model/view.ts";
import { countMembers } from "./member-count.ts";
import { type Network, nameOf } from "./network.ts";
import { listPairsInSteps } from "./pair-rows.ts";
import type { Shown } from "./shown.ts";
import type { ConsortiumRow, InstitutionRow, PersonRow, TableRows, TieRow } from "./table-rows.ts";

export function listRows(network: Network, shown: Shown): TableRows {
	return finish(listRowsInSteps(network, shown));
}

/** Rows of one step. */
const ROWS_A_STEP = 300;
/** A consortium looks at the ties of all its members. */
const CONSORTIA_A_STEP = 25;
const TIES_A_STEP = 5000;

export function* listRowsInSteps(network: Network, shown: Shown): Generator<void, TableRows> {
	const on = network.ties.filter((_, at) => shown.tieOn[at]);
	yield;
	const byEnd = yield* groupByEnd(on);
	const { ids, kind: kinds } = shown.survivors.graph;
	const ofKind = (kind: NodeKind) => ids.filter((_, node) => kinds[node] === nodeKindCodes[kind]);
	function* list<R>(
		from: readonly string[],
		describe: (id: string, ties: readonly Tie[]) => R,
		aStep = ROWS_A_STEP,
	): Generator<void, R[]> {
		const rows: R[] = [];
		for (const some of cutInto(from, aStep)) {
			yield;
			for (const id of some) rows.push(describe(id, byEnd.get(id) ?? []));
		}
		return rows;
	}
	const institutions = yield* list(ofKind("institution"), (id, ties) => listInstitution(network, id, ties));
	yield;
	const sorted = yield* sortInSteps(institutions, compareInstitutions);
	const consortia = yield* list(ofKind("consortium"), (id) => listConsortium(network, id, byEnd), CONSORTIA_A_STEP);
	const persons = yield* list(ofKind("person"), (id, ties) => listPerson(network, id, ties));
	const ties: TieRow[] = [];
	for (const some of cutInto(on, TIES_A_STEP)) {
		yield;
		for (const tie of some) {
			ties.push({ a: tie.a, b: tie.b, tie, sourceTitle: network.sources.get(tie.source)?.title ?? tie.source });
		}
	}
	const pairs = yield* listPairsInSteps(network, shown, byEnd);
	return { institutions: sorted, consortia, persons, pairs, ties };
}

function* groupByEnd(ties: readonly Tie[]): Generator<void, ReadonlyMap<string, readonly Tie[]>> {
	const groups = new Map<string, Tie[]>();
	for (const [at, tie] of ties.entries()) {
		if (at % TIES_A_STEP === 0) yield;
		for (const end of [tie.a, tie.b]) {
			const group = groups.get(end);
			if (group) group.push(tie);
			else groups.set(end, [tie]);
		}
	}
	return groups;
}

function listInstitution(network: Network, id: string, ties: readonly Tie[]): InstitutionRow {
	const institution = network.institutions.get(id) as Institution;
	const memberships = ties.filter((tie) => tie.kind === "membership");
	return {
		id,
		name: institution.name,
		sector: institution.sector,
		prefecture: institution.prefecture,
		consortia: distinct(memberships.map((tie) => tie.b)),
		roles: distinct(memberships.map((tie) => tie.role)),
		posts: distinct(memberships.flatMap((tie) => tie.post ?? [])),
		certainty: weakest(ties),
	};
}

/** Most consortia first, then 産 学 官 金 他, then by name. */
function compareInstitutions(one: InstitutionRow, other: InstitutionRow): number {
	return (
		other.consortia.length - one.consortia.length ||
		placeOfSector(one) - placeOfSector(other) ||
		compareCodePoints(one.name, other.name) ||
		compareCodePoints(one.id, other.id)
	);
}

function placeOfSector({ sector }: InstitutionRow): number {
	return sector === null ? sectorOrder.length : sectorOrder.indexOf(sector);
}

function listConsortium(network: Network, id: string, byEnd: ReadonlyMap<string, readonly Tie[]>): ConsortiumRow {
	const consortium = network.consortia.get(id) as Dataset["consortia"][number];
	const members = countMembers(network, id);
	const listed = new Set((byEnd.get(id) ?? []).flatMap((tie) => (tie.layer === 1 ? tie.a : [])));
	let shared = 0;
	for (const member of listed) if (isListedTwice(byEnd.get(member) ?? [])) shared++;
	return {
		id,
		name: consortium.name,
		prefectures: consortium.prefectures,
		programs: distinct((network.frames.get(id) ?? []).map((frame) => frame.program)),
		members,
		shared: members.list !== "open" && members.named === 0 ? null : shared,
	};
}

/** Whether some of the ties of a member list it in two consortia or more. */
function isListedTwice(ties: readonly Tie[]): boolean {
	const first = ties.find((tie) => tie.layer === 1)?.b;
	return ties.some((tie) => tie.layer === 1 && tie.b !== first);
}

function listPerson(network: Network, id: string, ties: readonly Tie[]): PersonRow {
	const affiliations = ties.filter((tie) => tie.kind === "affiliation");
	return {
		id,
		name: nameOf(network, id),
		institutions: distinct(affiliations.map((tie) => tie.b)),
		consortia: distinct(
			ties.filter((tie) => tie.kind === "involvement" && tie.throughProgram === null).map((tie) => tie.b),
		),
		posts: distinct(ties.flatMap((tie) => tie.word ?? [])),
		certainty: weakest(ties),
	};
}

function distinct(values: readonly string[]): readonly string[] {
	return [...new Set(values)].sort(compareCodePoints);
}

const strength: readonly Certainty[] = ["stated", "inferred", "mentioned"];

/** The weakest certainty among the ties a row rests on. */
function weakest(ties: readonly Tie[]): Certainty {
	let worst = 0;
	for (const { certainty } of ties) worst = Math.max(worst, strength.indexOf(certainty));
	return strength[worst] as Certainty;
}
