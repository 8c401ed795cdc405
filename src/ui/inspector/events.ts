// What a consortium held, as a dated list: theme, place, how many came, who spoke, each with its source.
import { html, nothing, type TemplateResult } from "lit-html";
import type { EventDetail, NodeDetail, StatedNumber, TieEvidence } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { japanese, joinNames, plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { groupByOther, roleText } from "./evidence.ts";
import { block, nodeItem, row, sourceMark, tag } from "./parts.ts";

export function eventsBlock(detail: NodeDetail, state: State, app: App): TemplateResult | typeof nothing {
	const { inspector } = app.words.ui;
	const { events } = detail;
	if (events.length === 0) return nothing;
	return block(
		inspector.events,
		`${events.length}`,
		html`<ol class="events">
			${events.map((event) => html`<li class="event">${eventItem(event, state, app)}</li>`)}
		</ol>`,
	);
}

function eventItem(event: EventDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const { terms } = app.words;
	const date = event.date ? terms.formatDateInFull(event.date) : inspector.eventUndated;
	return html`<p class="event-head">
			<span title=${event.datePrinted ?? nothing}>${date} ${ordinal(event, app)}</span>
			${event.kind === "declaration" ? tag(terms.eventKinds.declaration) : nothing}
			${event.certainty === "stated" ? nothing : tag(terms.certainties[event.certainty])}
			${sourceMark(event.name, event.source, event.locator, app)}
		</p>
		<h4>${japanese(event.name, app)}</h4>
		<dl>
			${row(inspector.theme, event.theme ? japanese(event.theme, app) : null)}
			${row(inspector.place, event.place ? japanese(event.place, app) : null)}
			${event.counts.map((count) => row(inspector.measure[count.measure] ?? count.measure, attendance(event, count, app)))}
			${row(inspector.note, event.note ? japanese(event.note, app) : null)}
		</dl>
		${event.evidence.length > 0 ? participants(event.evidence, state, app) : nothing}`;
}

/** Which of a series it is, unless its name says so. */
function ordinal({ name, number }: EventDetail, app: App): string {
	const text = number === null ? "" : app.words.ui.inspector.eventOrdinal(number);
	return name.includes(text) ? "" : text;
}

function attendance(event: EventDetail, count: StatedNumber, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const measure = inspector.measure[count.measure] ?? count.measure;
	return html`<span class="count-line">
			<b>${count.printed ? japanese(count.printed, app) : count.value}</b>
			${sourceMark(`${event.name} ${measure}`, count.source, count.locator, app)}
		</span>
		${count.subset ? html`<span class="weak">${inspector.countSubset}${japanese(count.subset, app)}</span>` : nothing}
		${count.note ? html`<span class="weak">${japanese(count.note, app)}</span>` : nothing}`;
}

/** A person told of by two sources stands once with both. */
function participants(evidence: readonly TieEvidence[], state: State, app: App): TemplateResult {
	return html`<ul class="members participants" aria-label=${app.words.ui.inspector.participants}>
		${[...groupByOther(evidence)].map(([id, group]) => {
			const roles = joinNames([...new Set(group.map(({ tie }) => roleText(tie, app)))], app);
			return html`<li>
				<span class="participant">${nodeItem(id, state, app)} <span class="weak">${prose(roles, app)}</span></span>
				${group.map(({ tie, source }) => sourceMark(plainName(state, app, id), source.id, tie.locator, app))}
			</li>`;
		})}
	</ul>`;
}
