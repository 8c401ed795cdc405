// Evidence layers as ticks that add up: a layer is on together with all above it.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { writeNumber } from "../../i18n/number.ts";
import type { Layer } from "../../model/evidence.ts";
import type { LayerCount } from "../../pipeline/answers.ts";
import type { App } from "../app.ts";
import { layerSample } from "../marks.ts";

export function layerRows(counts: readonly LayerCount[], app: App): TemplateResult {
	const { facets } = app.words.ui;
	return html`<div role="group" aria-label=${facets.layers}>
		<ul class="facet-rows">
			${counts.map((row) => layerRow(row, app))}
		</ul>
	</div>`;
}

function layerRow(row: LayerCount, app: App): TemplateResult {
	const { facets } = app.words.ui;
	const layer = row.layer as Layer;
	const name = app.words.terms.layers[layer];
	const choose = (event: Event) => {
		const wanted = (event.target as HTMLInputElement).checked ? layer : layer - 1;
		app.actions.setLayer(Math.max(1, wanted) as Layer);
	};
	return html`<li class="facet-row" data-off=${!row.on}>
		<label title=${facets.layersHelp}>
			<input
				type="checkbox"
				.checked=${live(row.on)}
				?disabled=${layer === 1}
				aria-label=${facets.count(name, row.ties, facets.layersUnit)}
				@change=${choose}
			/>
			${layerSample(layer)}
			<span class="facet-name">${name}</span>
			<span class="facet-count">${row.on ? writeNumber(row.ties) : facets.layerOff(row.ties)}</span>
		</label>
	</li>`;
}
