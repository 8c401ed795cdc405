// One pair of consortia: both names with the share of each side, whom they share, how much that is, what else ties them.
import { html, nothing, type TemplateResult } from "lit-html";
import { compareDates } from "../../model/partial-date.ts";
import type { TieEvidence } from "../../pipeline/answers.ts";
import type { Overlap } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { layerSample } from "../marks.ts";
import { dateText, japanese, joinNames, shortText } from "../naming.ts";
import { partSize } from "../part-size.ts";
import { chanceLine } from "./chance-line.ts";
import { consortiumSample, sizeText } from "./names.ts";
import { choosePair, releasePair } from "./pair.ts";
import { pairDetail } from "./pair-detail.ts";
import { sharedNames } from "./shared-members.ts";

export interface PairRow {
	readonly overlap: Overlap;
	/** Place in the ranking; null outside of it. */
	readonly rank: number | null;
	readonly isOpen: boolean;
	/** Relations between the two. */
	readonly relations: readonly TieEvidence[];
}

export function pairRow(row: PairRow, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { overlap, rank, isOpen } = row;
	const rate = overlap.jaccard === null ? null : overlap.jaccard.toFixed(3);
	const toggle = () => (isOpen ? releasePair(app) : choosePair(overlap, state, app));
	const spoken = words.spoken(words.sharedInWords(overlap.shared.length, overlap.reach), rate);
	return html`<li class="pair" lang=${app.language} data-open=${isOpen} data-reach=${overlap.reach}>
		<span class="pair-rank" aria-hidden="true">${rank ?? nothing}</span>
		<button class="pair-head" aria-expanded=${isOpen ? "true" : "false"} @click=${toggle}>
			${side(overlap, 0, state, app)} ${side(overlap, 1, state, app)}
			<span class="visually-hidden">${spoken}</span>
		</button>
		${sharedCount(overlap, app)} ${rateCell(overlap, rate, app)}
		<div class="pair-body">
			${isOpen ? nothing : sharedNames(overlap.shared, [overlap.a, overlap.b], state, app)}
			${row.relations.map((relation) => relationLine(relation, app))} ${chanceLine(overlap, state, app)}
			${isOpen ? pairDetail(overlap, row.relations, state, app) : datesLine(overlap, state, app)}
		</div>
	</li>`;
}

/** One consortium of the pair with what share of its members the other has too. */
function side({ a, b, shared, containment }: Overlap, at: 0 | 1, state: State, app: App): TemplateResult {
	const id = at === 0 ? a : b;
	const set = app.answers.overlaps(state).sets.get(id);
	const share = containment?.[at];
	const ministry = app.answers.ministry(state, id);
	const isShare = set !== undefined && share !== undefined && shared.length > 0;
	const size = isShare ? app.words.ui.overlap.contained(set.members.size, share) : sizeText(set, app);
	return html`<span class="pair-side"
		>${consortiumSample(id, state, app)}<span><b>${shortText(state, app, id)}</b> <span class="pair-size">${ministry ? japanese(ministry, app) : nothing} ${size}</span></span></span
	>`;
}

function sharedCount({ shared, reach }: Overlap, app: App): TemplateResult {
	const { overlap } = app.words.ui;
	if (reach === "exact") return html`<span class="pair-count" aria-hidden="true">${shared.length}</span>`;
	const isNumber = reach === "at-least" && shared.length > 0;
	return html`<span class="pair-count" data-words=${!isNumber} aria-hidden="true"
		>${isNumber ? overlap.atLeast(shared.length) : overlap.shared(shared.length, reach)}</span
	>`;
}

function rateCell({ jaccard }: Overlap, rate: string | null, app: App): TemplateResult {
	if (jaccard === null || rate === null) {
		return html`<span class="pair-rate" aria-hidden="true" title=${app.words.ui.overlap.noRate}>―</span>`;
	}
	return html`<span class="pair-rate" aria-hidden="true">${rate}<span class="rate-bar" ${partSize(jaccard)}></span></span>`;
}

function relationLine({ tie, source }: TieEvidence, app: App): TemplateResult {
	const date = tie.asOf ?? source.date;
	return html`<p class="pair-relation">
		${layerSample(3)}<span>${app.words.terms.roles[tie.role]}${date ? html` <span class="weak">${dateText(date, app)}</span>` : nothing}</span>
	</p>`;
}

/** As of when the shared members are listed, where the lists do not agree on it. */
function datesLine({ a, b, shared }: Overlap, state: State, app: App): TemplateResult | typeof nothing {
	const dates = shared
		.flatMap((id) => app.answers.listings(state, id, [a, b]))
		.flatMap(({ tie, source }) => tie.asOf ?? source.date ?? []);
	const distinct = [...new Set(dates)].sort(compareDates);
	if (distinct.length < 2) return nothing;
	const dated = distinct.map((date) => dateText(date, app));
	return html`<p class="weak">${app.words.ui.overlap.asOf(joinNames(dated, app))}</p>`;
}
