// One connector of the table: who it is, how much it joins, what would be lost, and why, in a sentence.
import { html, nothing, type TemplateResult } from "lit-html";
import { writeNumber } from "../../i18n/number.ts";
import type { Connector } from "../../pipeline/connectors.ts";
import { wordOnLine } from "../../pipeline/figure-name.ts";
import type { Piece } from "../../pipeline/separation.ts";
import type { KnownMeasures } from "../../store/derived.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { findEntry, sectorOf } from "../lookup.ts";
import { nodeSample } from "../marks.ts";
import { japanese, nameText, plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { setBridges } from "./choices.ts";
import { connectorDetail } from "./connector-detail.ts";
import { listGrounds, tellSide, tellWhy } from "./sentences.ts";

export interface RowParts {
	readonly connector: Connector;
	/** Place in the list. */
	readonly at: number;
	readonly measures: KnownMeasures | null;
	readonly isChosen: boolean;
	readonly isOpen: boolean;
}

/** Pieces a cell names. */
const MOST_PIECES = 3;

/** Columns of the table, for what spans all of them. */
export const COLUMNS = 8;

export function connectorRow(parts: RowParts, state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	const { connector, at, isChosen, isOpen } = parts;
	const detail = app.answers.connector(state, connector);
	const name = plainName(state, app, connector.id);
	const explain = () => app.actions.choose({ explained: isOpen ? null : connector.id });
	// A row whose chain is on view already has more to say.
	const take = () => {
		choose(connector, app);
		if (isChosen) explain();
	};
	return html`<tr class="connector" lang=${app.language} aria-current=${isChosen ? "true" : nothing} @click=${take}>
			<th scope="row" class="connector-name">
				<button class="row-button" data-row=${at} data-column="0" tabindex="-1" aria-pressed=${isChosen ? "true" : "false"}>
					${nodeSample(connector.kind, sectorOf(state.project.dataset, connector.id))}
					<span>${nameText(state, app, connector.id)}<small>${aboutText(connector, state, app)}</small></span>
				</button>
			</th>
			<td data-numeric="true" data-label=${words.columns.consortia}>${connector.consortia.length}</td>
			<td data-numeric="true" class="connector-more">${connector.programs.length}</td>
			<td data-numeric="true" class="connector-more">${connector.prefectures.length}</td>
			<td data-numeric="true" class="connector-more">${connector.sectors.length}</td>
			<td data-numeric="true" data-label=${words.columns.betweenness}>${scoreCell(parts, app)}</td>
			<td class="connector-lost" data-label=${words.columns.lost}>${lostCell(detail.pieces, explain, state, app)}</td>
			<td class="connector-why">
				<span>${prose(tellWhy(detail.clauses, state, app), app)}</span>
				<span class="connector-grounds">${listGrounds(detail.evidence, app).map((ground) => html`<span>${ground}</span>`)}</span>
				<button
					class="icon-button small connector-explain"
					data-row=${at}
					data-column="1"
					tabindex="-1"
					aria-expanded=${isOpen ? "true" : "false"}
					aria-label=${words.whyOf(name)}
					title=${words.why}
					@click=${(event: Event) => {
						event.stopPropagation();
						explain();
					}}
				>
					${icon(isOpen ? "up" : "down")}
				</button>
			</td>
		</tr>
		${isOpen ? html`<tr class="connector-open"><td colspan=${COLUMNS}>${connectorDetail(parts, state, app)}</td></tr>` : nothing}`;
}

function choose({ id }: Connector, app: App): void {
	setBridges(app, { chosen: id, areSourcesOpen: false, search: null });
	app.actions.choose({ ends: { from: null, to: null }, chainAt: 0 });
	app.actions.select([id]);
	app.actions.announce(app.words.ui.bridges.selected(plainName(app.getState(), app, id)));
}

/** Kind and seat of a body; institution and post of a person. */
function aboutText({ id, kind }: Connector, state: State, app: App): TemplateResult | string {
	const { dataset } = state.project;
	const { terms } = app.words;
	if (kind === "person") {
		const posts = dataset.affiliations.filter((row) => row.person === id && row.status === "current");
		const own = posts.find(({ post }) => post !== null) ?? posts[0];
		return own ? html`${nameText(state, app, own.institution)} ${japanese(wordOnLine(own.post ?? ""), app)}` : "";
	}
	const entry = findEntry(dataset, id);
	if (entry?.kind !== "institution") return "";
	const { kind: bodyKind, prefecture } = entry.row;
	const parts = [bodyKind ? terms.institutionKinds[bodyKind] : "", prefecture ? terms.prefecture(prefecture) : ""];
	return parts.filter(Boolean).join(app.language === "en" ? ", " : "・");
}

function scoreCell({ connector, measures }: RowParts, app: App): TemplateResult | string {
	const { bridges: words } = app.words.ui;
	if (connector.kind === "person") {
		return html`<span aria-hidden="true">${words.noScore}</span
			><span class="visually-hidden">${words.noScoreSpoken}</span>`;
	}
	const value = measures?.valueOf("betweenness", connector.id) ?? null;
	return value === null ? "…" : writeNumber(Math.round(value));
}

/** Many pieces would make the row as tall as the page: the first, and how many more the explanation names. */
function lostCell(pieces: readonly Piece[], explain: () => void, state: State, app: App): TemplateResult {
	const { bridges: words } = app.words.ui;
	if (pieces.length < 2) return html`<span class="connector-none">${words.noneLost}</span>`;
	const left = pieces.length - MOST_PIECES;
	const told = left > 1 ? pieces.slice(0, MOST_PIECES) : pieces;
	const unfold = (event: Event) => {
		event.stopPropagation();
		explain();
	};
	return html`${told.map(
		(piece, at) =>
			html`${at > 0 ? html`<span class="connector-cut"><span class="visually-hidden">${words.pieceSeparator}</span></span>` : nothing}<b
				>${prose(tellSide(piece, state, app), app)}</b
			>`,
	)}${left > 1 ? html`<span class="connector-cut"></span><button class="link" tabindex="-1" @click=${unfold}>${words.morePieces(left)}</button>` : nothing}`;
}
