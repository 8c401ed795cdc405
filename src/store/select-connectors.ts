// Who connects consortia in the state, what makes them do so, and the chains between two actors.

import type { Finding } from "../model/finding.ts";
import { defaultView, type View } from "../model/view.ts";
import { type CarriedChain, findCarriedChain } from "../pipeline/carried-chain.ts";
import { type ChainDetail, describeChain } from "../pipeline/chain-detail.ts";
import { type ChainIds, type Chains, findChains, showForChainsInSteps, showWholeInSteps } from "../pipeline/chains.ts";
import { type ConnectorDetail, describeConnector } from "../pipeline/connector-detail.ts";
import { type Connector, type Connectors, findConnectorsInSteps } from "../pipeline/connectors.ts";
import { findConnectorsFinding } from "../pipeline/connectors-finding.ts";
import { type SortedConnectors, setHubsApart } from "../pipeline/hubs.ts";
import type { Network } from "../pipeline/network.ts";
import { noFilters, selectMeasureRequestInSteps, selectScoped } from "./measures.ts";
import { memoise, memoiseSteps } from "./memoise.ts";
import { selectNetwork, selectNode } from "./selectors.ts";
import type { State } from "./state.ts";
import { readEnds } from "./view-choices.ts";

const connectors = memoiseSteps(findConnectorsInSteps, 2);
const sorted = memoise(
	(network: Network, { all }: Connectors, hubs: View["hubs"]): SortedConnectors => setHubsApart(network, all, hubs),
	2,
);
/** A connector belongs to one answer, so what follows from it is kept as long as that answer is. */
const details = new WeakMap<Connector, ConnectorDetail>();
const carried = new WeakMap<Connector, CarriedChain | null>();
const finding = memoise(findConnectorsFinding);
const chainShown = memoiseSteps(
	(network: Network, layer: View["layer"], filters: View["filters"]) =>
		showForChainsInSteps(network, { ...defaultView, layer, filters }),
	2,
);
const whole = memoiseSteps((network: Network) => showWholeInSteps(network, defaultView));
const chains = memoise(findChains, 4);
const chain = memoise(describeChain, 8);

/** Rows that are drawn first. */
const FIRST_ROWS = 12;

/** What the view of connectors shows first, question by question. */
export function* prepareConnectors(state: State): Generator<void, void> {
	yield* selectMeasureRequestInSteps(state);
	yield* connectors.inSteps(selectNetwork(state), selectScoped(state));
	yield;
	const { listed } = selectSortedConnectors(state);
	yield;
	selectConnectorsFinding(state);
	for (const connector of listed.slice(0, FIRST_ROWS)) {
		yield;
		selectConnector(state, connector);
	}
	yield* chainShown.inSteps(...readForChains(state));
	yield* whole.inSteps(selectNetwork(state));
	const ends = readEnds(state.session);
	if (ends) return yield* prepareChain(state, ends.from, ends.to);
	const first = listed[0] && selectCarriedChain(state, listed[0]);
	yield;
	yield* prepareChain(state, first?.ids[0], first?.ids.at(-1), first?.ids);
}

/** What the row of marks between two ends tells; between whom nothing joins, the chain it would be. */
function* prepareChain(
	state: State,
	from: string | null | undefined,
	to: string | null | undefined,
	known?: ChainIds,
): Generator<void, void> {
	if (!from || !to || from === to) return;
	const { shortest, anywhere } = selectChains(state, from, to);
	const here = known ?? shortest[state.session.choices.chainAt % Math.max(1, shortest.length)];
	const ids = here ?? anywhere?.chain;
	if (ids === undefined) return;
	yield;
	selectChain(state, ids, here === undefined);
	for (const id of ids) {
		yield;
		selectNode(state, id);
	}
}

/** Everybody who connects, hubs among them. */
export function selectConnectors(state: State): Connectors {
	return connectors(selectNetwork(state), selectScoped(state));
}

/** The same, parted into who is listed and who is set aside. */
export function selectSortedConnectors(state: State): SortedConnectors {
	return sorted(selectNetwork(state), selectConnectors(state), state.project.view.hubs);
}

export function selectConnector(state: State, connector: Connector): ConnectorDetail {
	const known = details.get(connector);
	if (known) return known;
	const found = describeConnector(selectNetwork(state), selectScoped(state), selectConnectors(state), connector);
	details.set(connector, found);
	return found;
}

export function selectConnectorsFinding(state: State): Finding {
	return finding(selectNetwork(state), selectScoped(state), selectSortedConnectors(state));
}

/** The chain a connector carries; null where it ends before a second consortium. */
export function selectCarriedChain(state: State, connector: Connector): CarriedChain | null {
	const known = carried.get(connector);
	if (known !== undefined) return known;
	const { pieces } = selectConnector(state, connector);
	const found = findCarriedChain(selectNetwork(state), selectScoped(state).survivors.graph, connector, pieces);
	carried.set(connector, found);
	return found;
}

/** What the network of chains depends on: a change of the mode, say, leaves it as it is. */
function readForChains(state: State): [Network, View["layer"], View["filters"]] {
	const { layer, filters } = state.project.view;
	return [selectNetwork(state), layer, state.session.scope === "shown" ? filters : noFilters];
}

export function selectChains(state: State, from: string, to: string): Chains {
	return chains(chainShown(...readForChains(state)), whole(selectNetwork(state)), from, to);
}

/** The chain in the words of its rows; `isWhole` also with ties that are off. */
export function selectChain(state: State, ids: ChainIds, isWhole: boolean): ChainDetail {
	return chain(selectNetwork(state), isWhole ? whole(selectNetwork(state)) : chainShown(...readForChains(state)), ids);
}
