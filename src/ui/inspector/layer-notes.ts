// What stands in layers that are off: said and counted, folded, with the way there.
import { html, type TemplateResult } from "lit-html";
import type { NodeDetail } from "../../pipeline/answers.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";

export function layerNotes(detail: NodeDetail, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const { layers } = app.words.terms;
	return html`${detail.above.map(
		({ layer, ties }) => html`<details class="layer-note">
			<summary>${inspector.above[layer](ties)}</summary>
			<p class="weak">${inspector.aboveHelp}</p>
			<button class="button small" @click=${() => app.actions.setLayer(layer)}>
				${icon("plus")}${inspector.raise(layers[layer])}
			</button>
		</details>`,
	)}`;
}
