// The comparison as a sheet over the page: two to six of the selected consortia, to be read, copied and printed.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { dialogFrame } from "../dialogs/frame.ts";
import { icon } from "../icons.ts";
import { nameText, shortName } from "../naming.ts";
import { prose } from "../prose.ts";
import { copyTable } from "../table/copy-table.ts";
import { comparisonTable, plainComparison } from "./table.ts";

export function comparisonDialog(state: State, app: App): TemplateResult {
	const { comparison: words, overlap, inspector } = app.words.ui;
	const comparison = app.answers.comparison(state);
	const count = comparison.consortia.length;
	const { filters, layer } = state.project.view;
	const close = () => {
		app.setLocal({ said: "" });
		if (app.getState().session.dialog === "compare") app.actions.setDialog(null);
	};
	const copy = async () => {
		const isCopied = await copyTable(plainComparison(comparison, state, app));
		app.setLocal({ said: isCopied ? words.copied : words.notCopied });
	};
	const pairs = comparison.pairs.map(({ a, b, shared, reach }) =>
		words.pair(shortName(state, app, a), shortName(state, app, b), overlap.shared(shared.length, reach)),
	);
	const body = html`${comparison.omitted > 0 ? html`<p class="weak">${words.omitted(comparison.omitted)}</p>` : nothing}
		${count < 2 ? html`<p>${words.tooFew}</p>` : nothing}
		${pairs.length > 0 ? html`<p class="comparison-pairs"><b>${words.pairs}</b> ${pairs.map((pair) => html`<span>${prose(pair, app)}</span>`)}</p>` : nothing}
		${count > 1 ? html`<p class="weak">${words.legend}</p>` : nothing}
		<div class="comparison-scroll" tabindex="0" role="region" aria-label=${words.title(count)}>
			${count > 0 ? comparisonTable(comparison, (id) => nameText(state, app, id), state, app) : nothing}
		</div>
		<p class="weak">${inspector.scope(app.words.terms.layers[layer], Object.keys(filters).length > 0)}</p>`;
	const foot = html`<p role="status">${app.local.said}</p>
		<button class="button" @click=${() => window.print()}>${words.print}</button>
		<button class="button primary" ?disabled=${count === 0} @click=${copy}>${icon("copy")}${words.copy}</button>`;
	return dialogFrame({ id: "compare", title: words.title(count), body, foot, wide: true, onClose: close }, app);
}

/** Opens the comparison of what is selected; nothing while fewer than two consortia are. */
export function compareButton(consortia: number, app: App): TemplateResult | typeof nothing {
	if (consortia < 2) return nothing;
	return html`<button class="button" @click=${() => app.actions.setDialog("compare")}>
		${icon("panel")}${app.words.ui.comparison.open}
	</button>`;
}
