// Nodes put in place by hand. A pin belongs to one format: places on a slide say nothing about a screen.
import type { Pin } from "../model/project.ts";
import { edit } from "./edit.ts";
import type { AppStore } from "./store.ts";

/** Pins a node at a place of the present format, in world units. */
export function pin(store: AppStore, id: string, x: number, y: number): void {
	const { format } = store.getState().session;
	edit(
		store,
		"pin",
		(project) => {
			const others = project.pins.filter((each) => each.id !== id || each.format !== format);
			return { ...project, pins: [...others, { id, format, x, y }].sort(comparePins) };
		},
		`pin:${id}`,
	);
}

export function unpin(store: AppStore, id: string): void {
	removePins(store, (each) => each.id === id);
}

/** Releases every pin of the present format. */
export function unpinAll(store: AppStore): void {
	removePins(store, () => true);
}

function removePins(store: AppStore, isRemoved: (pin: Pin) => boolean): void {
	const { format } = store.getState().session;
	edit(store, "unpin", (project) => {
		const kept = project.pins.filter((each) => each.format !== format || !isRemoved(each));
		return kept.length === project.pins.length ? project : { ...project, pins: kept };
	});
}

/** The order in which they were set must not show in any result. */
function comparePins(a: Pin, b: Pin): number {
	return a.format < b.format ? -1 : a.format > b.format ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
