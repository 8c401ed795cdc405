// Above the table: the scope of the numbers, and the bodies set aside because connecting is their office, each of
// which can be put back.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { sectorOf } from "../lookup.ts";
import { sectorSample } from "../marks.ts";
import { nameText, plainName } from "../naming.ts";
import { setBridges } from "./choices.ts";

/** Names told while the strip is closed. */
const NAMED = 5;

export function hubStrip(state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const { hubs } = state.project.view;
	const { areHubsOpen } = app.local.bridges;
	return html`<div class="hub-strip">
		<label class="switch">
			<input
				type="checkbox"
				role="switch"
				.checked=${live(hubs.aside)}
				@change=${() => app.actions.setHubsAside(!hubs.aside)}
			/>
			${words.hubs}
		</label>
		${hubs.aside ? asideSummary(state, app) : nothing} ${scopeChoice(state, app)}
		${hubs.aside && areHubsOpen ? hubEditor(state, app) : nothing}
	</div>`;
}

function asideSummary(state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const { aside } = app.answers.connectors(state);
	const { areHubsOpen } = app.local.bridges;
	const names = aside.slice(0, NAMED).map(({ id }) => nameText(state, app, id));
	const separator = app.language === "en" ? ", " : "、";
	return html`<p class="hub-names">
		<span>${aside.length === 0 ? words.hubsNone : words.hubsNames(aside.length)}</span>
		<span>
			${names.map((name, at) => html`${at > 0 ? separator : nothing}${name}`)}
			${aside.length > NAMED ? words.hubsMore(aside.length - NAMED) : nothing}
		</span>
		<button
			class="link"
			aria-expanded=${areHubsOpen ? "true" : "false"}
			aria-controls="hub-editor"
			@click=${() => setBridges(app, { areHubsOpen: !areHubsOpen })}
		>
			${areHubsOpen ? words.hubsClose : words.hubsEdit}
		</button>
	</p>`;
}

function hubEditor(state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const { aside } = app.answers.connectors(state);
	const { kept } = state.project.view.hubs;
	const body = (id: string, label: string, spoken: string, act: () => void) => html`<li>
		${sectorSample(sectorOf(state.project.dataset, id))}<span>${nameText(state, app, id)}</span>
		<button class="button small" aria-label=${spoken} @click=${act}>${label}</button>
	</li>`;
	return html`<div class="hub-editor" id="hub-editor">
		<p>${words.hubsRule}</p>
		<p>${words.hubsHint}</p>
		<ul>
			${aside.map(({ id }) =>
				body(id, words.back, words.hubsBack(plainName(state, app, id)), () => app.actions.putHubBack(id)),
			)}
		</ul>
		${
			kept.length === 0
				? nothing
				: html`<p>${words.hubsKept(kept.length)}</p>
						<ul>
							${kept.map((id) =>
								body(id, words.again, words.hubsAgain(plainName(state, app, id)), () => app.actions.setHubAside(id)),
							)}
						</ul>`
		}
	</div>`;
}

function scopeChoice(state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const option = (scope: State["session"]["scope"]) => html`<label class="radio">
		<input
			type="radio"
			name="bridge-scope"
			.checked=${live(state.session.scope === scope)}
			@change=${() => app.actions.setScope(scope)}
		/>
		${words.scopes[scope]}
	</label>`;
	return html`<fieldset class="hub-scope">
		<legend>${words.scope}</legend>
		${option("shown")} ${option("all")}
	</fieldset>`;
}
