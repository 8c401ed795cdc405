// Two choices and a button: who might take part in which consortium, for trying it out.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { plainName, shortName } from "../naming.ts";
import { languageOf } from "../prose.ts";
import { whatIfBrief } from "./what-if.ts";

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
			${ids.map((id) => {
				const text = shortName(state, app, id);
				return html`<option value=${id} lang=${languageOf(text, app)}>${text}</option>`;
			})}
		</select>
	</label>`;
	const isTried = state.project.tentative.some(
		(tie) => actors.includes(tie.actor) && consortia.includes(tie.consortium),
	);
	return html`<form class="try-form" @submit=${add}>
		<p><b>${words.tryTitle}</b> ${words.tryHelp}</p>
		${choice("actor", actors)} ${choice("consortium", consortia)}
		<button class="button small">${words.add}</button>
		${
			isTried
				? html`<button type="button" class="link" @click=${showChange}>${words.seeChange}</button> ${whatIfBrief(state, app)}`
				: nothing
		}
	</form>`;
}

/** The figures stand above the cards, mostly out of sight. */
function showChange(): void {
	const title = document.getElementById("what-if-title");
	title?.scrollIntoView({ block: "start" });
	title?.focus({ preventScroll: true });
}

export function addTentative(actor: string, consortium: string, state: State, app: App): void {
	app.actions.addTentative({ actor, consortium });
	app.actions.announce(app.words.ui.candidates.added(plainName(state, app, actor), plainName(state, app, consortium)));
}
