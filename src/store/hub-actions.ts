// Which bodies are left out of the list of connectors because connecting is their office.
import { compareCodePoints } from "../graph/order.ts";
import type { HubChoice } from "../model/view.ts";
import { edit } from "./edit.ts";
import type { AppStore } from "./store.ts";

export function setHubsAside(store: AppStore, aside: boolean): void {
	changeHubs(store, (hubs) => (hubs.aside === aside ? hubs : { ...hubs, aside }));
}

/** Puts a body back into the list, whether the rule or a hand had taken it out. */
export function putHubBack(store: AppStore, id: string): void {
	changeHubs(store, (hubs) => {
		if (hubs.added.includes(id)) return { ...hubs, added: hubs.added.filter((each) => each !== id) };
		return { ...hubs, kept: addTo(hubs.kept, id) };
	});
}

/** Takes a body out of the list, whether the rule would let it stand or a hand had put it back. */
export function setHubAside(store: AppStore, id: string): void {
	changeHubs(store, (hubs) => {
		if (hubs.kept.includes(id)) return { ...hubs, kept: hubs.kept.filter((each) => each !== id) };
		return { ...hubs, added: addTo(hubs.added, id) };
	});
}

function addTo(ids: readonly string[], id: string): readonly string[] {
	return ids.includes(id) ? ids : [...ids, id].sort(compareCodePoints);
}

function changeHubs(store: AppStore, change: (hubs: HubChoice) => HubChoice): void {
	edit(store, "hubs", (project) => {
		const hubs = change(project.view.hubs);
		return hubs === project.view.hubs ? project : { ...project, view: { ...project.view, hubs } };
	});
}
