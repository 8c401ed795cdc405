// What choosing a search hit does: it is shown, whatever hid it is released, and it is selected.
import type { SearchHit } from "../pipeline/answers.ts";
import type { App } from "./app.ts";

export function takeHit(hit: SearchHit, app: App): void {
	const { actions } = app;
	app.setLocal({ search: { query: hit.name, open: false, active: -1 } });
	if (hit.kind === "program") {
		actions.onlyFilterValue("program", hit.id);
		return;
	}
	switch (hit.hiddenBy) {
		case "filter":
			actions.clearFilters();
			break;
		case "layer":
			actions.setLayer(6);
			break;
		case "mode":
			actions.setMode("two-mode");
			break;
		case "folded":
			unfold(hit.id, app);
			break;
		case null:
			break;
	}
	actions.select([hit.id]);
}

/** An institution is folded into the persons who belong to it; opening the first of them shows it. */
function unfold(institution: string, app: App): void {
	const { dataset, view } = app.getState().project;
	const person = dataset.affiliations.find((row) => row.institution === institution)?.person;
	if (person !== undefined && !view.unfolded.includes(person)) app.actions.toggleUnfolded(person);
}
