// The head of a node's inspector: mark and full name, what it is, what can be done with it.
import { html, nothing, type TemplateResult } from "lit-html";
import type { InstitutionKind } from "../../model/dataset.ts";
import type { NodeDetail } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { nodeSample } from "../marks.ts";
import { nameText, plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { toggleStack } from "../stage/open-stack.ts";
import { tag } from "./parts.ts";

export function nodeHead(detail: NodeDetail, state: State, app: App): TemplateResult {
	const sentence = app.words.findings.sentence(detail.finding, (id) => plainName(state, app, id));
	return html`<div class="inspector-head">
			${nodeSample(detail.kind, detail.sector)}
			<div>
				<h2>${nameText(state, app, detail.id)}</h2>
				<p class="inspector-kind">${kindLine(detail, app)}</p>
			</div>
		</div>
		${nodeButtons(detail, state, app)}
		<p class="lead">${prose(sentence, app)}</p>`;
}

function kindLine(detail: NodeDetail, app: App): TemplateResult {
	const { terms } = app.words;
	const { inspector } = app.words.ui;
	const separator = app.language === "en" ? " · " : "・";
	const kind = detail.institutionKind
		? terms.institutionKinds[detail.institutionKind as InstitutionKind]
		: terms.nodeKinds[detail.kind];
	const seat = detail.prefecture ? terms.prefecture(detail.prefecture) : null;
	const basis = detail.prefectureBasis;
	const isSupplied = seat !== null && (basis === "outside" || basis === "inferred");
	return html`${[kind, seat].filter(Boolean).join(separator)}
	${isSupplied ? html`<span title=${inspector.basisHelp}>${tag(inspector.basis[basis])}</span>` : nothing}`;
}

function nodeButtons(detail: NodeDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const { pinInPlace, unpin, setTable, toggleUnfolded } = app.actions;
	const isPinned = state.project.pins.some((pin) => pin.id === detail.id && pin.format === state.session.format);
	const stack = app.answers.stackOf(state, detail.id);
	const isUnfolded = state.project.view.unfolded.includes(detail.id);
	const hasAffiliations = detail.evidence.some((each) => each.tie.kind === "affiliation");
	const listTies = () => {
		app.setLocal({ tiesOf: detail.id, tablePage: 0 });
		setTable(true, "ties");
	};
	return html`<div class="inspector-buttons">
		<button class="button" @click=${listTies}>${icon("ties")}${inspector.listTies}</button>
		${
			// What stands in a box has no place of its own.
			stack !== null && !stack.isOpen
				? nothing
				: html`<button
						class="button"
						aria-pressed=${isPinned}
						@click=${() => (isPinned ? unpin(detail.id) : pinInPlace(detail.id))}
					>
						${icon("pin")}${isPinned ? inspector.unpin : inspector.pin}
					</button>`
		}
		${
			stack === null
				? nothing
				: html`<button class="button" @click=${() => toggleStack(detail.id, app)}>
						${icon(stack.isOpen ? "down" : "up")}${stack.isOpen ? inspector.closeStack : inspector.openStack}
					</button>`
		}
		${
			detail.kind === "person" && hasAffiliations
				? html`<button class="button" aria-pressed=${isUnfolded} @click=${() => toggleUnfolded(detail.id)}>
						${icon("person")}${isUnfolded ? inspector.fold : inspector.unfold}
					</button>`
				: nothing
		}
	</div>`;
}
