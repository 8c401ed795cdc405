// What the sources do not say of a chain.
import { html, nothing, type TemplateResult } from "lit-html";
import type { ChainCaution, ChainDetail } from "../../pipeline/chain-detail.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { plainName, programLabel, shortName } from "../naming.ts";
import { prose } from "../prose.ts";

export function cautions(chain: ChainDetail, state: State, app: App): TemplateResult | typeof nothing {
	const { cautions: words } = app.words.ui.chains;
	if (chain.cautions.length === 0) return nothing;
	const tell = (caution: ChainCaution): string => {
		const person = plainName(state, app, caution.person);
		switch (caution.kind) {
			case "not-in-person":
				return words[caution.kind](person, shortName(state, app, caution.consortium));
			case "by-program":
				return words[caution.kind](person, programLabel(state, app, caution.program));
			case "undated":
				return words[caution.kind](person, plainName(state, app, caution.institution));
		}
	};
	return html`${chain.cautions.map((caution) => html`<span class="chain-caution">${icon("warning")}<span>${prose(tell(caution), app)}</span></span>`)}`;
}
