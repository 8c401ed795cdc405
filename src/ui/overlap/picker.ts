// Which consortia are combined: ticked one by one, by place; those that name nobody cannot be.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fewestChosen, mostChosen } from "../../pipeline/combinations.ts";
import { namesAnybody } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { setChoices, turn } from "./choices.ts";
import { placeName, shortText, sizeText } from "./names.ts";

export function pickButton(app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { isPicking } = app.local.overlap;
	return html`<button
		class="button small"
		aria-expanded=${isPicking ? "true" : "false"}
		@click=${() => setChoices(app, { isPicking: !isPicking })}
	>
		${icon(isPicking ? "up" : "down")}${words.pick}
	</button>`;
}

export function consortiumPicker(combined: readonly string[], state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	return html`<div class="picker" role="group" aria-label=${words.pick}>
		<p class="weak">
			${words.pickHelp(fewestChosen, mostChosen)}
			${
				state.session.choices.combined
					? html`<button class="link" @click=${() => turn(app, { combined: null, combination: null })}>
							${words.pickReset}
						</button>`
					: nothing
			}
		</p>
		<div class="picker-groups">
			${app.answers.consortiumGroups(state, "place").map(
				({ place, ids }) => html`<fieldset>
					<legend>${placeName(place, app) ?? words.placeUnknown}</legend>
					${ids.map((id) => choice(id, combined, state, app))}
				</fieldset>`,
			)}
		</div>
	</div>`;
}

function choice(id: string, combined: readonly string[], state: State, app: App): TemplateResult {
	const set = app.answers.overlaps(state).sets.get(id);
	const isChosen = combined.includes(id);
	const isNamed = set !== undefined && namesAnybody(set);
	const isFull = isChosen ? combined.length <= fewestChosen : combined.length >= mostChosen;
	const toggle = () => {
		const next = isChosen ? combined.filter((each) => each !== id) : [...combined, id];
		turn(app, { combined: next, combination: null });
	};
	return html`<label class="check">
		<input type="checkbox" .checked=${live(isChosen && isNamed)} ?disabled=${!isNamed || isFull} @change=${toggle} />
		<span>${shortText(id, state, app)} <span class="weak">${sizeText(set, app)}</span></span>
	</label>`;
}
