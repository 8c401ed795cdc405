// What the live region says by itself: how much is shown after a filter, what is selected or opened.
import { selectCounts, selectNaming, selectTitle, selectWords } from "../derived.ts";
import { announce } from "../session-actions.ts";
import type { State } from "../state.ts";
import type { AppStore } from "../store.ts";
import { delay, type Environment, type Stop } from "./environment.ts";

/** Counts are said once a run of clicks has come to an end, ms. */
const QUIET = 500;

export function speak(store: AppStore, environment: Environment): Stop {
	let said = "";
	const sayCounts = delay(environment, QUIET, () => {
		const sentence = describeCounts(store.getState());
		if (sentence === said) return;
		said = sentence;
		announce(store, sentence);
	});
	const unsubscribe = store.subscribe((state, before) => {
		if (state.project !== before.project) sayCounts.schedule();
		// Other data clear the selection, which is not worth a word beside them.
		if (state.project.dataset !== before.project.dataset) return sayOpened(store, state);
		const { selection, edge } = state.session;
		if (selection !== before.session.selection || edge !== before.session.edge) {
			announce(store, describeChoice(state));
		}
	});
	return () => {
		unsubscribe();
		sayCounts.cancel();
	};
}

/** Undo and redo say themselves what they did, after this. */
function sayOpened(store: AppStore, state: State): void {
	if (state.past.at(-1)?.label === "import") announce(store, selectWords(state).speech.imported(selectTitle(state)));
}

function describeCounts(state: State): string {
	const { consortia, institutions, persons, ties } = selectCounts(state);
	return selectWords(state).speech.counts(consortia, institutions, persons, ties);
}

function describeChoice(state: State): string {
	const { speech } = selectWords(state);
	const { selection, edge } = state.session;
	const nameOf = selectNaming(state);
	if (edge) return speech.selectedEdge(nameOf(edge[0]), nameOf(edge[1]));
	const [only] = selection;
	if (only === undefined) return speech.selectionCleared;
	return selection.length === 1 ? speech.selectedOne(nameOf(only)) : speech.selectedMany(selection.length);
}
