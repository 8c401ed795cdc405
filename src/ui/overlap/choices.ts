// What the view of overlaps keeps for itself: order, what is unfolded, what was chosen beside the selection.
import type { CombinationRule } from "../../pipeline/combinations.ts";
import type { OverlapOrder } from "../../pipeline/order-overlaps.ts";
import { ROOM } from "../../store/select-overlaps.ts";
import type { App } from "../app.ts";

export interface OverlapChoices {
	readonly order: OverlapOrder;
	/** Pairs listed so far. */
	readonly listed: number;
	/** Consortia in the matrix at most. */
	readonly limit: number;
	/** Whether the chance of an overlap is told. */
	readonly isChanceTold: boolean;
	/** The pair chosen last: it stays open while the inspector tells of one of its ends or members. */
	readonly pair: readonly [string, string] | null;
	/** Consortia to be combined; null follows the chosen pair. */
	readonly combined: readonly string[] | null;
	readonly rule: CombinationRule;
	/** Consortia of the chosen combination, joined by a space. */
	readonly combination: string | null;
	readonly isPicking: boolean;
	readonly areUnknownListed: boolean;
	/** What was copied last, to be said on its button. */
	readonly copied: "list" | "matrix" | "combinations" | null;
}

/** Pairs listed at first, and with every further request. */
export const LISTED_AT_ONCE = 40;

export const initialOverlapChoices: OverlapChoices = {
	order: "shared",
	listed: LISTED_AT_ONCE,
	limit: ROOM,
	isChanceTold: false,
	pair: null,
	combined: null,
	rule: "exactly",
	combination: null,
	isPicking: false,
	areUnknownListed: false,
	copied: null,
};

export function setChoices(app: App, patch: Partial<OverlapChoices>): void {
	app.setLocal({ overlap: { ...app.local.overlap, copied: null, ...patch } });
}
