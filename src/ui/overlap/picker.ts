// Which consortia are combined: ticked one by one, by place; those that name nobody cannot be.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { cutInto } from "../../model/steps.ts";
import { fewestChosen, mostChosen } from "../../pipeline/combinations.ts";
import type { ConsortiumGroup } from "../../pipeline/consortium-groups.ts";
import { namesAnybody } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { icon } from "../icons.ts";
import { shortText } from "../naming.ts";
import { setChoices, turn } from "./choices.ts";
import { placeName, sizeText } from "./names.ts";

/** Most consortia of one part, and parts drawn at one turn. */
const PART = 15;
const RUN = 4;

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
		<div>
			${growing({
				key: "",
				items: listParts(state, app),
				run: RUN,
				inputsOf: ({ ids }) => [
					app.answers.overlaps(state),
					app.language,
					hasRoom(combined),
					canLoseOne(combined),
					ids.filter((id) => combined.includes(id)).join(" "),
				],
				draw: (part) => choices(part, combined, state, app),
				sight: ".picker",
			})}
		</div>
	</div>`;
}

interface Part extends Pick<ConsortiumGroup, "place" | "ids"> {
	/** Others of the same place stand before it. */
	readonly goesOn: boolean;
}

/** By place; many of one place in parts. */
function listParts(state: State, app: App): readonly Part[] {
	return app.answers
		.placeGroups(state)
		.flatMap(({ place, ids }) => [...cutInto(ids, PART)].map((some, at) => ({ place, ids: some, goesOn: at > 0 })));
}

function choices({ place, ids, goesOn }: Part, combined: readonly string[], state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	return html`<fieldset lang=${app.language}>
		<legend class=${goesOn ? "visually-hidden" : nothing}>${placeName(place, app) ?? words.placeUnknown}</legend>
		${ids.map((id) => choice(id, combined, state, app))}
	</fieldset>`;
}

function hasRoom(combined: readonly string[]): boolean {
	return combined.length < mostChosen;
}

function canLoseOne(combined: readonly string[]): boolean {
	return combined.length > fewestChosen;
}

function choice(id: string, combined: readonly string[], state: State, app: App): TemplateResult {
	const set = app.answers.overlaps(state).sets.get(id);
	const isChosen = combined.includes(id);
	const isNamed = set !== undefined && namesAnybody(set);
	const canTurn = isChosen ? canLoseOne(combined) : hasRoom(combined);
	const toggle = () => {
		const next = isChosen ? combined.filter((each) => each !== id) : [...combined, id];
		turn(app, { combined: next, combination: null });
	};
	return html`<label class="check">
		<input type="checkbox" .checked=${live(isChosen && isNamed)} ?disabled=${!isNamed || !canTurn} @change=${toggle} />
		<span>${shortText(state, app, id)} <span class="weak">${sizeText(set, app)}</span></span>
	</label>`;
}
