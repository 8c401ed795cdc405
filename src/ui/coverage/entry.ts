// A consortium as it stands in a cell: its short name, funded or reported, how many members of which sector.
import { html, nothing, type TemplateResult } from "lit-html";
import type { SectorCount } from "../../pipeline/coverage.ts";
import type { CoverageEntry, CoverageGrid, GridConsortium, GridRow } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { nameOf } from "../lookup.ts";
import { sectorSample } from "../marks.ts";
import { countText } from "../member-count.ts";
import { japanese, shortName } from "../naming.ts";

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
			${japanese(shortName(state, app, id), app)}
		</button>
		${framing ? framingLine(framing, app) : nothing}
		${isShown && detail ? memberLines(detail, shared.length, app) : html`<p class="weak">${coverage.filteredOut}</p>`}
	</div>`;
}

/** A filled disc for funding, a ring for a report; the words say the same. */
export function framingLine(framing: "funded_by" | "reported_in", app: App): TemplateResult {
	return html`<p class="entry-framing" data-frame=${framing}>${app.words.ui.coverage.framing[framing]}</p>`;
}

function memberLines({ members, shown, sectors }: GridConsortium, shared: number, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	if (members.named === 0 && members.list === "none") {
		const stated = members.stated.length > 0 ? html`<p class="weak">${countText(members, app)}</p>` : nothing;
		return html`<p class="entry-unknown">${coverage.membersUnknown}</p>${stated}`;
	}
	if (shown === 0) return html`<p class="entry-unknown">${coverage.membersHidden(members.named)}</p>`;
	return html`<p class="entry-count">
			<span>${countText(members, app)}</span>
			${shown < members.named ? html`<span>${coverage.membersShown(shown)}</span>` : nothing}
			${shared > 0 ? html`<b class="entry-shared">${coverage.shared(shared)}</b>` : nothing}
		</p>
		${sectorCounts(sectors, app)}`;
}

/** Small marks with numbers; read aloud with the names of the sectors. */
export function sectorCounts(sectors: readonly SectorCount[], app: App): TemplateResult {
	const { terms, ui } = app.words;
	const name = ({ sector }: SectorCount) => (sector ? terms.sectors[sector] : terms.unknown);
	return html`<p class="sector-counts">
		${sectors.map(
			(each) => html`<span title=${name(each)}>
				${sectorSample(each.sector)}<span aria-hidden="true">${each.count}</span>
				<span class="visually-hidden">${ui.coverage.sectorCount(name(each), each.count)}</span>
			</span>`,
		)}
	</p>`;
}

export function star(app: App): TemplateResult {
	const { coverage } = app.words.ui;
	return html`<span class="star" title=${coverage.twice}
		><span aria-hidden="true">${coverage.star}</span><span class="visually-hidden">${coverage.twice}</span></span
	>`;
}
