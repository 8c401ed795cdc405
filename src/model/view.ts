// What the user asked to see. Small enough to stand in a link, complete enough to reopen the picture.
import { defaultLayer, type Layer } from "./evidence.ts";

/** Two-mode affiliation network, or one of its one-mode projections. */
export type Mode = "two-mode" | "institutions" | "consortia";

export const modes: readonly Mode[] = ["two-mode", "institutions", "consortia"];

/** Conditions on rows; nodes follow. The layer is a facet too, but ordered: see `View.layer`. */
export const facetIds = ["sector", "seat", "prefecture", "program", "ministry", "year", "source", "kind"] as const;
export type FacetId = (typeof facetIds)[number];

/** The value of every facet that stands for "not stated". Never an id of the data: ids hold no asterisk. */
export const UNKNOWN = "*unknown";

/** Values of `kind`. */
export type NodeKind = "institution" | "person" | "consortium";

/** An absent facet filters nothing; an empty list lets nothing pass. Values sorted by code point. */
export type Filters = Readonly<Partial<Record<FacetId, readonly string[]>>>;

export type LayoutId = "rosette" | "force";

/** Bodies whose office it is to connect: whether they are left out of the list of connectors, and what was decided by hand. */
export interface HubChoice {
	readonly aside: boolean;
	/** Bodies that stay though the rule sets them aside, and bodies that go though it does not; by code point. */
	readonly kept: readonly string[];
	readonly added: readonly string[];
}

export interface View {
	readonly mode: Mode;
	/** Ties of the layers 1 to this one are on. */
	readonly layer: Layer;
	readonly filters: Filters;
	/** What is filtered out stays faint in place, or goes and the rest relaxes once. */
	readonly filteredOut: "dim" | "hide";
	/** Null: rosette for small networks, force for large ones. */
	readonly layout: LayoutId | null;
	readonly hulls: boolean;
	readonly palette: "colour" | "grey";
	/** What is opened into nodes: persons with folded affiliations, and boxes of the dock lane by their first body. */
	readonly unfolded: readonly string[];
	readonly hubs: HubChoice;
}

export const defaultView: View = {
	mode: "two-mode",
	layer: defaultLayer,
	filters: {},
	filteredOut: "dim",
	layout: null,
	hulls: true,
	palette: "colour",
	unfolded: [],
	hubs: { aside: true, kept: [], added: [] },
};

/** What a result is about; printed with every sentence, caption and export, never rebuilt there. */
export interface Scope {
	readonly mode: Mode;
	readonly layer: Layer;
	readonly filters: Filters;
	readonly shown: "shown" | "all";
}
