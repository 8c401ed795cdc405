// Institutions and persons that join two or more consortia, or that some pair of consortia depends on.
import { compareCodePoints } from "../graph/order.ts";
import { type Sector, sectorOrder } from "../model/dataset.ts";
import { finish } from "../model/steps.ts";
import { readCutPoints } from "./cut-nodes.ts";
import { type Join, readJoins } from "./joins.ts";
import { kindOf, type Network, nameOf } from "./network.ts";
import { readCodes } from "./places.ts";
import type { Shown } from "./shown.ts";

export interface Connector {
	readonly id: string;
	readonly kind: "institution" | "person";
	readonly joins: readonly Join[];
	/** Consortia joined, those of its own rows first. */
	readonly consortia: readonly string[];
	/** Programmes and prefectures of these consortia, and the sectors of who else is tied to them. */
	readonly programs: readonly string[];
	readonly prefectures: readonly string[];
	readonly sectors: readonly Sector[];
	/** Pairs of consortia that would have no chain left. */
	readonly lostPairs: number;
	readonly isCut: boolean;
}

export interface Connectors {
	/** Most pairs lost first, then most consortia, then by name. */
	readonly all: readonly Connector[];
	/** By consortium: whoever joins it. */
	readonly joinedBy: ReadonlyMap<string, ReadonlySet<string>>;
	/** By who is joined through: the connectors that join through them. */
	readonly through: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Nodes looked at in one step. */
const STEP = 100;

/** `shown` must be two-mode. */
export function findConnectors(network: Network, shown: Shown): Connectors {
	return finish(findConnectorsInSteps(network, shown));
}

export function* findConnectorsInSteps(network: Network, shown: Shown): Generator<void, Connectors> {
	const { graph } = shown.survivors;
	const { lostPairs, isCut } = readCutPoints(graph);
	yield;
	const joinsOf = yield* readJoins(network, shown);
	yield;
	const sectorsIn = readSectors(network, joinsOf);
	const all: Connector[] = [];
	for (const [node, id] of graph.ids.entries()) {
		if (node % STEP === 0) yield;
		const kind = kindOf(network, id);
		if (kind === null || kind === "consortium") continue;
		const joins = joinsOf.get(id) ?? [];
		const consortia = [...new Set(joins.map((join) => join.consortium))];
		const lost = lostPairs[node] as number;
		if (consortia.length < 2 && lost === 0) continue;
		all.push({
			id,
			kind,
			joins,
			consortia,
			...readFrames(network, consortia),
			sectors: sectorOrder.filter((sector) => consortia.some((each) => sectorsIn.get(each)?.has(sector))),
			lostPairs: lost,
			isCut: isCut[node] === 1,
		});
	}
	yield;
	all.sort((one, other) => compareConnectors(network, one, other));
	yield;
	return { all, joinedBy: turnJoins(joinsOf), through: turnThrough(all) };
}

function compareConnectors(network: Network, one: Connector, other: Connector): number {
	return (
		other.lostPairs - one.lostPairs ||
		other.consortia.length - one.consortia.length ||
		compareCodePoints(one.kind, other.kind) ||
		compareCodePoints(nameOf(network, one.id), nameOf(network, other.id)) ||
		compareCodePoints(one.id, other.id)
	);
}

function readFrames(network: Network, consortia: readonly string[]) {
	const programs = consortia.flatMap((id) => (network.frames.get(id) ?? []).map((frame) => frame.program));
	return {
		programs: [...new Set(programs)].sort(compareCodePoints),
		prefectures: readCodes(consortia.flatMap((id) => network.consortia.get(id)?.prefectures ?? [])),
	};
}

/** Sectors of the institutions with a row of their own to each consortium. */
function readSectors(network: Network, joinsOf: ReadonlyMap<string, readonly Join[]>) {
	const sectors = new Map<string, Set<Sector>>();
	for (const [id, joins] of joinsOf) {
		const sector = network.institutions.get(id)?.sector;
		if (!sector) continue;
		for (const { consortium, through } of joins) {
			if (through === null) sectors.set(consortium, (sectors.get(consortium) ?? new Set<Sector>()).add(sector));
		}
	}
	return sectors;
}

function turnJoins(joinsOf: ReadonlyMap<string, readonly Join[]>): Connectors["joinedBy"] {
	const joinedBy = new Map<string, Set<string>>();
	for (const [id, joins] of joinsOf) {
		for (const { consortium } of joins) {
			joinedBy.set(consortium, (joinedBy.get(consortium) ?? new Set<string>()).add(id));
		}
	}
	return joinedBy;
}

function turnThrough(all: readonly Connector[]): Connectors["through"] {
	const turned = new Map<string, Set<string>>();
	for (const { id, joins } of all) {
		for (const { through } of joins) {
			if (through) turned.set(through.id, (turned.get(through.id) ?? new Set<string>()).add(id));
		}
	}
	return turned;
}
