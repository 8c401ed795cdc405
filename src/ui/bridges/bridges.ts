// The view of connectors: who joins consortia that are otherwise apart, and by which chains two actors are joined.
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { Connector } from "../../pipeline/connectors.ts";
import { connectorOrders, orderConnectors } from "../../pipeline/order-connectors.ts";
import type { State } from "../../store/state.ts";
import { growList, readEnds } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { candidatesLink, candidatesSection } from "../candidates/candidates.ts";
import { oneByOne } from "../growing.ts";
import { plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { chainSection } from "./chain-section.ts";
import { connectorTable } from "./connector-table.ts";
import { hubStrip } from "./hub-strip.ts";
import { measuresLine, scopeText } from "./measures-text.ts";
import { noConnectors } from "./no-connectors.ts";

export function bridgesView(state: State, app: App): TemplateResult {
	const { session, results, project } = state;
	const { measures, stoppedMeasures } = results;
	const { selection, scope, inspectorOpen, choices } = session;
	const view = [project, selection, scope, inspectorOpen, choices, app.language, app.local];
	const inputs = [...view, measures, stoppedMeasures];
	return html`<div class="bridges" tabindex="-1">${guard(inputs, () => drawBridges(state, app))}</div>`;
}

function drawBridges(state: State, app: App): unknown {
	const listed = order(state, app);
	const chosen = findChosen(listed, state, app);
	return oneByOne([
		() => drawHead(state, app),
		() => drawTable(listed, chosen, state, app),
		() => html`${chainSection(chosen, state, app)} ${meanings(app)}`,
		() => candidatesSection(state, app),
	]);
}

function drawHead(state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const { title, detail } = app.words.findings.headline(app.answers.connectorsFinding(state), (id) =>
		plainName(state, app, id),
	);
	return html`<header class="bridges-head">
			<h2>${prose(title, app)}</h2>
			<p>${detail === "" ? nothing : html`<span>${prose(detail, app)}</span> `}<span>${words.note}</span></p>
			<p>${candidatesLink(state, app)}</p>
			<p class="bridges-scope">${scopeText(state, app)}</p>
		</header>
		${hubStrip(state, app)}`;
}

function drawTable(listed: readonly Connector[], chosen: Connector | null, state: State, app: App): TemplateResult {
	return html`${listed.length === 0 ? noConnectors(state, app) : connectorTable(listed, chosen?.id ?? null, state, app)}
		${measuresLine(state, app)}`;
}

function order(state: State, app: App): readonly Connector[] {
	const measures = app.answers.measures(state);
	return orderConnectors(
		app.answers.connectors(state).listed,
		state.session.choices.connectorOrder,
		(id) => measures?.valueOf("betweenness", id) ?? null,
		(id) => plainName(state, app, id),
	);
}

/**
 * The one selected, else the one chosen last, else the first; while the inspector tells of something else, the
 * one chosen last. None while a path between two actors is asked for.
 */
function findChosen(listed: readonly Connector[], { session }: State, app: App): Connector | null {
	const { chosen } = app.local.bridges;
	if (readEnds(session)) return null;
	const find = (id: string | null | undefined) => listed.find((connector) => connector.id === id);
	const selected = session.selection.length === 1 ? find(session.selection[0]) : undefined;
	const last = find(chosen);
	return (session.inspectorOpen ? (last ?? selected) : (selected ?? last)) ?? listed[0] ?? null;
}

function meanings(app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	return html`<details class="bridges-terms">
		<summary>${words.termsTitle}</summary>
		<dl>
			${words.terms.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}
		</dl>
	</details>`;
}

/** Beside the tabs: the order of the list. */
export function bridgesTools({ session }: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const chosen = session.choices.connectorOrder;
	const set = (event: Event) => {
		const wanted = (event.target as HTMLSelectElement).value;
		const next = connectorOrders.find((each) => each === wanted);
		if (!next) return;
		app.actions.choose({ connectorOrder: next, ...growList(app.getState().session.choices, "connectors", false) });
	};
	return html`<label class="choice">
		<span>${words.order}</span>
		<select @change=${set}>
			${connectorOrders.map((each) => html`<option value=${each} ?selected=${each === chosen}>${words.orders[each]}</option>`)}
		</select>
	</label>`;
}
