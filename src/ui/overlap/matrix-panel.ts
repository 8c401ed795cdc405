// The matrix with its legend, the choice of how many consortia it takes, and the consortia that name nobody.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { MatrixAnswer } from "../../pipeline/overlap-matrix.ts";
import type { State } from "../../store/state.ts";
import { matrixLimits } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { oneByOne } from "../growing.ts";
import { nodeItem } from "../inspector/parts.ts";
import { setChoices, turn } from "./choices.ts";
import { copyButton } from "./copy.ts";
import { writeMatrix } from "./copy-lines.ts";
import { matrixTable } from "./matrix.ts";
import { findChosenPair } from "./pair.ts";

export function matrixPanel(state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { overlapOrder, matrixLimit } = state.session.choices;
	const answer = app.answers.matrix(state, overlapOrder, matrixLimit);
	return html`<section class="matrix-panel" aria-labelledby="matrix-title">
		<div class="figure-head">
			<h3 id="matrix-title">${words.matrix}</h3>
			${legend(app)}
		</div>
		${oneByOne([
			() => html`${answer.cells.length + answer.leftOut > matrixLimits[0] ? limitChoice(answer, state, app) : nothing}`,
			() => matrixTable(answer, findChosenPair(state, app), state, app),
		])}
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

function limitChoice({ leftOut }: MatrixAnswer, { session }: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { matrixLimit } = session.choices;
	const choose = (event: Event) => {
		const wanted = matrixLimits.find((limit) => `${limit}` === (event.target as HTMLSelectElement).value);
		if (wanted) turn(app, { matrixLimit: wanted });
	};
	return html`<p class="matrix-limit">
		<label class="choice"
			><span>${words.limit}</span>
			<select .value=${live(`${matrixLimit}`)} @change=${choose}>
				${matrixLimits.map((n) => html`<option value=${n} ?selected=${n === matrixLimit}>${words.limitOption(n)}</option>`)}
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
