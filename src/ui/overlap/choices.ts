// What the view of overlaps keeps for itself: what is unfolded, what was chosen beside the selection.
import type { ViewChoices } from "../../store/view-choices.ts";
import type { App } from "../app.ts";

export interface OverlapChoices {
	/** The pair chosen last: it stays open while the inspector tells of one of its ends or members. */
	readonly pair: readonly [string, string] | null;
	readonly isPicking: boolean;
	readonly areUnknownListed: boolean;
	/** What was copied last, to be said on its button. */
	readonly copied: "list" | "matrix" | "combinations" | null;
	/** What is being written for that; null between. */
	readonly copying: OverlapChoices["copied"];
}

/** Pairs listed at first, and with every further request. */
export const LISTED_AT_ONCE = 40;

export const initialOverlapChoices: OverlapChoices = {
	pair: null,
	isPicking: false,
	areUnknownListed: false,
	copied: null,
	copying: null,
};

export function setChoices(app: App, patch: Partial<OverlapChoices>): void {
	app.setLocal({ overlap: { ...app.local.overlap, copied: null, ...patch } });
}

/** Choices that a link carries; what was copied is no longer what stands there. */
export function turn(app: App, patch: Partial<ViewChoices>): void {
	setChoices(app, {});
	app.actions.choose(patch);
}
