// The inspector of several nodes: what they are and what all of them share.
import { html, nothing, type TemplateResult } from "lit-html";
import type { SelectionDetail } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { addTentative } from "../candidates/try-form.ts";
import { compareButton } from "../comparison/dialog.ts";
import { icon } from "../icons.ts";
import { findEntry } from "../lookup.ts";
import { plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { block, nodeItem } from "./parts.ts";

/** An institution or a person and a consortium can be tied for trying it out, and untied again. */
function tryButton(ids: readonly string[], state: State, app: App): TemplateResult | typeof nothing {
	const isConsortium = (id: string) => findEntry(state.project.dataset, id)?.kind === "consortium";
	const [actor, consortium] = [ids.find((id) => !isConsortium(id)), ids.find(isConsortium)];
	if (ids.length !== 2 || actor === undefined || consortium === undefined) return nothing;
	const { candidates: words } = app.words.ui;
	const isTried = state.project.tentative.some((tie) => tie.actor === actor && tie.consortium === consortium);
	if (!isTried) {
		return html`<button class="button small" @click=${() => addTentative(actor, consortium, state, app)}>
			${words.add}
		</button>`;
	}
	return html`<button
		class="button small"
		title=${words.remove(plainName(state, app, actor), plainName(state, app, consortium))}
		@click=${() => app.actions.removeTentative({ actor, consortium })}
	>
		${words.takeBack}
	</button>`;
}

/** Two selected actors are the ends of a path. */
function pathButton(ids: readonly string[], { session }: State, app: App): TemplateResult | typeof nothing {
	if (ids.length !== 2 || session.view === "bridges") return nothing;
	return html`<button class="button small" @click=${() => app.actions.setView("bridges")}>
		${app.words.ui.chains.seePath}
	</button>`;
}

export function selectionInspector(detail: SelectionDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const sentence = app.words.findings.sentence(detail.finding, (id) => plainName(state, app, id));
	const items = (ids: readonly string[]) =>
		html`<ul class="members">${ids.map((id) => html`<li>${nodeItem(id, state, app)}</li>`)}</ul>`;
	return html`<div class="inspector-head"><h2>${inspector.selection(detail.ids.length)}</h2></div>
		<p class="lead">${prose(sentence, app)}</p>
		${compareButton(countConsortia(detail.ids, state), app)}
		${tryButton(detail.ids, state, app)} ${pathButton(detail.ids, state, app)}
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

function countConsortia(ids: readonly string[], state: State): number {
	return ids.filter((id) => findEntry(state.project.dataset, id)?.kind === "consortium").length;
}
