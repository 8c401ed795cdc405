// What the live region says by itself: how much is shown after a filter, how many candidates after they are narrowed,
// what is selected or opened.
import { selectCounts, selectNaming, selectTitle, selectWords } from "../derived.ts";
import { prepareShown, workInSlices } from "../prepare.ts";
import { selectCandidates, selectCandidatesInSteps } from "../select-candidates.ts";
import { announce } from "../session-actions.ts";
import type { State } from "../state.ts";
import type { AppStore } from "../store.ts";
import { clockOf, delay, type Environment, type Stop } from "./environment.ts";

/** Counts are said once a run of clicks has come to an end, ms. */
const QUIET = 500;

export function speak(store: AppStore, environment: Environment): Stop {
	let said = "";
	let giveUp: Stop = () => {};
	let giveUpCandidates: Stop = () => {};
	const count = (say: (sentence: string) => void) => {
		giveUp = workInSlices(prepareShown(store.getState()), clockOf(environment), () => {
			const sentence = describeCounts(store.getState());
			if (sentence === said) return;
			said = sentence;
			say(sentence);
		});
	};
	const sayCounts = delay(environment, QUIET, () => count((sentence) => announce(store, sentence)));
	// What the page opens with is not worth a word, nor is a view that shows as many.
	count(() => {});
	const sayCandidates = (state: State) => {
		giveUpCandidates();
		giveUpCandidates = workInSlices(selectCandidatesInSteps(state), clockOf(environment), () => {
			announce(store, selectWords(state).ui.candidates.narrowed(selectCandidates(state).cards.length));
		});
	};
	const unsubscribe = store.subscribe((state, before) => {
		if (mayChangeCounts(state, before)) {
			giveUp();
			sayCounts.schedule();
		}
		// Other data clear the selection, which is not worth a word beside them.
		if (state.project.dataset !== before.project.dataset) return sayOpened(store, state);
		if (state.session.choices.narrowing !== before.session.choices.narrowing) sayCandidates(state);
		if (state.project.pins !== before.project.pins) sayPins(store, state, before);
		const { selection, edge } = state.session;
		if (selection !== before.session.selection || edge !== before.session.edge) {
			announce(store, describeChoice(state));
		}
	});
	return () => {
		unsubscribe();
		giveUp();
		giveUpCandidates();
		sayCounts.cancel();
	};
}

function mayChangeCounts({ project }: State, before: State): boolean {
	const { dataset, decisions, view } = before.project;
	return project.dataset !== dataset || project.decisions !== decisions || project.view !== view;
}

/** Moves of one node are one sentence, which is said once. */
function sayPins(store: AppStore, state: State, before: State): void {
	const { speech } = selectWords(state);
	const nameOf = selectNaming(state);
	const pinned = state.project.pins.find((pin) => !before.project.pins.includes(pin));
	const released = before.project.pins.filter((pin) => !state.project.pins.some(({ id }) => id === pin.id));
	const [only] = released;
	if (pinned) announce(store, speech.pinned(nameOf(pinned.id)));
	else if (released.length > 1) announce(store, speech.unpinnedAll(released.length));
	else if (only) announce(store, speech.unpinned(nameOf(only.id)));
}

/** Undo and redo say themselves what they did, after this. */
function sayOpened(store: AppStore, state: State): void {
	if (state.past.at(-1)?.label === "import") announce(store, selectWords(state).speech.imported(selectTitle(state)));
}

function describeCounts(state: State): string {
	const { consortia, institutions, persons, ties, pairs } = selectCounts(state);
	const { speech } = selectWords(state);
	if (pairs === null) return speech.counts(consortia, institutions, persons, ties);
	const { mode } = state.project.view;
	return mode === "consortia" ? speech.consortiumPairs(consortia, pairs) : speech.institutionPairs(institutions, pairs);
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
