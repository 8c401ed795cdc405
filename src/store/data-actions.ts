// Which data are open. Opening is undoable like everything else; decisions and pins belong to the
// data they were made on and go with them.
import type { Dataset } from "../model/dataset.ts";
import type { Project } from "../model/project.ts";
import { defaultView } from "../model/view.ts";
import { edit } from "./edit.ts";
import { forgetRefusal, setSession } from "./session-actions.ts";
import type { AppStore } from "./store.ts";

export function makeProject(dataset: Dataset, title: string, bundled: boolean): Project {
	return { version: 1, title, bundled, dataset, decisions: [], view: defaultView, pins: [], tentative: [] };
}

/** Opens the user's data in place of what was open. */
export function importDataset(store: AppStore, dataset: Dataset, title: string): void {
	forgetRefusal(store);
	edit(store, "import", () => makeProject(dataset, title, false));
}

/**
 * Closes the report of a file. Accepting takes over what was read, where anything could be; otherwise
 * what was open stays. Answers whether other data are open now.
 */
export function closeReport(store: AppStore, accept: boolean): boolean {
	const { report } = store.getState().session;
	if (!report) return false;
	const { offer } = report;
	const isTaken = accept && offer !== null;
	if (isTaken) importDataset(store, offer.dataset, offer.title);
	setSession(store, { report: { ...report, offer: null, accepted: report.accepted || isTaken }, dialog: null });
	return isTaken;
}

/** Opens the data that come with the program; false when this copy carries none. */
export function openSample(store: AppStore, title: string): boolean {
	const { dataset } = store.getState().artefact;
	if (!dataset) return false;
	forgetRefusal(store);
	edit(store, "import", (project) => (project.dataset === dataset ? project : makeProject(dataset, title, true)));
	return true;
}
