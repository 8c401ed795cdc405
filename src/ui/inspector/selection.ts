// The inspector of several nodes: what they are and what all of them share.
import { html, type TemplateResult } from "lit-html";
import type { SelectionDetail } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { plainName } from "../naming.ts";
import { block, nodeItem } from "./parts.ts";

export function selectionInspector(detail: SelectionDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const sentence = app.words.findings.sentence(detail.finding, (id) => plainName(state, app, id));
	const items = (ids: readonly string[]) =>
		html`<ul class="members">${ids.map((id) => html`<li>${nodeItem(id, state, app)}</li>`)}</ul>`;
	return html`<div class="inspector-head"><h2>${inspector.selection(detail.ids.length)}</h2></div>
		<p class="lead">${sentence}</p>
		${block(
			inspector.common,
			`${detail.shared.length}`,
			detail.shared.length > 0 ? items(detail.shared) : html`<p>${inspector.noneCommon}</p>`,
		)}
		${block(
			inspector.chosen,
			`${detail.ids.length}`,
			html`<ul class="members">
				${detail.ids.map(
					(id) => html`<li class="chosen">
						<span>${nodeItem(id, state, app)}</span>
						<button
							class="icon-button small"
							aria-label=${inspector.deselect(plainName(state, app, id))}
							@click=${() => app.actions.addToSelection(id)}
						>
							${icon("close")}
						</button>
					</li>`,
				)}
			</ul>`,
		)}`;
}
