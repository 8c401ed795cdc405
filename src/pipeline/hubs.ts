// Expected hubs: bodies whose office it is to connect at home, set aside so that other connectors surface. The rule
// and when not to use it stand in docs/methods.md.
import type { HubChoice } from "../model/view.ts";
import { hubKinds, readHubKind } from "../names/hub-kind.ts";
import type { Connector } from "./connectors.ts";
import type { Network } from "./network.ts";

export interface SortedConnectors {
	readonly listed: readonly Connector[];
	/** By the rule or by hand; empty where the view does not set hubs aside. */
	readonly aside: readonly Connector[];
}

/**
 * A body of such a kind is an expected hub unless it joins a consortium away from its seat. The kind is read from
 * the name where the row leaves it open; a body whose kind stays unknown is none.
 */
export function isExpectedHub(network: Network, { id, consortia }: Connector): boolean {
	const row = network.institutions.get(id);
	if (!row) return false;
	const kind = row.kind ?? readHubKind(row.name);
	if (kind === null || !hubKinds.has(kind)) return false;
	const seat = row.prefecture;
	const isAway = (consortium: string) => {
		const prefectures = network.consortia.get(consortium)?.prefectures ?? [];
		return seat !== null && prefectures.length > 0 && !prefectures.includes(seat);
	};
	return !consortia.some(isAway);
}

export function setHubsApart(network: Network, connectors: readonly Connector[], hubs: HubChoice): SortedConnectors {
	if (!hubs.aside) return { listed: connectors, aside: [] };
	const listed: Connector[] = [];
	const aside: Connector[] = [];
	for (const connector of connectors) {
		const { id } = connector;
		const isAside = hubs.added.includes(id) || (isExpectedHub(network, connector) && !hubs.kept.includes(id));
		(isAside ? aside : listed).push(connector);
	}
	return { listed, aside };
}
