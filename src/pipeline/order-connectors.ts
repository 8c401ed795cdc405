// The orders of the list of connectors. Persons have no rank by betweenness: there they stand behind, as in the
// order by what would be lost.
import { compareCodePoints } from "../graph/order.ts";
import type { Connector } from "./connectors.ts";

export const connectorOrders = ["cut", "consortia", "betweenness", "name"] as const;
export type ConnectorOrder = (typeof connectorOrders)[number];

/** `connectors` in the order of `findConnectors`, which decides where the chosen one does not. */
export function orderConnectors(
	connectors: readonly Connector[],
	order: ConnectorOrder,
	betweennessOf: (id: string) => number | null,
	nameOf: (id: string) => string,
): readonly Connector[] {
	switch (order) {
		case "cut":
			return connectors;
		case "consortia":
			return connectors.toSorted((one, other) => other.consortia.length - one.consortia.length);
		case "name":
			return connectors.toSorted((one, other) => compareCodePoints(nameOf(one.id), nameOf(other.id)));
		case "betweenness": {
			const score = ({ id, kind }: Connector) => (kind === "person" ? -1 : (betweennessOf(id) ?? 0));
			return connectors.toSorted((one, other) => score(other) - score(one));
		}
	}
}
