// Opening data: by file, by dropping, by pasting; with templates and the question of attendance.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { dialogFrame } from "./frame.ts";
import { templateLinks } from "./template-links.ts";

export function openDialog(_state: State, app: App): TemplateResult {
	const { open } = app.words.ui.dialogs;
	const close = () => {
		if (app.getState().session.dialog === "open") app.actions.setDialog(null);
	};
	return dialogFrame({ id: "open", title: open.title, body: openBody(app), onClose: close }, app);
}

function openBody(app: App): TemplateResult {
	const { open } = app.words.ui.dialogs;
	const { reading } = app.local;
	const chooseFiles = (event: Event) => {
		const input = event.target as HTMLInputElement;
		const files = [...(input.files ?? [])];
		input.value = "";
		if (files.length > 0) readBehind(app, files);
	};
	return html`<p>${open.lead}</p>
		<div class="drop-zone">
			<label class="button primary file-button">
				${icon("file")}${open.choose}
				<input class="visually-hidden" type="file" multiple accept=".csv,.tsv,.txt,.json,.geojson,.ndjson,.jsonl,text/csv,application/json" @change=${chooseFiles} />
			</label>
			<p>${open.drop}</p>
			<p class="weak">${open.kinds}</p>
		</div>
		<label class="check">
			<input
				type="checkbox"
				.checked=${live(reading.attendance)}
				aria-describedby="attendance-help"
				@change=${() => app.setLocal({ reading: { ...reading, attendance: !reading.attendance } })}
			/>
			${open.attendance}
		</label>
		<p class="weak help" id="attendance-help">${open.attendanceHelp}</p>
		${pasteArea(app)}
		<h3>${open.templates}</h3>
		${templateLinks(app)}
		<p class="private">${icon("lock")}${open.private}</p>`;
}

/** The dialog goes, so that progress and its stop button are in sight; the report follows. */
function readBehind(app: App, files: readonly File[]): void {
	app.actions.setDialog(null);
	app.actions.openFiles(files, app.local.reading);
}

function pasteArea(app: App): TemplateResult {
	const { open } = app.words.ui.dialogs;
	const { pasted } = app.local;
	const read = () => {
		const name = `${app.words.speech.pastedTitle}.csv`;
		readBehind(app, [new File([pasted], name, { type: "text/csv" })]);
		app.setLocal({ pasted: "" });
	};
	return html`<h3><label for="paste">${open.paste}</label></h3>
		<p class="weak help" id="paste-help">${open.pasteHelp}</p>
		<textarea
			id="paste"
			rows="4"
			spellcheck="false"
			aria-describedby="paste-help"
			.value=${live(pasted)}
			@input=${(event: Event) => app.setLocal({ pasted: (event.target as HTMLTextAreaElement).value })}
		></textarea>
		<button class="button" ?disabled=${pasted.trim() === ""} @click=${read}>${open.pasteOpen}</button>`;
}
