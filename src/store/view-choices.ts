// What the views are turned to: orders, faces, what was put side by side. A link carries it, undo leaves it alone.
import type { Mode } from "../model/view.ts";
import type { CombinationRule } from "../pipeline/combinations.ts";
import type { Narrowing } from "../pipeline/narrow-candidates.ts";
import type { ConnectorOrder } from "../pipeline/order-connectors.ts";
import type { OverlapOrder } from "../pipeline/order-overlaps.ts";
import type { AppStore } from "./store.ts";

/** The tables under the figure, one a tab. */
export const tableTabs = ["institutions", "consortia", "persons", "pairs", "ties"] as const;
export type TableTab = (typeof tableTabs)[number];

/** The tables of a mode, that of what it draws first: a projection has one kind of node, and edges that rest on ties. */
export function tabsOf(mode: Mode): readonly [TableTab, ...TableTab[]] {
	return mode === "two-mode" ? ["institutions", "consortia", "persons", "ties"] : [mode, "pairs", "ties"];
}

/** The chosen table, or the first where the mode has no such. */
export function tabIn(mode: Mode, chosen: TableTab): TableTab {
	const tabs = tabsOf(mode);
	return tabs.includes(chosen) ? chosen : tabs[0];
}

/** Their columns by id, as each tab has them. */
export const tableColumns: Readonly<Record<TableTab, readonly string[]>> = {
	institutions: ["name", "sector", "seat", "consortiumCount", "consortia", "roles", "certainty"],
	consortia: ["name", "area", "programs", "named", "stated", "shared"],
	persons: ["name", "institutions", "consortia", "posts", "certainty"],
	pairs: ["from", "to", "common", "commonNames", "otherTies", "layer"],
	ties: ["from", "to", "role", "word", "layer", "date", "certainty", "source"],
};

export interface TableOrder {
	readonly column: string;
	readonly direction: "ascending" | "descending";
}

export const coverageFaces = ["grid", "map"] as const;

/** How many consortia the matrix may take. */
export const matrixLimits = [20, 40, 60] as const;

/** Lists that begin short. */
export const growingLists = ["pairs", "connectors", "candidates"] as const;
export type GrowingListId = (typeof growingLists)[number];

export interface ViewChoices {
	readonly overlapOrder: OverlapOrder;
	readonly matrixLimit: (typeof matrixLimits)[number];
	/** Whether the chance of an overlap is told. */
	readonly isChanceTold: boolean;
	/** Consortia to be combined; null follows the chosen pair. */
	readonly combined: readonly string[] | null;
	readonly rule: CombinationRule;
	/** Consortia of the combination whose members are named. */
	readonly combination: readonly string[] | null;
	readonly connectorOrder: ConnectorOrder;
	/** Connector whose reasons are open. */
	readonly explained: string | null;
	/** Ends of a chain where they are not the selection: one is still missing, or something else is looked at. */
	readonly ends: { readonly from: string | null; readonly to: string | null };
	/** Which of several chains of one length is shown. */
	readonly chainAt: number;
	readonly narrowing: Narrowing | null;
	/** How often more of a list was asked for. */
	readonly more: Readonly<Partial<Record<GrowingListId, number>>>;
	readonly face: (typeof coverageFaces)[number];
	/** With a column of consortia that no source ties to a programme. */
	readonly withFrameless: boolean;
	readonly tableOrder: Readonly<Partial<Record<TableTab, TableOrder>>>;
}

export const initialChoices: ViewChoices = {
	overlapOrder: "shared",
	matrixLimit: 40,
	isChanceTold: false,
	combined: null,
	rule: "exactly",
	combination: null,
	connectorOrder: "cut",
	explained: null,
	ends: { from: null, to: null },
	chainAt: 0,
	narrowing: null,
	more: {},
	face: "grid",
	withFrameless: false,
	tableOrder: {},
};

export function choose(store: AppStore, patch: Partial<ViewChoices>): void {
	store.setState(({ session }) => ({ session: { ...session, choices: { ...session.choices, ...patch } } }));
}

/** Between whom a chain is asked for: two selected actors go before ends that were chosen. Null where nobody asks. */
export function readEnds({
	selection,
	choices: { ends },
}: {
	readonly selection: readonly string[];
	readonly choices: Pick<ViewChoices, "ends">;
}): ViewChoices["ends"] | null {
	const [from, to, ...more] = selection;
	if (from !== undefined && to !== undefined && more.length === 0) return { from, to };
	return ends.from === null && ends.to === null ? null : ends;
}

/** `more` of the choices when more of one list is asked for, or it begins anew. */
export function growList({ more }: ViewChoices, list: GrowingListId, isBegun: boolean): Pick<ViewChoices, "more"> {
	const { [list]: times = 0, ...others } = more;
	return { more: isBegun ? { ...others, [list]: times + 1 } : others };
}

/** What holds for any data; ids of other data, and how far their lists were read, mean nothing. */
export function forgetIds(choices: ViewChoices): ViewChoices {
	const { combined, combination, explained, ends, chainAt, narrowing, more } = initialChoices;
	return { ...choices, combined, combination, explained, ends, chainAt, narrowing, more };
}
