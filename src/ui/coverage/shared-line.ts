// The line under a row of the grid: who is listed in several of its consortia, by name.
import { html, type TemplateResult } from "lit-html";
import type { CoverageGrid, GridRow } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { sectorOf } from "../lookup.ts";
import { sectorSample } from "../marks.ts";
import { nameText, plainName, shortName } from "../naming.ts";
import { chooseConsortia, onKey, placeName } from "./choose.ts";

/** Names drawn at one turn. */
const RUN = 16;

export function sharedLine(row: GridRow, line: number, grid: CoverageGrid, state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const { selection } = state.session;
	const ids = row.shared.map(({ id }) => id);
	const select = () => chooseConsortia(placeName(row.place, app), ids, app);
	return html`<tr class="shared-line" role="row">
		<td
			role="gridcell"
			colspan=${grid.columns.length}
			tabindex="-1"
			data-row=${line}
			data-column="1"
			@keydown=${onKey(() => app.actions.select(ids), select)}
		>
			<span class="shared-title">${coverage.sharedRow(ids.length)}</span>
			<ul class="shared-members">
				${growing({
					key: row.key,
					items: row.shared,
					run: RUN,
					inputsOf: (member) => [member, selection.includes(member.id), app.language, state.project],
					draw: ({ id, consortia }) => sharedMember(id, consortia, state, app),
				})}
			</ul>
		</td>
	</tr>`;
}

/** Pointing at a name marks the consortia of the row that list it. */
function sharedMember(id: string, consortia: readonly string[], state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const names = consortia.map((each) => shortName(state, app, each)).join(coverage.separator);
	return html`<li>
		<button
			tabindex="-1"
			title=${coverage.sharedBy(plainName(state, app, id), names)}
			aria-pressed=${state.session.selection.includes(id)}
			@click=${() => app.actions.select([id])}
			@pointerenter=${() => app.actions.hover(id)}
			@pointerleave=${() => app.actions.hover(null)}
			@focus=${() => app.actions.hover(id)}
		>
			${sectorSample(sectorOf(state.project.dataset, id))}<span>${nameText(state, app, id)}</span>
		</button>
	</li>`;
}
