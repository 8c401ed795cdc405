// The only way the truth changes: a pure change of the project with an entry in the undo list.
import type { Project } from "../model/project.ts";
import type { ChangeLabel, HistoryEntry, Session, State } from "./state.ts";
import type { AppStore } from "./store.ts";
import { forgetIds } from "./view-choices.ts";

/** Changes of one merge key that follow within this time, in ms, are undone together. */
const MERGE_WINDOW = 800;
const HISTORY_LENGTH = 100;

/**
 * Replaces the project by `change(project)`. A change that returns what it was given is none.
 * With a merge key, quick successive changes (a dragged slider, ticking a list) are one entry.
 */
export function edit(
	store: AppStore,
	label: ChangeLabel,
	change: (project: Project) => Project,
	mergeKey: string | null = null,
	now: number = Date.now(),
): void {
	const { project, past, future, session } = store.getState();
	const changed = change(project);
	if (changed === project) return;
	const last = past.at(-1);
	const isMerged =
		last !== undefined &&
		mergeKey !== null &&
		last.mergeKey === mergeKey &&
		future.length === 0 &&
		now - last.at <= MERGE_WINDOW;
	const entry: HistoryEntry = { label, project: isMerged ? last.project : project, mergeKey, at: now };
	const before = isMerged ? past.slice(0, -1) : past.slice(-(HISTORY_LENGTH - 1));
	store.setState({
		project: changed,
		past: [...before, entry],
		future: [],
		session: followProject(session, project, changed),
	});
}

/** Goes back one entry and answers which kind of change was taken back. */
export function undo(store: AppStore): ChangeLabel | null {
	const state = store.getState();
	const entry = state.past.at(-1);
	if (!entry) return null;
	store.setState({
		...stepTo(state, entry.project),
		past: state.past.slice(0, -1),
		future: [...state.future, { ...entry, project: state.project, mergeKey: null }],
	});
	return entry.label;
}

/** Goes forward one entry again and answers which kind of change it was. */
export function redo(store: AppStore): ChangeLabel | null {
	const state = store.getState();
	const entry = state.future.at(-1);
	if (!entry) return null;
	store.setState({
		...stepTo(state, entry.project),
		past: [...state.past, { ...entry, project: state.project, mergeKey: null }],
		future: state.future.slice(0, -1),
	});
	return entry.label;
}

function stepTo(state: State, project: Project): Pick<State, "project" | "session"> {
	return { project, session: followProject(state.session, state.project, project) };
}

/** Another figure wants another viewpoint; other data leave nothing selected. */
function followProject(session: Session, before: Project, after: Project): Session {
	const isOtherData = before.dataset !== after.dataset;
	const isOtherFigure = isOtherData || before.view.mode !== after.view.mode || before.view.layout !== after.view.layout;
	if (!isOtherFigure) return session;
	const fitted: Session = { ...session, camera: null, hover: null };
	if (!isOtherData) return fitted;
	return { ...fitted, selection: [], edge: null, focus: null, choices: forgetIds(session.choices) };
}
