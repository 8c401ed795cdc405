// Instead of the table when nobody is left to list: what leaves it empty, and what to release.
import { html, nothing, type TemplateResult } from "lit-html";
import { type Layer, layers } from "../../model/evidence.ts";
import { facetIds } from "../../model/view.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";

/** Layers to widen to: persons now, persons before. */
function nextLayer(layer: Layer): Layer | null {
	return layers.find((each) => each > layer && (each === 4 || each === 5)) ?? null;
}

export function noConnectors(state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const { aside } = app.answers.connectors(state);
	const { layer, filters } = state.project.view;
	const filtered = facetIds.filter((facet) => filters[facet] !== undefined);
	// What was narrowed is released before anything is widened.
	const isAlone = state.project.dataset.consortia.length < 2;
	const wider = filtered.length === 0 && !isAlone ? nextLayer(layer) : null;
	const button = (label: string, act: () => void) => html`<button class="button small" @click=${act}>${label}</button>`;
	return html`<div class="bridges-empty">
		<h3>${words.emptyTitle}</h3>
		<p>
			${filtered.length > 0 ? words.emptyFiltered(filtered.map((facet) => app.words.terms.facets[facet])) : nothing}
			${aside.length > 0 ? words.emptyAside(aside.length) : nothing}
			${isAlone ? app.words.ui.overlap.tooFew(false) : words.emptyText}
		</p>
		<p class="connector-actions">
			${filtered.map((facet) =>
				button(words.emptyRelease(app.words.terms.facets[facet]), () => app.actions.setFilter(facet, null)),
			)}
			${filtered.length > 1 ? button(words.emptyFilters, () => app.actions.clearFilters()) : nothing}
			${aside.length > 0 ? button(words.emptyShowHubs, () => app.actions.setHubsAside(false)) : nothing}
			${wider ? button(words.emptyLayer(app.words.terms.layers[wider]), () => app.actions.setLayer(wider)) : nothing}
		</p>
	</div>`;
}
