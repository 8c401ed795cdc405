// A session in a browser: the store filled from the slots of the page, effects running on it.
import { createRunner } from "../workers/client.ts";
import { spawnWorker } from "../workers/spawn.ts";
import { type Effects, startEffects } from "./effects.ts";
import { raiseFault, setDialog, setReport } from "./session-actions.ts";
import { readSlots } from "./slots.ts";
import { type AppStore, createAppStore } from "./store.ts";
import { leaveTooWide } from "./view-actions.ts";

export interface BrowserSession {
	readonly store: AppStore;
	readonly effects: Effects;
}

/** Japanese first; a link may ask for another language. */
export function openSession(window: Window, document: Document): BrowserSession {
	const { project, artefact, issues, fault } = readSlots((id) => document.getElementById(id)?.textContent ?? null);
	const store = createAppStore({ project, language: "ja", artefact });
	leaveTooWide(store);
	if (project.dataset.consortia.length === 0) setDialog(store, "start");
	const effects = startEffects(store, {
		window,
		document,
		runner: createRunner(spawnWorker, window.navigator.hardwareConcurrency),
		now: () => window.performance.now(),
	});
	if (issues.length > 0) setReport(store, { file: "", issues, offer: null, accepted: false, options: null });
	if (fault) raiseFault(store, fault);
	return { store, effects };
}
