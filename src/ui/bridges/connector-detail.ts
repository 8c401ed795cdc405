// What is behind a row: what falls apart, who else joins the same, the rows of the sources, and the numbers in words.
import { html, nothing, type TemplateResult } from "lit-html";
import type { TieEvidence } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { roleText } from "../inspector/evidence.ts";
import { citeEvidence, nodeLink, sourceLink } from "../inspector/parts.ts";
import { dateText, japanese } from "../naming.ts";
import { prose } from "../prose.ts";
import type { RowParts } from "./connector-row.ts";
import { measuresText } from "./measures-text.ts";
import { tellLost, tellOthers } from "./sentences.ts";

/** Rows of the sources drawn at one turn: a hub rests on a hundred. */
const RUN = 12;

export function connectorDetail(parts: RowParts, state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const { connector } = parts;
	const detail = app.answers.connector(state, connector);
	const { id, lostPairs, consortia } = connector;
	return html`<div class="connector-detail">
		<div>
			<p>${prose(tellLost(id, lostPairs, detail, state, app), app)}</p>
			<p>${prose(tellOthers(consortia.length, detail.others, state, app), app)}</p>
			<h3>${words.rests}</h3>
			<ul class="connector-rows">
				${growing({
					key: id,
					items: detail.evidence,
					run: RUN,
					inputsOf: (evidence) => [evidence, state.project, app.language],
					draw: (evidence) => evidenceLine(evidence, state, app),
				})}
			</ul>
		</div>
		<div>
			<h3>${words.numbers}</h3>
			${measuresText(parts, state, app)}
			<p class="connector-actions">
				${
					connector.kind === "institution" && state.project.view.hubs.aside
						? html`<button class="button small" @click=${() => app.actions.setHubAside(id)}>${words.setAside}</button>`
						: nothing
				}
				<button class="button small" @click=${() => app.actions.inspect(id)}>${words.inspect}</button>
			</p>
		</div>
	</div>`;
}

/** Who – role – where, and on which page that stands. */
export function evidenceLine(evidence: TieEvidence, state: State, app: App): TemplateResult {
	const { tie } = evidence;
	const post = tie.post ?? (tie.kind === "affiliation" ? tie.word : null);
	const time = tie.asOf ? dateText(tie.asOf, app) : "";
	return html`<li>
		<span>
			${nodeLink(tie.a, state, app)} – ${nodeLink(tie.b, state, app)}
			<b>${prose(roleText(tie, app), app)}</b> ${post ? japanese(post, app) : nothing}
			${time ? html`<span class="connector-time">${time}</span>` : nothing}
			${tie.certainty === "stated" ? nothing : html`<span class="tag">${app.words.terms.certainties[tie.certainty]}</span>`}
		</span>
		<span class="connector-source">${sourceLink(citeEvidence(evidence), app)}</span>
	</li>`;
}
