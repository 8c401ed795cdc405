// The finding the view of connectors opens with.
import type { Finding } from "../model/finding.ts";
import type { SortedConnectors } from "./hubs.ts";
import type { Network } from "./network.ts";
import { findOnlyLinks } from "./only-links.ts";
import type { Shown } from "./shown.ts";

/** `shown` must be two-mode. */
export function findConnectorsFinding(network: Network, shown: Shown, { listed, aside }: SortedConnectors): Finding {
	if (shown.survivors.graph.nodeCount === 0) return { kind: "empty" };
	return {
		kind: "connectors",
		onlyLinks: findOnlyLinks(network, shown),
		connectors: listed.length,
		cutting: listed.filter(({ lostPairs }) => lostPairs > 0).length,
		aside: aside.length,
	};
}
