// The filter panel: facets with live counts, which are the legend of the figure at the same time.
import { html, type TemplateResult } from "lit-html";
import type { FacetId } from "../../model/view.ts";
import type { Facet } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { chipRow } from "./chips.ts";
import { countedBy } from "./counted.ts";
import { displayOptions } from "./display-options.ts";
import { facetRows } from "./facet-rows.ts";
import { layerRows } from "./layer-rows.ts";
import { section } from "./section.ts";

/** Order of the panel; the layers stand after the sectors. */
const order: readonly FacetId[] = ["program", "prefecture", "seat", "year", "ministry", "kind", "source"];

export function facetPanel(state: State, app: App): TemplateResult {
	const { facets: words, ...ui } = app.words.ui;
	const { facets, layers } = app.answers.facets(state);
	const show = (id: FacetId) => {
		const facet = facets.find((each) => each.id === id);
		return facet && facet.values.length > 0 ? facetSection(facet, state, app) : null;
	};
	const ties = layers.filter((row) => row.on).reduce((sum, row) => sum + row.ties, 0);
	return html`<aside class="facets" id="facets" lang=${app.language} aria-labelledby="facets-title">
		<h2 class="visually-hidden" id="facets-title">${words.panel}</h2>
		<button class="icon-button drawer-close" aria-label=${ui.shell.close} @click=${() => app.setLocal({ drawer: null })}>
			${icon("close")}
		</button>
		<div class="facet-scroll" tabindex="-1">
			${show("sector")}
			${section(
				{
					id: "layers",
					title: words.layers,
					remark: words.counted.ties(ties),
					active: false,
					body: () => layerRows(layers, app),
				},
				app,
			)}
			${order.map(show)} ${displayOptions(state, app)}
		</div>
		${chipRow(
			facets.filter((facet) => facet.active),
			state,
			app,
		)}
	</aside>`;
}

function facetSection(facet: Facet, state: State, app: App): TemplateResult {
	const { facets: words } = app.words.ui;
	const counted = countedBy(facet.id, state.project.view.mode);
	// Nodes of all kinds together have no name.
	const remark = counted === "nodes" ? "" : words.counted[counted](app.answers.counts(state)[counted]);
	return section(
		{
			id: facet.id,
			title: app.words.terms.facets[facet.id],
			remark,
			active: facet.active,
			body: () => facetRows(facet, state, app),
		},
		app,
	);
}
