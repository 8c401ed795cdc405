// What the view of connectors keeps for itself: what is unfolded, what was chosen last, a field being typed in.
import type { App } from "../app.ts";

/** A field for one end of a chain: its text while it is being typed. */
export interface EndSearch {
	readonly end: "from" | "to";
	readonly query: string;
	readonly active: number;
}

export interface BridgeChoices {
	/** Connector chosen last: its chain stays while the inspector tells of something else. */
	readonly chosen: string | null;
	readonly areHubsOpen: boolean;
	readonly search: EndSearch | null;
	readonly areSourcesOpen: boolean;
}

/** Rows listed at first. */
export const LISTED_FIRST = 6;
/** Rows added with every further request. */
export const LISTED_MORE = 20;

export const initialBridgeChoices: BridgeChoices = {
	chosen: null,
	areHubsOpen: false,
	search: null,
	areSourcesOpen: false,
};

export function setBridges(app: App, patch: Partial<BridgeChoices>): void {
	app.setLocal({ bridges: { ...app.local.bridges, ...patch } });
}
