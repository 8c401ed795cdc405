// The ranked list: pairs that share somebody, the chosen pair on top where it is not among them, and pairs tied otherwise.
import { html, nothing, type TemplateResult } from "lit-html";
import type { TieEvidence } from "../../pipeline/answers.ts";
import { measurePair, type Overlap, type Overlaps } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import { growList } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { keepInView } from "../keep-in-view.ts";
import { LISTED_AT_ONCE, turn } from "./choices.ts";
import { copyButton } from "./copy.ts";
import { writePairs } from "./copy-lines.ts";
import { findChosenPair, isPair } from "./pair.ts";
import { type PairRow, pairRow } from "./pair-row.ts";

/** Pairs drawn at one turn. */
const RUN = 2;

export function pairList(state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { isChanceTold, overlapOrder: order } = state.session.choices;
	const listed = LISTED_AT_ONCE * (1 + (state.session.choices.more.pairs ?? 0));
	const answer = app.answers.overlaps(state);
	const ordered = app.answers.orderedOverlaps(state, order);
	const chosen = findChosenPair(state, app);
	const rowOf = (overlap: Overlap, rank: number | null): PairRow => ({
		overlap,
		rank,
		isOpen: isPair(overlap, chosen),
		relations: relationsOf(answer, overlap),
	});
	const rows = ordered.slice(0, listed).map((overlap, at) => rowOf(overlap, at + 1));
	const related = listOnlyRelated(answer);
	const isListed = rows.some(({ isOpen }) => isOpen) || related.some((overlap) => isPair(overlap, chosen));
	const apart = chosen && !isListed ? measurePair(answer, chosen) : null;
	// A pair chosen in the matrix is told in the list, which may be far from there.
	return html`<div class="pair-list" ${keepInView(chosen?.join(" ") ?? "", ".pair[data-open='true']")}>
		${apart ? section(words.chosenPair, [rowOf(apart, null)], state, app) : nothing}
		<div class="pair-tools">
			<label class="check">
				<input
					type="checkbox"
					.checked=${isChanceTold}
					@change=${() => turn(app, { isChanceTold: !isChanceTold })}
				/>${words.chance}
			</label>
			${copyButton("list", () => writePairs([...ordered, ...related], state, app), app)}
		</div>
		${isChanceTold ? html`<p class="reading">${words.chanceHelp}</p>` : nothing}
		<div class="pair-columns" aria-hidden="true">
			<span>${words.list}</span><span>${words.columns.shared}</span
			><span title=${words.rateHelp}>${words.columns.rate}</span>
		</div>
		${pairRows(rows, words.list, state, app)}
		${
			ordered.length > listed
				? html`<button class="button small" @click=${() => turn(app, growList(state.session.choices, "pairs", true))}>
						${words.more(ordered.length - listed)}
					</button>`
				: nothing
		}
		${
			related.length > 0
				? section(
						words.onlyRelated,
						related.map((overlap) => rowOf(overlap, null)),
						state,
						app,
					)
				: nothing
		}
		<p class="reading">${words.rateHelp}</p>
	</div>`;
}

function section(title: string, rows: readonly PairRow[], state: State, app: App): TemplateResult {
	return html`<section class="pair-section"><h3>${title}</h3>${pairRows(rows, title, state, app)}</section>`;
}

function pairRows(rows: readonly PairRow[], label: string, state: State, app: App): TemplateResult {
	return html`<ol class="pairs" aria-label=${label}>
		${growing({
			key: state.session.choices.overlapOrder,
			items: rows,
			run: RUN,
			inputsOf: (row) => inputsOf(row, state, app),
			draw: (row) => pairRow(row, state, app),
		})}
	</ol>`;
}

/** What a row is drawn anew for: forty rows of names at every click would hold the page. */
function inputsOf(row: PairRow, state: State, app: App): readonly unknown[] {
	const { shared } = row.overlap;
	const looked = state.session.selection.filter((id) => shared.includes(id)).join(" ");
	const answer = app.answers.overlaps(state);
	return [answer, row.overlap, row.rank, row.isOpen, state.session.choices.isChanceTold, app.language, looked];
}

/** Pairs with a relation that share nobody, each once. */
function listOnlyRelated({ related }: Overlaps): readonly Overlap[] {
	const pairs = related.map(({ overlap }) => overlap).filter(({ shared }) => shared.length === 0);
	return pairs.filter(({ a, b }, at) => pairs.findIndex((other) => isPair(other, [a, b])) === at);
}

function relationsOf({ related }: Overlaps, { a, b }: Overlap): readonly TieEvidence[] {
	return related.filter(({ overlap }) => isPair(overlap, [a, b])).map(({ relation }) => relation);
}
