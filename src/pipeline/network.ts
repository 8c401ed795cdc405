// The dataset made ready for questions: one body an id, ties with their layers, rows by id.

import { nodeKinds } from "../graph/graph.ts";
import { readAsides } from "../graph/read-ties.ts";
import { indexTiesInSteps, type TieIndex } from "../graph/ties.ts";
import type {
	Alias,
	Consortium,
	ConsortiumEvent,
	Dataset,
	Frame,
	Institution,
	Person,
	Program,
	Source,
	StatedCount,
} from "../model/dataset.ts";
import type { Tie } from "../model/evidence.ts";
import type { Decision } from "../model/project.ts";
import { finish } from "../model/steps.ts";
import type { NodeKind } from "../model/view.ts";
import { type Conditions, readConditions } from "./conditions.ts";
import { mergeDecided } from "./merge.ts";

export interface Network {
	/** With decisions applied. */
	readonly dataset: Dataset;
	readonly index: TieIndex;
	/** The ties of `index`. */
	readonly ties: readonly Tie[];
	/** Relations told in the inspector only. */
	readonly asides: readonly Tie[];
	readonly conditions: Conditions;
	readonly institutions: ReadonlyMap<string, Institution>;
	readonly persons: ReadonlyMap<string, Person>;
	readonly consortia: ReadonlyMap<string, Consortium>;
	readonly programs: ReadonlyMap<string, Program>;
	readonly events: ReadonlyMap<string, ConsortiumEvent>;
	readonly sources: ReadonlyMap<string, Source>;
	/** By consortium. */
	readonly frames: ReadonlyMap<string, readonly Frame[]>;
	/** By consortium; counts of an event stand with the consortium that held it. */
	readonly counts: ReadonlyMap<string, readonly StatedCount[]>;
	/** By institution, consortium or programme. */
	readonly aliases: ReadonlyMap<string, readonly Alias[]>;
	/** Listed members of each consortium, distinct, filters not applied; only consortia that have any. */
	readonly listed: ReadonlyMap<string, ReadonlySet<string>>;
	/** The same from the other end: consortia that list an institution. */
	readonly listedIn: ReadonlyMap<string, ReadonlySet<string>>;
	/** Affiliations of each person, all layers. */
	readonly affiliations: ReadonlyMap<string, readonly Tie[]>;
}

export function readNetwork(dataset: Dataset, decisions: readonly Decision[]): Network {
	return finish(readNetworkInSteps(dataset, decisions));
}

/** The same step by step: of hundreds of thousands of rows no step takes more than some tens of milliseconds. */
export function* readNetworkInSteps(dataset: Dataset, decisions: readonly Decision[]): Generator<void, Network> {
	const merged = mergeDecided(dataset, decisions);
	const index = yield* indexTiesInSteps(merged);
	yield;
	const conditions = yield* readConditions(merged, index);
	yield;
	const listed = yield* collectListed(index.ties, "b", "a");
	yield;
	const listedIn = yield* collectListed(index.ties, "a", "b");
	yield;
	const affiliations = groupBy(index.ties, (tie) => (tie.kind === "affiliation" ? tie.a : null));
	yield;
	const institutions = mapById(merged.institutions);
	const persons = mapById(merged.persons);
	yield;
	const aliases = groupBy(merged.aliases, (row) => row.institution ?? row.consortium ?? row.program);
	const events = mapById(merged.events);
	yield;
	return {
		dataset: merged,
		index,
		ties: index.ties,
		asides: readAsides(merged, (id) => index.indexOf.has(id)),
		conditions,
		institutions,
		persons,
		consortia: mapById(merged.consortia),
		programs: mapById(merged.programs),
		events,
		sources: mapById(merged.sources),
		frames: groupBy(merged.frames, (row) => row.consortium),
		counts: groupBy(merged.counts, (row) =>
			row.event === null ? row.consortium : (events.get(row.event)?.consortium ?? row.consortium),
		),
		aliases,
		listed,
		affiliations,
		listedIn,
	};
}

/** Kind of a node id; null when the data do not know it. */
export function kindOf(network: Network, id: string): NodeKind | null {
	const at = network.index.indexOf.get(id);
	return at === undefined ? null : (nodeKinds[network.index.kind[at] as number] as NodeKind);
}

/** Full name of a node, as the data give it; the id itself when unknown. */
export function nameOf(network: Network, id: string): string {
	switch (kindOf(network, id)) {
		case "institution":
			return network.institutions.get(id)?.name ?? id;
		case "person":
			return network.persons.get(id)?.name ?? id;
		case "consortium":
			return network.consortia.get(id)?.name ?? id;
		case null:
			return network.programs.get(id)?.name ?? id;
	}
}

/** The first row of an id wins; reading the files has reported the others. */
function mapById<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
	const map = new Map<string, T>();
	for (const row of rows) if (!map.has(row.id)) map.set(row.id, row);
	return map;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const key = keyOf(row);
		if (key === null) continue;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

/** Ties of one step. */
const TIES_A_STEP = 5000;

function* collectListed(
	ties: readonly Tie[],
	of: "a" | "b",
	collected: "a" | "b",
): Generator<void, ReadonlyMap<string, ReadonlySet<string>>> {
	const listed = new Map<string, Set<string>>();
	for (const [at, tie] of ties.entries()) {
		if (at % TIES_A_STEP === 0) yield;
		if (tie.layer !== 1) continue;
		const others = listed.get(tie[of]);
		if (others) others.add(tie[collected]);
		else listed.set(tie[of], new Set([tie[collected]]));
	}
	return listed;
}
