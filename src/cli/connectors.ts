// Who joins two or more consortia, of their own or through an affiliation, as the page lists them.
import { describeConnector } from "../pipeline/connector-detail.ts";
import { type Connector, findConnectors } from "../pipeline/connectors.ts";
import { isExpectedHub } from "../pipeline/hubs.ts";
import { type Citation, citeTie, type Named, nameActor } from "./citation.ts";
import type { Question } from "./question.ts";

export interface NamedConnector extends Named {
	readonly kind: Connector["kind"];
	readonly consortia: readonly Named[];
	/** Pairs of consortia that would have no chain left. */
	readonly lostPairs: number;
	/** Whether the page sets it aside unless asked not to. */
	readonly isExpectedHub: boolean;
	/** Who else joins all of these consortia. */
	readonly others: readonly Named[];
	readonly evidence: readonly Citation[];
}

export function listConnectors({ network, shown }: Question): readonly NamedConnector[] {
	const connectors = findConnectors(network, shown);
	const name = (id: string) => nameActor(network, id);
	return connectors.all.map((connector) => {
		const { others, evidence } = describeConnector(network, shown, connectors, connector);
		return {
			...name(connector.id),
			kind: connector.kind,
			consortia: connector.consortia.map(name),
			lostPairs: connector.lostPairs,
			isExpectedHub: isExpectedHub(network, connector),
			others: others.map(name),
			evidence: evidence.map(({ tie }) => citeTie(network, tie)),
		};
	});
}
