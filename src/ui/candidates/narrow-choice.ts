// Which candidates are listed: all of them, or those that concern one prefecture, programme or consortium.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Narrowing, narrowings } from "../../pipeline/narrow-candidates.ts";
import type { State } from "../../store/state.ts";
import { growList } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { programLabel, shortName } from "../naming.ts";
import { languageOf } from "../prose.ts";

/** Value of the choice that leaves nothing out; no kind of narrowing is called so. */
const ALL = "";

/** Options drawn at one turn. */
const RUN = 60;

export function narrowChoice(state: State, app: App): TemplateResult {
	const { candidates: words } = app.words.ui;
	const { narrowing } = state.session.choices;
	const { options, areOptionsPairs, all } = app.answers.candidates(state);
	const isListed = (one: Narrowing) => options.some((option) => keyOf(option) === keyOf(one));
	// What was chosen stays to be seen where a filter has left nothing of it.
	const offered = narrowing && !isListed(narrowing) ? [...options, { ...narrowing, count: 0 }] : options;
	const isChosen = (one: Narrowing) => narrowing !== null && keyOf(one) === keyOf(narrowing);
	const option = (one: (typeof offered)[number]) => {
		const name = nameOf(one, state, app);
		return html`<option value=${keyOf(one)} lang=${languageOf(name, app)} ?selected=${isChosen(one)}>
			${areOptionsPairs ? words.narrowPairs(name, one.count) : words.narrowOption(name, one.count)}
		</option>`;
	};
	const choose = (event: Event) => {
		const key = (event.target as HTMLSelectElement).value;
		narrowTo(offered.find((one) => keyOf(one) === key) ?? null, app);
	};
	return html`<p class="candidates-narrow">
		<label class="choice">
			<span>${words.narrow}</span>
			<select id="candidates-of" .value=${live(narrowing ? keyOf(narrowing) : ALL)} @change=${choose}>
				<option value=${ALL} ?selected=${narrowing === null}>${words.narrowAll(all)}</option>
				${narrowings.map((by) => {
					const own = offered.filter((one) => one.by === by);
					if (own.length === 0) return nothing;
					const inputsOf = (one: (typeof own)[number]) => [one, isChosen(one), state.project.dataset, app.language];
					// Others are set anew: an option that comes to stand for something else would stay chosen.
					const key = own.map(keyOf).join();
					return html`<optgroup label=${words.narrowBy[by]}>
						${growing({ key, items: own, run: RUN, inputsOf, draw: option })}
					</optgroup>`;
				})}
			</select>
		</label>
		${narrowing ? html`<button class="link" @click=${() => narrowTo(null, app)}>${words.release}</button>` : nothing}
	</p>`;
}

function narrowTo(chosen: Narrowing | null, app: App): void {
	const narrowing = chosen && { by: chosen.by, value: chosen.value };
	app.actions.choose({ narrowing, ...growList(app.getState().session.choices, "candidates", false) });
}

function keyOf({ by, value }: Narrowing): string {
	return `${by}.${value}`;
}

function nameOf({ by, value }: Narrowing, state: State, app: App): string {
	switch (by) {
		case "prefecture":
			return app.words.terms.prefecture(value);
		case "program":
			return programLabel(state, app, value);
		case "consortium":
			return shortName(state, app, value);
	}
}
