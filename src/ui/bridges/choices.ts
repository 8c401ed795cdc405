// What the view of connectors keeps for itself: what is unfolded, what was chosen last, a field being typed in.
import type { App } from "../app.ts";

/** A field for one end of a chain: its text while it is being typed. */
export interface EndSearch {
	readonly end: "from" | "to";
	readonly query: string;
	readonly active: number;
}

export interface BridgeChoices {
	/** Rows listed so far. */
	readonly listed: number;
	/** Connector whose reasons are open. */
	readonly explained: string | null;
	/** Connector chosen last: its chain stays while the inspector tells of something else. */
	readonly chosen: string | null;
	readonly areHubsOpen: boolean;
	readonly search: EndSearch | null;
	/** Which of several chains of one length is shown. */
	readonly chainAt: number;
	readonly areSourcesOpen: boolean;
}

/** Rows listed at first. */
export const LISTED_FIRST = 6;
/** Rows added with every further request. */
export const LISTED_MORE = 20;

export const initialBridgeChoices: BridgeChoices = {
	listed: LISTED_FIRST,
	explained: null,
	chosen: null,
	areHubsOpen: false,
	search: null,
	chainAt: 0,
	areSourcesOpen: false,
};

export function setBridges(app: App, patch: Partial<BridgeChoices>): void {
	app.setLocal({ bridges: { ...app.local.bridges, ...patch } });
}
