// Writing the picture: format, names or not, how it will look.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { exporters } from "../../export/exporters.ts";
import type { State } from "../../store/state.ts";
import type { App, PictureOptions } from "../app.ts";
import { icon } from "../icons.ts";
import { dialogFrame } from "./frame.ts";

export function exportDialog(state: State, app: App): TemplateResult {
	const { export: words, dialogs } = app.words.ui;
	const { pictures, local } = app;
	const close = () => {
		app.setLocal({ preview: null });
		app.actions.setDialog(null);
	};
	const foot = pictures
		? html`${progress(state, app)}
				<button class="button" @click=${(event: Event) => (event.currentTarget as Element).closest("dialog")?.close()}>
					${dialogs.close}
				</button>
				<button class="button primary" ?disabled=${local.exporting} @click=${() => save(app)}>
					${icon("download")}${local.exporting ? words.writing : words.save}
				</button>`
		: html``;
	return dialogFrame(
		{ id: "export", title: words.title, body: exportBody(app), foot, wide: true, onClose: close },
		app,
	);
}

function exportBody(app: App): TemplateResult {
	const { export: words } = app.words.ui;
	const { picture } = app.local;
	if (!app.pictures) return html`<p>${words.unavailable}</p>`;
	const choose = (patch: Partial<PictureOptions>) => app.setLocal({ picture: { ...picture, ...patch } });
	return html`<p>${words.lead}</p>
		<div class="export">
			<div>
				<fieldset>
					<legend>${words.formats}</legend>
					${exporters.map(
						({ id: format }) => html`<label class="radio">
							<input type="radio" name="format" .checked=${live(picture.format === format)} @change=${() => choose({ format })} />
							<span><strong>${words.format[format].name}</strong><span class="weak">${words.format[format].detail}</span></span>
						</label>`,
					)}
				</fieldset>
				<label class="check">
					<input
						type="checkbox"
						.checked=${live(picture.persons)}
						aria-describedby="persons-help"
						@change=${(event: Event) => choose({ persons: (event.target as HTMLInputElement).checked })}
					/>
					${words.persons}
				</label>
				<p class="weak help" id="persons-help">${words.personsHelp}</p>
			</div>
			<figure class="preview">
				<figcaption>${words.preview}</figcaption>
				${previewPicture(app)}
			</figure>
		</div>`;
}

/** Asks for the preview of these options once; the answer draws the dialog again. */
function previewPicture(app: App): TemplateResult {
	const { export: words } = app.words.ui;
	const { picture, preview } = app.local;
	const key = `${picture.format} ${picture.persons} ${app.language}`;
	if (preview?.key !== key) {
		queueMicrotask(async () => {
			if (app.local.preview?.key === key) return;
			// The picture of other choices would be taken for that of these.
			app.setLocal({ preview: { key, address: null } });
			const address = await app.pictures?.preview(picture);
			if (app.local.preview?.key === key) app.setLocal({ preview: { key, address: address ?? null } });
		});
	}
	return preview?.address
		? html`<img src=${preview.address} alt=${words.previewAlt} />`
		: html`<p class="weak">${words.noPreview}</p>`;
}

async function save(app: App): Promise<void> {
	app.setLocal({ exporting: true });
	try {
		await app.pictures?.save(app.local.picture);
	} finally {
		app.setLocal({ exporting: false });
	}
}

function progress(state: State, app: App): TemplateResult | typeof nothing {
	const { running } = state.results;
	if (running?.kind !== "export") return nothing;
	return html`<progress max=${running.total || 1} value=${running.done} aria-label=${app.words.ui.export.writing}></progress>`;
}
