// The table of connectors: a few rows first, the rest named below and listed on request.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Connector } from "../../pipeline/connectors.ts";
import type { KnownMeasures } from "../../store/derived.ts";
import type { State } from "../../store/state.ts";
import { growList } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { icon } from "../icons.ts";
import { tag } from "../inspector/parts.ts";
import { joinNames, plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { walkGrid } from "../walk-grid.ts";
import { LISTED_FIRST, LISTED_MORE } from "./choices.ts";
import { connectorRow, type RowParts } from "./connector-row.ts";
import { copyTable } from "./copy-table.ts";

/** Rows drawn at one turn. */
const RUN = 6;

/** Names told of those that are not listed yet. */
const NAMED = 5;

export function connectorTable(
	connectors: readonly Connector[],
	chosen: string | null,
	state: State,
	app: App,
): TemplateResult {
	const { bridges: words } = app.words.ui;
	const { explained, more } = state.session.choices;
	const listed = LISTED_FIRST + LISTED_MORE * (more.connectors ?? 0);
	const measures = app.answers.measures(state);
	const { columns } = words;
	const rows = connectors.slice(0, listed).map(
		(connector, at): RowParts => ({
			...{ connector, at, measures },
			...{ isChosen: connector.id === chosen, isOpen: connector.id === explained },
		}),
	);
	const number = (title: string, className = "") =>
		html`<th scope="col" data-numeric="true" class=${className}>${title}</th>`;
	return html`<table class="connectors" ${walkGrid()}>
			<caption class="visually-hidden">${words.caption(connectors.length)}</caption>
			<thead>
				<tr>
					<th scope="col" class="connector-name">${columns.name}</th>
					${number(columns.consortia)} ${number(columns.programs, "connector-more")}
					${number(columns.prefectures, "connector-more")} ${number(columns.sectors, "connector-more")}
					<th scope="col" data-numeric="true">${columns.betweenness}${estimateTag(measures, app)}</th>
					<th scope="col" class="connector-lost">${columns.lost}</th>
					<th scope="col" class="connector-why">${columns.why}</th>
				</tr>
			</thead>
			<tbody>
				${growing({
					key: "",
					items: rows,
					run: RUN,
					inputsOf: ({ connector, isChosen, isOpen }) => [
						...[connector, isChosen, isOpen, measures, app.language],
						...[state.project, state.session.scope],
					],
					draw: (row) => connectorRow(row, state, app),
				})}
			</tbody>
		</table>
		<div class="connectors-foot">${moreRow(connectors.slice(listed), state, app)} ${copyTable(connectors, state, app)}</div>`;
}

/** Beside the heading while exact values are computed. */
function estimateTag(measures: KnownMeasures | null, app: App): TemplateResult | typeof nothing {
	const { bridges: words } = app.words.ui;
	if (measures?.status !== "estimate" || measures.sampled === null) return nothing;
	const { searched, sources } = measures.sampled;
	return html`<span title=${words.estimateOf(searched, sources)}>${tag(words.estimate)}</span>`;
}

function moreRow(rest: readonly Connector[], state: State, app: App): TemplateResult | typeof nothing {
	const { bridges: words } = app.words.ui;
	if (rest.length === 0) return nothing;
	const names = joinNames(
		rest.slice(0, NAMED).map(({ id }) => plainName(state, app, id)),
		app,
	);
	const more = () => app.actions.choose(growList(state.session.choices, "connectors", true));
	return html`<button class="connectors-rest" @click=${more}>
		<span>${prose(words.more(rest.length, names), app)}</span>${icon("down")}
	</button>`;
}
