// The chosen consortia by combination: the rule of reading in words above the bars, the names below.
import { html, nothing, type TemplateResult } from "lit-html";
import { type CombinationRule, type Combinations, findGroup } from "../../pipeline/combinations.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { segmented } from "../facets/display-options.ts";
import { oneByOne } from "../growing.ts";
import { turn } from "./choices.ts";
import { combinationNames } from "./combination-names.ts";
import { combinationTable } from "./combination-table.ts";
import { copyButton } from "./copy.ts";
import { writeCombinations } from "./copy-lines.ts";
import { placeName } from "./names.ts";
import { findChosenPair } from "./pair.ts";
import { consortiumPicker, pickButton } from "./picker.ts";

/** The consortia that are combined: chosen one by one, three or more selected, or those that hang together with the pair. */
function findCombined(state: State, app: App): readonly string[] {
	const { combined } = state.session.choices;
	if (combined) return combined;
	const answer = app.answers.overlaps(state);
	const selected = state.session.selection.filter((id) => answer.sets.has(id));
	return selected.length > 2 ? selected : findGroup(answer, findChosenPair(state, app));
}

export function combinationPanel(state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { rule } = state.session.choices;
	const { isPicking } = app.local.overlap;
	const combined = findCombined(state, app);
	const answer = app.answers.combinations(state, combined, rule);
	const rules = (["exactly", "at-least"] as const).map((value) => ({ value, label: words.rules[value] }));
	return html`<section class="combination-panel" aria-labelledby="combination-title">
		<div class="figure-head">
			<h3 id="combination-title">${words.combinations(placeOfAll(answer, state, app), answer.chosen.length)}</h3>
			<span class="weak">${words.institutions(answer.members)}</span>
			${segmented(words.rule, rules, rule, (value) => turn(app, { rule: value, combination: null }))}
		</div>
		<p class="reading">${readingRule(answer, rule, state, app)}</p>
		<div class="combination-tools">
			${pickButton(app)} ${copyButton("combinations", () => writeCombinations(answer, rule, state, app), app)}
		</div>
		${oneByOne([
			() => html`${isPicking ? consortiumPicker(combined, state, app) : nothing}`,
			() => html`${answer.chosen.length > 1 ? combinationTable(answer, state, app) : nothing}`,
			() => html`${combinationNames(answer, findChosenPair(state, app), state, app)}`,
		])}
	</section>`;
}

/** The place all of them lie in; null where they do not. */
function placeOfAll({ chosen }: Combinations, state: State, app: App): string | null {
	const groups = app.answers.placeGroups(state);
	const [first, ...more] = groups.filter(({ ids }) => chosen.some(({ id }) => ids.includes(id)));
	return first && more.length === 0 ? placeName(first.place, app) : null;
}

function readingRule(answer: Combinations, rule: CombinationRule, state: State, app: App): string {
	const { overlap: words } = app.words.ui;
	const unknown = app.answers.overlaps(state).counts.unknown > 0 ? countUnknown(state, app) : 0;
	const isBounded = answer.combinations.some(({ bound }) => bound !== "exact");
	const isWhole = answer.empty === 0;
	return [
		rule === "exactly" ? words.readExactly(answer.combinations.length, answer.members, isWhole) : words.readAtLeast,
		isBounded ? words.readBounds : "",
		isWhole ? "" : words.emptyCombinations(answer.empty),
		unknown > 0 ? words.unknownNotCombined(unknown) : "",
	]
		.filter(Boolean)
		.join(app.language === "en" ? " " : "");
}

function countUnknown(state: State, app: App): number {
	const { overlapOrder, matrixLimit } = state.session.choices;
	return app.answers.matrix(state, overlapOrder, matrixLimit).unknown.length;
}
