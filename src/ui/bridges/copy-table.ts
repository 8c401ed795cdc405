// The whole list of connectors as rows of text for a spreadsheet, with the sources each rests on.
import { html, type TemplateResult } from "lit-html";
import type { Connector } from "../../pipeline/connectors.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { copyRows } from "../copy-rows.ts";
import { icon } from "../icons.ts";
import { joinNames, plainName } from "../naming.ts";
import { tellSide, tellWhy } from "./sentences.ts";

export function copyTable(listed: readonly Connector[], state: State, app: App): TemplateResult {
	return html`<button class="button small" @click=${() => copy(listed, state, app)}>
		${icon("copy")}${app.words.ui.bridges.copy}
	</button>`;
}

function copy(listed: readonly Connector[], state: State, app: App): Promise<boolean> {
	const { bridges: words, inspector } = app.words.ui;
	const rows = listed.map((connector) => () => writeCells(connector, state, app));
	return copyRows({ headings: [...Object.values(words.columns), inspector.source], rows }, app);
}

/** In the order of the columns; a score only for bodies, as on screen. */
function writeCells(connector: Connector, state: State, app: App): readonly string[] {
	const { bridges: words } = app.words.ui;
	const { id, kind, consortia, programs, prefectures, sectors } = connector;
	const { clauses, pieces, evidence } = app.answers.connector(state, connector);
	const score = kind === "person" ? null : (app.answers.measures(state)?.valueOf("betweenness", id) ?? null);
	const sides = pieces.map((piece) => tellSide(piece, state, app));
	return [
		plainName(state, app, id),
		...[consortia, programs, prefectures, sectors].map((joined) => `${joined.length}`),
		score === null ? words.noScore : score.toFixed(1),
		sides.length > 1 ? sides.join(" | ") : words.noneLost,
		tellWhy(clauses, state, app),
		joinNames([...new Set(evidence.map(({ source }) => source.title))], app),
	];
}
