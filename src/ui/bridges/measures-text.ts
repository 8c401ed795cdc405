// The numbers of a connector, each in one plain sentence, with what they are read on.
import { html, nothing, type TemplateResult } from "lit-html";
import type { KnownMeasures } from "../../store/derived.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { joinNames } from "../naming.ts";
import type { RowParts } from "./connector-row.ts";

const groupings = ["sector", "prefecture"] as const;
const brokered = ["coordinator", "itinerant", "gatekeeper", "liaison"] as const;

export function measuresText({ connector, measures }: RowParts, state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const betweenness = measures?.valueOf("betweenness", connector.id) ?? null;
	if (measures === null || betweenness === null) return html`<p>${words.numbersWait}</p>`;
	const { kind } = connector;
	const share = measures.pairs > 0 ? betweenness / measures.pairs : 0;
	return html`<ul class="connector-numbers">
			<li>${words.betweenness(betweenness, share)}${kind === "person" ? words.personScore : nothing}</li>
			<li>${connector.isCut ? words.cutPoint : words.noCutPoint}</li>
			${kind === "institution" ? structure(connector.id, measures, app) : nothing}
		</ul>
		<p class="connector-scope">${words.numbersScope(scopeText(state, app))}</p>`;
}

export function scopeText(state: State, app: App): string {
	const { bridges: words } = app.words.ui;
	const { layer } = state.project.view;
	return words.scopeOf(words.scopes[state.session.scope], `${layer}`);
}

function structure(id: string, measures: KnownMeasures, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const constraint = measures.valueOf("constraint", id);
	const size = measures.valueOf("effective-size", id);
	if (constraint === null || size === null) {
		return measures.status === "exact" ? html`<li>${words.noStructure}</li>` : html`<li>${words.numbersWait}</li>`;
	}
	// Neighbours who are all tied to each other count as one circle: there is nobody to stand between.
	if (size <= 1 + ROUNDING) return html`<li>${words.oneCircle(constraint)}</li>`;
	return html`<li>${words.constraint(constraint)}</li>
		<li>${words.effectiveSize(size)}</li>
		${groupings.map((grouping) => {
			const roles = measures.brokerageOf(grouping, id);
			if (roles === null) return nothing;
			const told = brokered.map((role) => words.brokerRoles[role](roles[role]));
			// Somebody is not tied to somebody else, so that no role at all means that groups are not known.
			const isUnknown = brokered.every((role) => roles[role] === 0);
			return html`<li>${isUnknown ? words.brokerageUnknown[grouping] : words.brokerage[grouping](joinNames(told, app))}</li>`;
		})}`;
}

/** Of sums of shares. */
const ROUNDING = 1e-9;

/** Under the table while values are an estimate, or computing was stopped; nothing once they are exact. */
export function measuresLine(state: State, app: App): TemplateResult | typeof nothing {
	const { bridges: words } = app.words.ui;
	const measures = app.answers.measures(state);
	if (measures === null) return nothing;
	if (measures.isStopped) {
		return html`<p class="bridges-measures">
			${words.numbersStopped}
			<button class="link" @click=${() => app.actions.resumeMeasures()}>${words.resume}</button>
		</p>`;
	}
	if (measures.status !== "estimate" || measures.sampled === null) return nothing;
	const { searched, sources } = measures.sampled;
	return html`<p class="bridges-measures">${words.estimateOf(searched, sources)}</p>`;
}
