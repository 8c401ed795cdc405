// The panel on the right: what is selected, why it matters and where that is written.
import { html, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { nodeSample, unknownBoxSample } from "../marks.ts";
import { copySummary, summaryText } from "../summary.ts";
import { edgeInspector } from "./edge.ts";
import { nodeInspector } from "./node.ts";
import { selectionInspector } from "./selection.ts";

export function inspectorPanel(state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const close = () => {
		app.setLocal({ drawer: null });
		app.actions.clearSelection();
		app.actions.setInspectorOpen(false);
	};
	return html`<aside class="inspector" id="inspector" lang=${app.language} aria-label=${inspector.panel}>
		<button class="icon-button inspector-close" aria-label=${inspector.close} title=${inspector.close} @click=${close}>
			${icon("close")}
		</button>
		<div class="inspector-scroll" tabindex="-1">${inspectorBody(state, app)}</div>
	</aside>`;
}

function inspectorBody(state: State, app: App): TemplateResult {
	const { selection, edge } = state.session;
	const { inspector } = app.words.ui;
	const missing = html`<p class="lead">${inspector.notShown}</p>`;
	if (edge) {
		const detail = app.answers.edge(state, edge[0], edge[1]);
		return detail ? edgeInspector(detail, state, app) : missing;
	}
	const [only] = selection;
	if (only === undefined) return readingHelp(state, app);
	if (selection.length > 1) return selectionInspector(app.answers.selection(state, selection), state, app);
	const detail = app.answers.node(state, only);
	return detail ? nodeInspector(detail, state, app) : missing;
}

/** With nothing selected: what to do, and the marks that the filter rows do not explain. */
function readingHelp(state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	return html`<div class="reading-help">
		<h2>${inspector.emptyTitle}</h2>
		<p>${inspector.emptyText}</p>
		<h3>${inspector.legend}</h3>
		<ul class="members">
			<li>${nodeSample("consortium", null)} ${inspector.legendBox}</li>
			<li>${unknownBoxSample()} ${inspector.legendUnknown}</li>
			<li>${nodeSample("person", null)} ${inspector.legendPerson}</li>
			<li>${nodeSample("program", null)} ${inspector.legendLens}</li>
		</ul>
	</div>
		<section class="beside-summary">
			<h2>${app.words.summary.title}</h2>
			${summaryText(state, app)} ${copySummary(state, app)}
		</section>`;
}
