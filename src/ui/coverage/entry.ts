// A consortium as it stands in a cell: its short name, a disc for funding or a ring for a report, how many members of which sector.
import { html, nothing, type TemplateResult } from "lit-html";
import type { SectorCount } from "../../pipeline/coverage.ts";
import type { CoverageEntry, CoverageGrid, GridConsortium, GridRow } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { nameOf } from "../lookup.ts";
import { sectorMark } from "../marks.ts";
import { countText } from "../member-count.ts";
import { shortText } from "../naming.ts";

export function entryBox(
	entry: CoverageEntry,
	row: GridRow,
	grid: CoverageGrid,
	state: State,
	app: App,
): TemplateResult {
	const { coverage } = app.words.ui;
	const { id, framing, isShown } = entry;
	const detail = grid.consortia.get(id);
	const shared = row.shared.filter(({ consortia }) => consortia.includes(id));
	const { hover, selection } = state.session;
	const isLit = shared.some((member) => member.id === hover || selection.includes(member.id));
	const name = nameOf(state.project.dataset, id);
	const choose = (event: MouseEvent) => {
		event.stopPropagation();
		if (event.shiftKey) app.actions.addToSelection(id);
		else app.actions.select([id]);
	};
	return html`<div
		class="coverage-entry"
		data-shown=${isShown}
		data-lit=${isLit}
		data-selected=${selection.includes(id)}
	>
		<button class="entry-name" tabindex="-1" title=${coverage.choose(name)} @click=${choose}>
			${shortText(state, app, id)}
		</button>
		<p class="entry-line">
			${framing ? html`<span class="entry-framing" data-frame=${framing}>${coverage.framing[framing]}</span>` : nothing}
			${isShown && detail ? memberCount(detail, app) : html`<span class="weak">${coverage.filteredOut}</span>`}
		</p>
		${isShown && detail && detail.shown > 0 ? sectorCounts(detail.sectors, shared.length, app) : nothing}
	</div>`;
}

/** Unknown is said in words and hatched; it is never a zero. */
function memberCount({ members, shown }: GridConsortium, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	if (members.named === 0 && members.list === "none") {
		return html`<span class="entry-unknown">${coverage.membersUnknown}</span>
			${members.stated.length > 0 ? html`<span>${countText(members, app)}</span>` : nothing}`;
	}
	if (shown === 0) return html`<span class="entry-unknown">${coverage.membersHidden(members.named)}</span>`;
	return html`<span>${countText(members, app)}</span>
		${shown < members.named ? html`<span>${coverage.membersShown(shown)}</span>` : nothing}`;
}

/**
 * Small marks with numbers; read aloud with the names of the sectors. Labelled pictures: a line put out of sight for
 * each of them would be a layer of its own, and hundreds of layers hold up every frame of the grid.
 */
function sectorCounts(sectors: readonly SectorCount[], shared: number, app: App): TemplateResult {
	const { terms, ui } = app.words;
	const name = ({ sector }: SectorCount) => (sector ? terms.sectors[sector] : terms.unknown);
	return html`<p class="sector-counts">
		${sectors.map(
			(each) => html`<span
				class="mark-ground ${sectorMark(each.sector)}"
				role="img"
				aria-label=${ui.coverage.sectorCount(name(each), each.count)}
				title=${name(each)}
				>${each.count}</span
			> `,
		)}
		${shared > 0 ? html`<b class="entry-shared">${ui.coverage.shared(shared)}</b>` : nothing}
	</p>`;
}

export function star(app: App): TemplateResult {
	const { coverage } = app.words.ui;
	return html`<span class="star" role="img" aria-label=${coverage.twice} title=${coverage.twice}>${coverage.star}</span>`;
}
