// The one finding a view opens with, in plain words, scoped to what is shown.
import { html, nothing, type TemplateResult } from "lit-html";
import type { OnlyLink } from "../model/finding.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { plainName } from "./naming.ts";
import { prose } from "./prose.ts";

export function headline(state: State, app: App): TemplateResult {
	const finding = app.answers.headline(state);
	const { title, detail } = app.words.findings.headline(finding, (id) => plainName(state, app, id));
	return html`<div class="headline">
		<h2>${prose(title, app)}</h2>
		<p>
			${detail ? html`<span>${prose(detail, app)}</span>` : nothing}
			<button class="link" @click=${() => app.actions.setDialog("summary")}>${app.words.summary.open}</button>
			${finding.kind === "overlap" ? pathLink(finding.onlyLinks, app) : nothing}
		</p>
	</div>`;
}

/** Where places hang together by one connection alone, the way to the view that explains it. */
function pathLink([link]: readonly OnlyLink[], app: App): TemplateResult | typeof nothing {
	const { bridges, chains } = app.words.ui;
	if (link === undefined) return nothing;
	const places = link.groups.map((group) => group.map(bridges.place).join(bridges.placeSeparator));
	const go = () => {
		app.actions.setView("bridges");
		// The link goes with its view: what is read next begins at the tab of the new one.
		document.getElementById("tab-bridges")?.focus();
	};
	return html`<button class="link headline-path" @click=${go}>${chains.seeBetween(places)}</button>`;
}
