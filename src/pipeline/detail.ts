// Everything the inspector says: about a node, about an edge, about several nodes selected.
import { findNode, neighboursOf } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import { layers } from "../model/evidence.ts";
import type { NodeKind } from "../model/view.ts";
import type { EdgeDetail, NodeDetail, SelectionDetail } from "./answers.ts";
import { listOwnCounts } from "./detail-counts.ts";
import { describeForm, describeOrigin } from "./detail-entry.ts";
import { describeEvents } from "./detail-events.ts";
import { describeTie } from "./detail-tie.ts";
import { findCommon, findFor } from "./finding.ts";
import { countMembers } from "./member-count.ts";
import { kindOf, type Network, nameOf } from "./network.ts";
import { listOwnTies, listOwnTiesOn } from "./own-ties.ts";
import type { Shown } from "./shown.ts";

/** Null for an id the data do not know. A node that is filtered out is told with the ties that are on. */
export function describeNode(network: Network, shown: Shown, id: string): NodeDetail | null {
	const kind = kindOf(network, id);
	if (kind === null) return null;
	const evidence = listOwnTiesOn(network, shown, id).map((tie) => describeTie(network, tie, id));
	const belonging = evidence.filter(
		({ tie, other }) => kindOf(network, other) === "consortium" && tie.throughProgram === null,
	);
	return {
		id,
		kind,
		name: nameOf(network, id),
		finding: findFor(network, shown, id),
		evidence,
		asides: network.asides.filter((tie) => tie.a === id || tie.b === id).map((tie) => describeTie(network, tie, id)),
		numbers: {
			consortia: new Set(belonging.map(({ other }) => other)).size,
			degree: countNeighbours(shown, id) ?? new Set(evidence.map(({ other }) => other)).size,
		},
		events: kind === "consortium" ? describeEvents(network, shown, id) : [],
		above: countAbove(network, shown, id),
		...describeBody(network, id, kind),
	};
}

/** Neighbours in a projection; in the two-mode network folded ones count too, so ties are asked instead. */
function countNeighbours({ mode, survivors }: Shown, id: string): number | null {
	const node = mode === "two-mode" ? -1 : findNode(survivors.graph, id);
	return node < 0 ? null : neighboursOf(survivors.graph, node).length;
}

/** What a higher layer would add, filters aside: the inspector says so instead of showing it. */
function countAbove(network: Network, shown: Shown, id: string): NodeDetail["above"] {
	const own = listOwnTies(network, id).filter((tie) => tie.layer > shown.layer);
	return layers
		.map((layer) => ({ layer, ties: own.filter((tie) => tie.layer === layer).length }))
		.filter(({ ties }) => ties > 0);
}

function describeBody(network: Network, id: string, kind: NodeKind) {
	const institution = kind === "institution" ? network.institutions.get(id) : undefined;
	const consortium = kind === "consortium" ? network.consortia.get(id) : undefined;
	const person = kind === "person" ? network.persons.get(id) : undefined;
	const rows = institution ? network.dataset.memberships.filter((row) => row.institution === id) : [];
	const stated = rows.flatMap((row) => row.sector_stated ?? []);
	return {
		sector: institution?.sector ?? null,
		sectorBasis: institution?.sector_basis ?? null,
		sectorsStated: [...new Set(stated)].sort(compareCodePoints),
		institutionKind: institution?.kind ?? null,
		prefecture: institution?.prefecture ?? null,
		prefectureBasis: institution?.prefecture_basis ?? null,
		forms: (network.aliases.get(id) ?? []).map(describeForm),
		origin: describeOrigin(institution ?? consortium ?? person),
		members: consortium ? countMembers(network, id) : null,
		counts: consortium ? listOwnCounts(network, id) : [],
		programs: consortium ? listPrograms(network, id) : [],
		plan: consortium?.plan ?? null,
		prefectures: consortium?.prefectures ?? [],
		note: (institution ?? consortium ?? person)?.note ?? null,
	};
}

function listPrograms(network: Network, consortium: string): NodeDetail["programs"] {
	return (network.frames.get(consortium) ?? []).flatMap(({ program, kind, certainty, source, locator, note }) => {
		const row = network.programs.get(program);
		if (!row) return [];
		const cited = { certainty, source, locator, note };
		return [
			{ id: row.id, name: row.name, ministry: row.ministry, frame: kind, partOf: nameWhole(network, row.id), ...cited },
		];
	});
}

/** The programme that one is a part of; a tie of the network it is not. */
function nameWhole({ dataset, programs }: Network, program: string): string | null {
	const whole = dataset.relations.find((row) => row.kind === "part_of" && row.a === program);
	return (whole && programs.get(whole.b)?.name) ?? null;
}

/** Why an edge exists: its own ties, and in a projection what its ends share. Null when nothing that is on ties them. */
export function describeEdge(network: Network, shown: Shown, a: string, b: string): EdgeDetail | null {
	const own = listOwnTiesOn(network, shown, a)
		.filter((tie) => tie.a === b || tie.b === b)
		.map((tie) => describeTie(network, tie, a));
	const common = shown.mode === "two-mode" ? [] : findCommon(network, shown, [a, b]);
	if (own.length === 0 && common.length === 0) return null;
	const shared = common.map((id) => ({
		id,
		evidence: listOwnTiesOn(network, shown, id)
			.filter((tie) => [a, b].some((end) => tie.a === end || tie.b === end))
			.map((tie) => describeTie(network, tie, id)),
	}));
	return { a, b, shared, evidence: own };
}

export function describeSelection(network: Network, shown: Shown, ids: readonly string[]): SelectionDetail {
	const known = ids.filter((id) => kindOf(network, id) !== null);
	const shared = findCommon(network, shown, known);
	return { ids: known, finding: { kind: "common", ids: known, shared }, shared };
}
