// What is filtered right now, one chip a facet, each with its way out.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Facet } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { joinNames } from "../naming.ts";
import { prose } from "../prose.ts";
import { valueName } from "./facet-values.ts";

/** Names written out in a chip; the rest is counted. */
const NAMED = 2;

/** A facet's condition in words; from more than half chosen on, by what it leaves out. */
export function describeChip(facet: Facet, state: State, app: App): string {
	const { facets } = app.words.ui;
	const chosen = facet.values.filter((row) => row.chosen);
	const others = facet.values.filter((row) => !row.chosen);
	const isWithout = chosen.length > others.length && others.length > 0;
	const names = (isWithout ? others : chosen).map((row) => valueName(facet.id, row.value, state, app));
	const listed = joinNames(names.slice(0, NAMED), app);
	const text = names.length > NAMED ? facets.chipMore(listed, names.length - NAMED) : listed;
	return facets.chip(app.words.terms.facets[facet.id], isWithout ? facets.chipWithout(text) : text || facets.chipNone);
}

export function chipRow(active: readonly Facet[], state: State, app: App): TemplateResult | typeof nothing {
	if (active.length === 0) return nothing;
	const { facets } = app.words.ui;
	const counts = app.answers.counts(state);
	const shown = counts.consortia + counts.institutions + counts.persons;
	const all = counts.all.consortia + counts.all.institutions + counts.all.persons;
	return html`<section class="chips" aria-label=${facets.chips}>
		<p class="chips-head">
			<strong>${facets.chips}</strong> <span>${facets.shownOf(shown, all)}</span>
			<button class="link" @click=${app.actions.clearFilters}>${facets.clearAll}</button>
		</p>
		<ul>
			${active.map((facet) => {
				const text = describeChip(facet, state, app);
				return html`<li>
					<button
						class="chip"
						aria-label=${facets.removeChip(text)}
						title=${text}
						@click=${() => app.actions.setFilter(facet.id, null)}
					>
						<span>${prose(text, app)}</span>${icon("close")}
					</button>
				</li>`;
			})}
		</ul>
	</section>`;
}
