// Beside the tabs: which network is drawn or listed, and the buttons that move over it.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Mode, modes } from "../model/view.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { type IconName, icon } from "./icons.ts";

export function figureTools(state: State, app: App): TemplateResult {
	return html`${modeChoice(state, app)} ${zoomButtons(app)}`;
}

export function modeChoice(state: State, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const choose = (event: Event) => app.actions.setMode((event.target as HTMLSelectElement).value as Mode);
	return html`<label class="choice"
		><span>${shell.mode}</span>
		<select .value=${live(state.project.view.mode)} @change=${choose}>
			${modes.map(
				(mode) =>
					html`<option value=${mode} ?selected=${mode === state.project.view.mode}>${app.words.terms.modes[mode]}</option>`,
			)}
		</select>
	</label>`;
}

function zoomButtons(app: App): TemplateResult {
	const { shell } = app.words.ui;
	const button = (name: IconName, label: string, act: () => void) =>
		html`<button class="icon-button" aria-label=${label} title=${label} @click=${act}>${icon(name)}</button>`;
	return html`<div class="button-group">
		${button("minus", shell.zoomOut, () => app.stageCommands?.zoomBy(1 / Math.SQRT2))}
		${button("plus", shell.zoomIn, () => app.stageCommands?.zoomBy(Math.SQRT2))}
		${button("fit", shell.fit, () => app.stageCommands?.fit())}
	</div>`;
}
