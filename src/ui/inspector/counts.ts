// The numbers sources state of a consortium: over time as a chart, all of them as a table, with sources.
import { html, nothing, type TemplateResult } from "lit-html";
import type { NodeDetail, StatedNumber } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { dateText, japanese } from "../naming.ts";
import { countChart } from "./count-chart.ts";
import { block, citeSource, sourceLink, tag } from "./parts.ts";

export function countsBlock(detail: NodeDetail, state: State, app: App): TemplateResult | typeof nothing {
	const { inspector } = app.words.ui;
	const { counts } = detail;
	if (counts.length === 0) return nothing;
	// Undated numbers stand apart, at the end.
	const rows = [...counts.filter((count) => count.asOf !== null), ...counts.filter((count) => count.asOf === null)];
	const places = listPlaces(rows);
	return block(
		inspector.statedCounts,
		"",
		html`${countChart(counts, app)} ${countTable(rows, places, state, app)}
			<ol class="count-sources" aria-label=${inspector.countSources}>
				${places.map(({ source, locator, notes }) => {
					const remarks =
						notes.length > 0 ? html`<span class="weak">${japanese(notes.join("。"), app)}</span>` : nothing;
					return html`<li>${sourceLink(citeSource(source, locator, state), app)} ${remarks}</li>`;
				})}
			</ol>`,
	);
}

interface CitedPlace {
	readonly source: string;
	readonly locator: string;
	readonly notes: readonly string[];
}

/** Every place once, in the order of the table, with what is noted on its numbers. */
function listPlaces(counts: readonly StatedNumber[]): readonly CitedPlace[] {
	const places = new Map<string, { source: string; locator: string; notes: string[] }>();
	for (const { source, locator, note } of counts) {
		const key = JSON.stringify([source, locator]);
		const place = places.get(key) ?? { source, locator, notes: [] };
		places.set(key, place);
		const remarks = note?.split("。").filter((remark) => remark !== "") ?? [];
		place.notes.push(...remarks.filter((remark) => !place.notes.includes(remark)));
	}
	return [...places.values()];
}

function countTable(
	rows: readonly StatedNumber[],
	places: readonly CitedPlace[],
	state: State,
	app: App,
): TemplateResult {
	const { inspector } = app.words.ui;
	const { countColumns: columns } = inspector;
	return html`<table class="count-table">
		<caption class="visually-hidden">
			${inspector.statedCounts}
		</caption>
		<thead>
			<tr>
				<th scope="col">${columns.date}</th>
				<th scope="col">${columns.measure}</th>
				<th scope="col" data-numeric="true">${columns.value}</th>
				<th scope="col">${columns.source}</th>
			</tr>
		</thead>
		<tbody>
			${rows.map((count) => {
				const at = places.findIndex((place) => place.source === count.source && place.locator === count.locator);
				const open = () => app.setLocal({ source: { id: count.source, locator: count.locator } });
				const title = citeSource(count.source, count.locator, state).title;
				return html`<tr>
					<td>${count.asOf ? dateText(count.asOf, app) : inspector.countUndated}</td>
					<td>
						${inspector.measure[count.measure] ?? count.measure}
						${count.subset ? html`<span class="weak">${inspector.countSubset}${japanese(count.subset, app)}</span>` : nothing}
						${count.certainty === "stated" ? nothing : tag(app.words.terms.certainties[count.certainty])}
					</td>
					<td data-numeric="true"><b>${count.value}</b></td>
					<td><button class="link" title=${title} @click=${open}>${inspector.countSource(at + 1)}</button></td>
				</tr>`;
			})}
		</tbody>
	</table>`;
}
