// The doors: look at the bundled data, or bring a file.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { dialogFrame } from "./frame.ts";

export function startDialog(state: State, app: App): TemplateResult {
	const { start } = app.words.ui.dialogs;
	const { openSample, setDialog } = app.actions;
	const sample = () => {
		openSample();
		setDialog(null);
	};
	const body = html`<p>${start.lead}</p>
		<div class="doors">
			${
				state.artefact.dataset
					? html`<button class="door" @click=${sample}>
							${icon("ties")}<strong>${start.sample}</strong><span>${start.sampleText}</span>
						</button>`
					: nothing
			}
			<button class="door" @click=${() => setDialog("open")}>
				${icon("open")}<strong>${start.file}</strong><span>${start.fileText}</span>
			</button>
		</div>`;
	const close = () => {
		if (app.getState().session.dialog === "start") setDialog(null);
	};
	return dialogFrame({ id: "start", title: start.title, body, onClose: close }, app);
}
