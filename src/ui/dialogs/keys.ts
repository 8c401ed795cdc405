// The list of keys, and the switch that turns single letters off.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { dialogFrame } from "./frame.ts";

export function keysDialog(_state: State, app: App): TemplateResult {
	const { keys } = app.words.ui.dialogs;
	const list = (title: string, rows: readonly (readonly string[])[]) =>
		html`<h3>${title}</h3>
			<dl class="keys">
				${rows.map(([key, meaning]) => html`<div class="row"><dt><kbd>${key}</kbd></dt><dd>${meaning}</dd></div>`)}
			</dl>`;
	const body = html`${list(keys.everywhere, keys.list.everywhere)} ${list(keys.figure, keys.list.figure)}
		<label class="check">
			<input
				type="checkbox"
				.checked=${live(app.local.singleKeys)}
				@change=${(event: Event) => app.setLocal({ singleKeys: (event.target as HTMLInputElement).checked })}
			/>
			${keys.single}
		</label>`;
	return dialogFrame({ id: "keys", title: keys.title, body, onClose: () => app.actions.setDialog(null) }, app);
}
