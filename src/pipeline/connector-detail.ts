// Why a connector is one: the rows it rests on, what would fall apart without it, who else joins the same.
import { compareCodePoints } from "../graph/order.ts";
import type { TieEvidence } from "./answers.ts";
import type { Connector, Connectors } from "./connectors.ts";
import { describeTie } from "./detail-tie.ts";
import { type JoinClause, readClauses } from "./join-clauses.ts";
import { type Network, nameOf } from "./network.ts";
import { type Piece, separateBy } from "./separation.ts";
import type { Shown } from "./shown.ts";

export interface ConnectorDetail {
	readonly clauses: readonly JoinClause[];
	/** What is left without it, two pieces or more; none where nothing falls apart. */
	readonly pieces: readonly Piece[];
	/** Others that join every one of its consortia, those it joins through aside. */
	readonly others: readonly string[];
	/** Every row behind it: of its own, then affiliations and the rows of those it joins through. */
	readonly evidence: readonly TieEvidence[];
}

export function describeConnector(
	network: Network,
	shown: Shown,
	connectors: Connectors,
	connector: Connector,
): ConnectorDetail {
	const pieces = connector.lostPairs > 0 ? separateBy(network, shown.survivors.graph, connector.id) : [];
	return {
		clauses: readClauses(network, connector.joins),
		pieces,
		others: findOthers(network, connectors, connector),
		evidence: listEvidence(network, connector),
	};
}

/** Whoever joins through this one, or is joined through, is part of the same connection and no other. */
function findOthers(network: Network, { joinedBy, through }: Connectors, { id, joins, consortia }: Connector) {
	const [first, ...rest] = consortia
		.map((consortium) => joinedBy.get(consortium) ?? new Set<string>())
		.sort((one, other) => one.size - other.size);
	if (first === undefined || consortia.length < 2) return [];
	const same = new Set([id, ...joins.flatMap((join) => join.through?.id ?? []), ...(through.get(id) ?? [])]);
	return [...first]
		.filter((other) => !same.has(other) && rest.every((set) => set.has(other)))
		.sort(
			(one, other) => compareCodePoints(nameOf(network, one), nameOf(network, other)) || compareCodePoints(one, other),
		);
}

function listEvidence(network: Network, { id, joins }: Connector): readonly TieEvidence[] {
	const evidence = new Map<string, TieEvidence>();
	for (const { ties, through } of joins) {
		for (const tie of through?.ties ?? [])
			evidence.set(`${tie.kind} ${tie.row} ${tie.b}`, describeTie(network, tie, id));
		for (const tie of ties)
			evidence.set(`${tie.kind} ${tie.row} ${tie.b}`, describeTie(network, tie, through?.id ?? id));
	}
	return [...evidence.values()];
}
