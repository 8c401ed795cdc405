// Two actors that are not joined in what is shown: from which layer on they are, what to click for it, and the
// chain it would be.
import { html, type TemplateResult } from "lit-html";
import type { Chains } from "../../pipeline/chains.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { cautions } from "./chain-cautions.ts";
import { chainRow } from "./chain-row.ts";

export function missingChain({ from, to, anywhere }: Chains, state: State, app: App): TemplateResult {
	const { chains: words } = app.words.ui;
	if (anywhere === null)
		return html`<p class="chain-missing"><span>${words.notHere}</span> <span>${words.never}</span></p>`;
	const { layer, chain } = anywhere;
	const isAbove = layer > state.project.view.layer;
	const detail = app.answers.chain(state, chain, true);
	const raise = () => app.actions.setLayer(layer);
	const useAll = () => app.actions.setScope("all");
	return html`<p class="chain-missing">
			<span>${words.notHere}</span> <span>${isAbove ? words.fromLayer(layer, app.words.terms.layers[layer]) : words.unfilter}</span>
			<button class="button small" @click=${isAbove ? raise : useAll}>
				${isAbove ? words.raise(layer) : words.useAll}
			</button>
		</p>
		<h4 class="chain-preview">${words.preview}</h4>
		<p class="chain-notes">${cautions(detail, state, app)}</p>
		${chainRow({ chain: detail, before: null, after: null, marked: null, keep: () => app.actions.choose({ ends: { from, to } }) }, state, app)}`;
}
