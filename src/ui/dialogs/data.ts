// The page about the data: what they rest on, how certain they are, what is not known, and how to say
// that something is wrong.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Certainty } from "../../model/dataset.ts";
import type { DataDetail } from "../../pipeline/detail-data.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { japanese, plainName } from "../naming.ts";
import { dataSources } from "./data-sources.ts";
import { dialogFrame } from "./frame.ts";
import { mistakeForm } from "./mistake.ts";

const certainties: readonly Certainty[] = ["stated", "inferred", "mentioned"];

export function dataDialog(state: State, app: App): TemplateResult {
	const { data: words } = app.words.ui;
	const detail = app.answers.data(state);
	const { bundled } = state.project;
	const body = html`<p>${bundled ? words.bundled : words.own(app.answers.title(state))}</p>
		${certaintyTable(detail, app)} ${ours(detail, app)} ${unknown(detail, state, app)}
		<h3>${words.sources(detail.sources.length)}</h3>
		${detail.sources.length === 0 ? html`<p>${words.noSources}</p>` : dataSources(detail.sources, state, app)}
		<h3>${words.mistake}</h3>
		<p>${bundled ? words.mistakeBundled : words.mistakeOwn}</p>
		${mistakeForm({ source: null, locator: "", rows: [] }, state, app)}`;
	const close = () => {
		app.setLocal({ said: "" });
		if (app.getState().session.dialog === "data") app.actions.setDialog(null);
	};
	return dialogFrame({ id: "data", title: words.title, body, wide: true, onClose: close }, app);
}

function certaintyTable({ certainty }: DataDetail, app: App): TemplateResult {
	const { data: words } = app.words.ui;
	const { terms } = app.words;
	const total = (counts: Readonly<Record<Certainty, number>>) =>
		certainties.reduce((sum, each) => sum + counts[each], 0);
	return html`<h3>${words.certainty}</h3>
		<p>${words.certaintyText}</p>
		<table class="data-table">
			<caption class="visually-hidden">
				${words.certaintyCaption}
			</caption>
			<thead>
				<tr>
					<th scope="col">${words.tieKind}</th>
					${certainties.map((each) => html`<th scope="col" data-numeric="true">${terms.certainties[each]}</th>`)}
					<th scope="col" data-numeric="true">${words.total}</th>
				</tr>
			</thead>
			<tbody>
				${certainty.map(
					({ table, counts }) => html`<tr>
						<th scope="row">${words.table[table]}</th>
						${certainties.map((each) => html`<td data-numeric="true">${counts[each]}</td>`)}
						<td data-numeric="true">${total(counts)}</td>
					</tr>`,
				)}
			</tbody>
		</table>`;
}

/** Nothing where nothing was added, as in data that state everything. */
function ours({ ours: added }: DataDetail, app: App): TemplateResult | typeof nothing {
	const { data: words } = app.words.ui;
	const lines = [
		[added.inferredSectors, words.inferredSectors(added.inferredSectors, added.institutions)],
		[added.suppliedSeats, words.suppliedSeats(added.suppliedSeats, added.institutions)],
		[added.inferredNames, words.inferredNames(added.inferredNames, added.institutions)],
		[added.likelyForms, words.likelyForms(added.likelyForms, added.forms)],
	] as const;
	const present = lines.filter(([count]) => count > 0);
	if (present.length === 0) return nothing;
	return html`<h3>${words.ours}</h3>
		<ul class="data-list">
			${present.map(([, line]) => html`<li>${line}</li>`)}
		</ul>`;
}

function unknown({ unknown: open }: DataDetail, state: State, app: App): TemplateResult {
	const { data: words } = app.words.ui;
	const lists = [
		[words.unnamed, open.unnamed],
		[words.open, open.open],
		[words.withoutArea, open.withoutArea],
		[words.withoutSeat, open.withoutSeat],
		[words.withoutSector, open.withoutSector],
		[words.undatedSources, open.undatedSources],
	] as const;
	return html`<h3>${words.unknown}</h3>
		<p>${words.unknownText}</p>
		${lists.map(([title, ids]) => (ids.length === 0 ? nothing : nameList(title(ids.length), ids, state, app)))}
		<p class="data-line">${words.undatedTies(open.undatedTies, open.ties)}</p>`;
}

function nameList(title: string, ids: readonly string[], state: State, app: App): TemplateResult {
	return html`<details>
		<summary>${title}</summary>
		<ul class="data-names">
			${ids.map((id) => html`<li>${japanese(plainName(state, app, id), app)}</li>`)}
		</ul>
	</details>`;
}
