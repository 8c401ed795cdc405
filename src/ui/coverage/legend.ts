// How to read the grid and the map: the same marks that stand in them.
import { html, type TemplateResult } from "lit-html";
import { sectorOrder } from "../../model/dataset.ts";
import type { ViewChoices } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { sectorSample } from "../marks.ts";

export function coverageLegend(face: ViewChoices["face"], app: App): TemplateResult {
	return html`<ul class="coverage-legend">
		<li><span class="star" aria-hidden="true">★</span>${app.words.ui.coverage.legendTwice}</li>
		${face === "grid" ? gridMarks(app) : tileMarks(app)}
	</ul>`;
}

function gridMarks(app: App): TemplateResult {
	const { coverage } = app.words.ui;
	return html`<li><span class="entry-framing" data-frame="funded_by"></span>${coverage.legendFunded}</li>
		<li><span class="entry-framing" data-frame="reported_in"></span>${coverage.legendReported}</li>
		<li><span aria-hidden="true">–</span> ${coverage.legendNone}</li>
		<li>${coverage.legendUnknown}</li>
		${sectorOrder.map((sector) => html`<li>${sectorSample(sector)}${app.words.terms.sectors[sector]}</li>`)}`;
}

function tileMarks(app: App): TemplateResult {
	const { coverage } = app.words.ui;
	return html`<li>
			<span class="tile-sample" data-step="1">1</span><span class="tile-sample" data-step="2">2</span
			><span class="tile-sample" data-step="3">3</span><span class="tile-sample" data-step="4">4+</span>
			${coverage.legendCount}
		</li>
		<li><span class="tile-sample" data-state="none">–</span>${coverage.legendNone}</li>
		<li><span class="tile-sample" data-state="out">(1)</span>${coverage.legendOut}</li>`;
}
