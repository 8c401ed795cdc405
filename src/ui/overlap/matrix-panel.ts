// The matrix with its legend, the choice of how many consortia it takes, and the consortia that name nobody.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { MatrixAnswer } from "../../pipeline/consortium-groups.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { nodeItem } from "../inspector/parts.ts";
import { setChoices } from "./choices.ts";
import { copyButton } from "./copy.ts";
import { writeMatrix } from "./copy-lines.ts";
import { matrixTable } from "./matrix.ts";
import { findChosenPair } from "./pair.ts";

const limits = [20, 40, 60] as const;

export function matrixPanel(state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { order, limit } = app.local.overlap;
	const answer = app.answers.matrix(state, order, limit);
	return html`<section class="matrix-panel" aria-labelledby="matrix-title">
		<div class="figure-head">
			<h3 id="matrix-title">${words.matrix}</h3>
			${legend(app)}
		</div>
		${answer.cells.length + answer.leftOut > limits[0] ? limitChoice(answer, app) : nothing}
		${matrixTable(answer, findChosenPair(state, app), state, app)}
		<div class="matrix-foot">
			${answer.unknown.length > 0 ? unknownList(answer, state, app) : nothing}
			${copyButton("matrix", () => writeMatrix(answer, state, app), app)}
		</div>
	</section>`;
}

function legend(app: App): TemplateResult {
	const { legend: words } = app.words.ui.overlap;
	const sample = (kind: keyof typeof words) =>
		html`<li><span class="legend-cell" data-legend=${kind}></span>${words[kind]}</li>`;
	return html`<ul class="matrix-legend">${sample("sharing")} ${sample("none")} ${sample("open")} ${sample("unknown")}</ul>`;
}

function limitChoice({ leftOut }: MatrixAnswer, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { limit } = app.local.overlap;
	const choose = (event: Event) => setChoices(app, { limit: Number((event.target as HTMLSelectElement).value) });
	return html`<p class="matrix-limit">
		<label class="choice"
			><span>${words.limit}</span>
			<select .value=${live(`${limit}`)} @change=${choose}>
				${limits.map((n) => html`<option value=${n} ?selected=${n === limit}>${words.limitOption(n)}</option>`)}
			</select></label
		>
		${leftOut > 0 ? words.leftOut(leftOut) : nothing}
	</p>`;
}

function unknownList({ unknown }: MatrixAnswer, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { areUnknownListed } = app.local.overlap;
	const toggle = (event: Event) => {
		const { open } = event.target as HTMLDetailsElement;
		if (open !== areUnknownListed) setChoices(app, { areUnknownListed: open });
	};
	return html`<details class="unknown-list" .open=${live(areUnknownListed)} @toggle=${toggle}>
		<summary>${words.unknownList(unknown.length)}</summary>
		${areUnknownListed ? html`<ul>${unknown.map((id) => html`<li>${nodeItem(id, state, app)}</li>`)}</ul>` : nothing}
	</details>`;
}
