// The rows of a facet: tick, sample of the mark, name, count, and "only this".
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { writeNumber } from "../../i18n/number.ts";
import type { Facet, FacetValue } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { countedBy } from "./counted.ts";
import { groupValues, isPrintedName, valueName, valuePrefix, valueSample } from "./facet-values.ts";

export function facetRows(facet: Facet, state: State, app: App): TemplateResult {
	const all = facet.values.map((row) => row.value);
	return html`<div role="group" aria-label=${app.words.terms.facets[facet.id]}>
		${groupValues(facet, state, app).map(
			(group) => html`${group.heading ? html`<h4 class="facet-group">${group.heading}</h4>` : nothing}
				<ul class="facet-rows">
					${repeat(
						group.values.filter((row) => !row.isIdle || (facet.active && row.chosen)),
						(row) => row.value,
						(row) => facetRow(facet, row, all, state, app),
					)}
				</ul>`,
		)}
	</div>`;
}

function facetRow(facet: Facet, row: FacetValue, all: readonly string[], state: State, app: App): TemplateResult {
	const { facets } = app.words.ui;
	const { toggleFilterValue, onlyFilterValue } = app.actions;
	const name = valueName(facet.id, row.value, state, app);
	const tag = isPrintedName(facet.id, row.value) && app.language === "en" ? "ja" : nothing;
	const prefix = app.language === "ja" ? valuePrefix(facet, row.value, state) : null;
	const checked = !facet.active || row.chosen;
	const spoken = facets.count(name, row.count, facets.unit[countedBy(facet.id, state.project.view.mode)]);
	return html`<li class="facet-row" data-zero=${row.count === 0}>
		<label>
			<input
				type="checkbox"
				.checked=${live(checked)}
				aria-label=${spoken}
				@change=${() => toggleFilterValue(facet.id, row.value, all)}
			/>
			${valueSample(facet.id, row.value, state)}
			<span class="facet-name" lang=${tag} title=${spoken}>
				${prefix ? html`<span class="facet-prefix">${prefix}</span>` : nothing}${name}
			</span>
			<span class="facet-count">${writeNumber(row.count)}</span>
		</label>
		<button class="facet-only" aria-label=${facets.onlyThis(name)} @click=${() => onlyFilterValue(facet.id, row.value)}>
			${facets.only}
		</button>
	</li>`;
}
