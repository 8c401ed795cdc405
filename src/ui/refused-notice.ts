// A kind of picture that was asked for and is not drawn: why, and how to go on.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { icon } from "./icons.ts";
import { plainName } from "./naming.ts";

export function refusedNotice(state: State, app: App): TemplateResult | typeof nothing {
	const { refused } = state.session;
	if (!refused) return nothing;
	const { terms } = app.words;
	const { shell } = app.words.ui;
	const { setView, forgetRefusal } = app.actions;
	const look = () => {
		forgetRefusal();
		setView("overlap");
	};
	return html`<div class="empty-notice refused-notice" role="status">
		<h3>${icon("warning")}${shell.refused(terms.modes[refused.mode])}</h3>
		<p>${shell.refusedWhy(refused.mode === "consortia", refused.pairs, refused.most)}</p>
		<p>${shell.refusedWidest(refused.mode === "consortia", plainName(state, app, refused.widest), refused.neighbours)}</p>
		<p class="actions">
			<button class="button" @click=${look}>${shell.refusedLook}</button>
			<button class="link" @click=${forgetRefusal}>${shell.refusedStay}</button>
		</p>
	</div>`;
}
