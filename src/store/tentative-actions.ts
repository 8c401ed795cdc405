// Ties the user tries out: kept beside the data, undoable like everything else.
import { compareCodePoints } from "../graph/order.ts";
import type { Tentative } from "../model/project.ts";
import { edit } from "./edit.ts";
import type { AppStore } from "./store.ts";

export function addTentative(store: AppStore, tie: Tentative): void {
	changeTentative(store, (ties) => (ties.some((each) => isSame(each, tie)) ? ties : [...ties, tie].sort(compareTies)));
}

export function removeTentative(store: AppStore, tie: Tentative): void {
	changeTentative(store, (ties) => {
		const kept = ties.filter((each) => !isSame(each, tie));
		return kept.length === ties.length ? ties : kept;
	});
}

export function clearTentative(store: AppStore): void {
	changeTentative(store, (ties) => (ties.length === 0 ? ties : []));
}

function changeTentative(store: AppStore, change: (ties: readonly Tentative[]) => readonly Tentative[]): void {
	edit(store, "tentative", (project) => {
		const tentative = change(project.tentative);
		return tentative === project.tentative ? project : { ...project, tentative };
	});
}

function isSame(one: Tentative, other: Tentative): boolean {
	return one.actor === other.actor && one.consortium === other.consortium;
}

function compareTies(one: Tentative, other: Tentative): number {
	return compareCodePoints(one.actor, other.actor) || compareCodePoints(one.consortium, other.consortium);
}
