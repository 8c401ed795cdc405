// What this program is, which version, under which licence, and whose work it contains.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { row } from "../inspector/parts.ts";
import { dateText } from "../naming.ts";
import { dialogFrame } from "./frame.ts";

export function aboutDialog(state: State, app: App): TemplateResult {
	const { about } = app.words.ui.dialogs;
	const { version, dataDate, notices } = state.artefact;
	const body = html`<p>${about.text}</p>
		<dl>
			${row(about.version, version || about.unknown)}
			${row(about.dataDate, dataDate ? dateText(dataDate, app) : about.unknown)}
			${row(about.licence, about.licenceText)}
		</dl>
		<h3>${about.data}</h3>
		<p>${about.dataText}</p>
		<p><button class="link" @click=${() => app.actions.setDialog("data")}>${app.words.ui.data.title}</button></p>
		<p>${about.privacy}</p>
		${
			notices.length === 0
				? nothing
				: html`<h3>${about.notices}</h3>
						${notices.map(
							(notice) => html`<details>
								<summary>${notice.name} ${notice.version} <span class="weak">${notice.licence}</span></summary>
								<pre tabindex="0">${notice.text}</pre>
							</details>`,
						)}`
		}`;
	const close = () => {
		if (app.getState().session.dialog === "about") app.actions.setDialog(null);
	};
	return dialogFrame({ id: "about", title: about.title, body, onClose: close }, app);
}
