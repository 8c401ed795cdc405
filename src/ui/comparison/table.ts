// Consortia side by side as a table: on the page with links to nodes and sources, and as plain cells to be copied.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Comparison } from "../../pipeline/comparison.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { sourceMark, tag } from "../inspector/parts.ts";
import { sectorOf } from "../lookup.ts";
import { sectorSample } from "../marks.ts";
import { japanese, plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { type PlainTable, plainCell } from "../table/plain-table.ts";
import { type ComparisonLine, type ComparisonRow, listComparisonRows } from "./lines.ts";

/** `headOf` draws the name of a consortium. */
export function comparisonTable(
	comparison: Comparison,
	headOf: (id: string) => TemplateResult,
	state: State,
	app: App,
): TemplateResult {
	const words = app.words.ui.comparison;
	return html`<table class="comparison" data-columns=${comparison.consortia.length}>
		<caption class="visually-hidden">
			${words.title(comparison.consortia.length)}
		</caption>
		<thead>
			<tr>
				<th scope="col">${words.name}</th>
				${comparison.consortia.map(({ detail }) => html`<th scope="col">${headOf(detail.id)}</th>`)}
			</tr>
		</thead>
		<tbody>
			${growing({
				key: comparison.consortia.map(({ detail }) => detail.id).join(),
				items: listComparisonRows(comparison, state, app),
				run: 1,
				inputsOf: ({ id }) => [id, comparison, app.language],
				draw: (row) => tableRow(row, state, app),
			})}
		</tbody>
	</table>`;
}

function tableRow({ id, label, cells }: ComparisonRow, state: State, app: App): TemplateResult {
	return html`<tr data-item=${id}>
		<th scope="row">${label}</th>
		${cells.map(
			(lines) => html`<td>
				${
					lines.length === 1
						? lines.map((line) => drawLine(line, state, app))
						: html`<ul>
							${lines.map((line) => html`<li>${drawLine(line, state, app)}</li>`)}
						</ul>`
				}
			</td>`,
		)}
	</tr>`;
}

function drawLine(line: ComparisonLine, state: State, app: App): TemplateResult {
	const { text, node, post, alsoIn, source, certainty, isUnknown, isPrinted } = line;
	if (source && line.isSource) return sourceName(text, source, app);
	const mark = node ? sectorSample(sectorOf(state.project.dataset, node)) : nothing;
	return html`<span class="comparison-line" data-unknown=${isUnknown ?? false} data-shared=${alsoIn !== undefined}>
		${mark}<span>${isPrinted ? japanese(text, app) : prose(text, app)}</span>${post ? html` <span class="comparison-post">${japanese(post, app)}</span>` : nothing}
		${certainty ? tag(certainty) : nothing}
		${alsoIn ? html`<b class="comparison-also">${prose(alsoIn, app)}</b>` : nothing}
		${source ? sourceMark(text, source.id, source.locator, app) : nothing}
	</span>`;
}

function sourceName(title: string, source: NonNullable<ComparisonLine["source"]>, app: App): TemplateResult {
	return html`<button class="link" @click=${() => app.setLocal({ source })}>
		${japanese(title, app)}
	</button>`;
}

/** As a spreadsheet or a document takes it. */
export function plainComparison(comparison: Comparison, state: State, app: App): PlainTable {
	const words = app.words.ui.comparison;
	const write = ({ text, post, alsoIn, certainty }: ComparisonLine) => {
		const named = post ? words.withPost(text, post) : text;
		return [named, ...(certainty ? [`［${certainty}］`] : []), ...(alsoIn ? [alsoIn] : [])].join(" ");
	};
	return [
		[words.name, ...comparison.consortia.map(({ detail }) => plainName(state, app, detail.id))].map((text) =>
			plainCell(text, true),
		),
		...listComparisonRows(comparison, state, app).map(({ label, cells }) => [
			plainCell(label, true),
			...cells.map((lines) => plainCell(lines.map(write))),
		]),
	];
}
