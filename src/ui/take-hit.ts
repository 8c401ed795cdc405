// What choosing a search hit does: whatever hides it gives way, and no more than that; then it is selected.
import type { SearchHit } from "../pipeline/answers.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";

/** A hit can be hidden by mode, layer, filters and folding at once, and each shows only behind the one before. */
const CAUSES = 4;

/** Whether any consortium is stated to run under a programme. */
export function isFraming(program: string, state: State): boolean {
	return state.project.dataset.frames.some((frame) => frame.program === program);
}

export function takeHit(hit: SearchHit, app: App): void {
	app.setLocal({ search: { query: hit.name, open: false, active: -1 } });
	if (hit.kind === "program") {
		takeProgram(hit.id, app);
		return;
	}
	let hidden: SearchHit | undefined = hit;
	for (let round = 0; round < CAUSES && hidden && hidden.hiddenBy !== null; round++) {
		release(hidden, app);
		hidden = app.answers.search(app.getState(), hit.name).find((each) => each.id === hit.id);
	}
	app.actions.select([hit.id]);
}

/** A programme without consortia would leave nothing; where it is written is what there is to see. */
function takeProgram(id: string, app: App): void {
	const state = app.getState();
	const program = state.project.dataset.programs.find((row) => row.id === id);
	if (isFraming(id, state)) app.actions.setFilter("program", [id]);
	else if (program) app.setLocal({ source: { id: program.source, locator: program.locator } });
}

function release(hit: SearchHit, app: App): void {
	const { actions } = app;
	if (hit.hiddenBy === "mode") actions.setMode("two-mode");
	else if (hit.hiddenBy === "layer" && hit.layer !== null) actions.setLayer(hit.layer);
	else if (hit.hiddenBy === "filter") for (const facet of hit.facets) actions.setFilter(facet, null);
	else if (hit.hiddenBy === "folded") unfold(hit.id, app);
}

/** An institution is folded into the persons who belong to it; opening the first whose tie is on shows it. */
function unfold(institution: string, app: App): void {
	const state = app.getState();
	const posts = app.answers.node(state, institution)?.evidence.filter(({ tie }) => tie.kind === "affiliation") ?? [];
	const person = posts.find(({ other }) => !state.project.view.unfolded.includes(other))?.other;
	if (person !== undefined) app.actions.toggleUnfolded(person);
}
