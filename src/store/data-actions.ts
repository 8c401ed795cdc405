// Which data are open. Opening is undoable like everything else; decisions and pins belong to the
// data they were made on and go with them.
import type { Dataset } from "../model/dataset.ts";
import type { Decision, Project } from "../model/project.ts";
import { defaultView } from "../model/view.ts";
import { edit } from "./edit.ts";
import type { AppStore } from "./store.ts";

export function makeProject(dataset: Dataset, title: string, bundled: boolean): Project {
	return { version: 1, title, bundled, dataset, decisions: [], view: defaultView, pins: [] };
}

const IMPORT = "import";

/** Opens the user's data in place of what was open. */
export function importDataset(store: AppStore, dataset: Dataset, title: string): void {
	edit(store, "import", () => makeProject(dataset, title, false), IMPORT);
}

/** Puts another reading of the same files in place of the last one; to undo, both are one change. */
export function replaceImport(store: AppStore, dataset: Dataset, title: string): void {
	const last = store.getState().past.at(-1);
	edit(store, "import", () => makeProject(dataset, title, false), IMPORT, last?.at);
}

/** Opens the data that come with the program; false when this copy carries none. */
export function openSample(store: AppStore, title: string): boolean {
	const { dataset } = store.getState().artefact;
	if (!dataset) return false;
	edit(store, "import", (project) => (project.dataset === dataset ? project : makeProject(dataset, title, true)));
	return true;
}

/** Records the user's answer about two names; a later answer about the same pair replaces it. */
export function decide(store: AppStore, decision: Decision): void {
	const [a, b] = decision.a < decision.b ? [decision.a, decision.b] : [decision.b, decision.a];
	edit(store, "decision", (project) => {
		const others = project.decisions.filter((each) => each.a !== a || each.b !== b);
		return { ...project, decisions: [...others, { a, b, answer: decision.answer }] };
	});
}
