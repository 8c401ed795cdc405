// Overlaps: which consortia share whom, as a ranked list, a matrix, and the combinations of a few.
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { namesAnybody } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { emptyNotice } from "../empty-notice.ts";
import { oneByOne } from "../growing.ts";
import { plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { combinationPanel } from "./combinations.ts";
import { matrixPanel } from "./matrix-panel.ts";
import { findChosenPair, keepPair } from "./pair.ts";
import { pairList } from "./pair-list.ts";
import { pairStates } from "./pair-states.ts";

export function overlapView(state: State, app: App): TemplateResult {
	const { project, session } = state;
	const { selection, edge, inspectorOpen, choices } = session;
	const inputs = [project, selection, edge, inspectorOpen, choices, app.language, app.local.overlap];
	return html`${guard(inputs, () => drawOverlaps(state, app))}`;
}

function drawOverlaps(state: State, app: App): TemplateResult {
	const { sets } = app.answers.overlaps(state);
	const hasFigures = sets.size > 1 && [...sets.values()].some(namesAnybody);
	const pair = findChosenPair(state, app);
	const columns = [drawList, ...(hasFigures ? [drawFigures] : [])].map((draw) => () => draw(state, app));
	return html`<div class="overlap" id="table" tabindex="-1" @click=${{ handleEvent: () => keepPair(pair, app), capture: true }}>
		<div class="overlap-columns">${oneByOne(columns)}</div>
		${sets.size === 0 ? emptyNotice(state, app) : nothing}
	</div>`;
}

function drawList(state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { sets, counts, finding } = app.answers.overlaps(state);
	const { title, detail } = app.words.findings.headline(finding, (id) => plainName(state, app, id));
	const { filters } = state.project.view;
	const canCompare = sets.size > 1;
	const isAnyNamed = [...sets.values()].some(namesAnybody);
	const scope = words.scope(Object.keys(filters).length > 0, app.words.terms.layers[1]);
	return html`<div class="overlap-list">
		<h2>${prose(title, app)}</h2>
		<p class="overlap-detail">${prose(detail, app)} ${scope}</p>
		${canCompare ? pairStates(counts, app) : nothing}
		${canCompare && !isAnyNamed ? html`<p class="advice">${words.addSources}</p>` : nothing}
		${canCompare ? pairList(state, app) : tooFew(sets.size, state, app)}
	</div>`;
}

function drawFigures(state: State, app: App): TemplateResult {
	const panels = [matrixPanel, combinationPanel].map((draw) => () => draw(state, app));
	return html`<div class="overlap-figures">${oneByOne(panels)}</div>`;
}

/** A single consortium has the way back beside it; where there is none at all, the notice below offers more. */
function tooFew(consortia: number, { project }: State, app: App): TemplateResult {
	const { overlap, shell } = app.words.ui;
	const isFiltered = Object.keys(project.view.filters).length > 0;
	return html`<p class="advice">${overlap.tooFew(isFiltered)}</p>
		${consortia > 0 && isFiltered ? html`<button class="button small" @click=${app.actions.clearFilters}>${shell.clearAll}</button>` : nothing}`;
}
