// Two choices and a button: who might take part in which consortium, for trying it out.
import { html, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { plainName, shortName } from "../naming.ts";

export function tryForm(
	actors: readonly string[],
	consortia: readonly string[],
	state: State,
	app: App,
): TemplateResult {
	const { candidates: words } = app.words.ui;
	const add = (event: SubmitEvent) => {
		event.preventDefault();
		const fields = new FormData(event.currentTarget as HTMLFormElement);
		addTentative(String(fields.get("actor")), String(fields.get("consortium")), state, app);
	};
	const choice = (name: "actor" | "consortium", ids: readonly string[]) => html`<label class="choice">
		<span>${words[name]}</span>
		<select name=${name}>
			${ids.map((id) => html`<option value=${id}>${shortName(state, app, id)}</option>`)}
		</select>
	</label>`;
	return html`<form class="try-form" @submit=${add}>
		<p><b>${words.tryTitle}</b> ${words.tryHelp}</p>
		${choice("actor", actors)} ${choice("consortium", consortia)}
		<button class="button small">${words.add}</button>
	</form>`;
}

export function addTentative(actor: string, consortium: string, state: State, app: App): void {
	app.actions.addTentative({ actor, consortium });
	app.actions.announce(app.words.ui.candidates.added(plainName(state, app, actor), plainName(state, app, consortium)));
}
