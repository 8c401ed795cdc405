// The chosen consortia by combination: bars over dots, the rule of reading in words above, the names below.
import { html, nothing, type TemplateResult } from "lit-html";
import { type Combination, type CombinationRule, type Combinations, findGroup } from "../../pipeline/combinations.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { segmented } from "../facets/display-options.ts";
import { oneByOne } from "../growing.ts";
import { partSize } from "../part-size.ts";
import { walkGrid } from "../walk-grid.ts";
import { turn } from "./choices.ts";
import { isAboutPair, isSameCombination, keyOf } from "./combination-key.ts";
import { combinationNames } from "./combination-names.ts";
import { copyButton } from "./copy.ts";
import { writeCombinations } from "./copy-lines.ts";
import { joinShort, placeName, rowName, splitNames } from "./names.ts";
import { findChosenPair, type Pair } from "./pair.ts";
import { consortiumPicker, pickButton } from "./picker.ts";

/** Height of the tallest bar, px. */
const TALLEST = 84;

/** The consortia that are combined: chosen one by one, three or more selected, or those that hang together with the pair. */
export function findCombined(state: State, app: App): readonly string[] {
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
	const groups = app.answers.consortiumGroups(state, "place");
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

function combinationTable(answer: Combinations, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const largest = Math.max(1, ...answer.chosen.map(({ members }) => members.size));
	const pair = findChosenPair(state, app);
	const names = splitNames(
		answer.chosen.map(({ id }) => id),
		state,
		app,
	);
	const choose = (event: Event) => {
		const key = (event.target as HTMLElement).closest<HTMLElement>("[data-key]")?.dataset.key;
		if (key === undefined) return;
		const chosen = answer.combinations.find((each) => keyOf(each) === key);
		const isOpen = chosen && isSameCombination(chosen, app.getState().session.choices.combination);
		turn(app, { combination: chosen && !isOpen ? chosen.consortia : null });
		if (chosen) app.actions.announce(tellCombination(chosen, state, app));
	};
	return html`<div class="combination-scroll">
		<table class="combinations" role="table" ${walkGrid()} @click=${choose}>
			<caption class="visually-hidden">${words.combinationsCaption(answer.chosen.length)}</caption>
			<thead role="rowgroup">
				<tr role="row">
					<th role="columnheader"><span class="visually-hidden">${words.combinationsHead}</span></th>
					${answer.combinations.map((each, column) => bar(each, column, answer, pair, state, app))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				${answer.chosen.map(
					({ id, members, list }) => html`<tr role="row">
						<th role="rowheader">
							${rowName(id, names, state, app)}
							<span class="set-bar" ${partSize(members.size / largest)}></span>
							<b>${list === "complete" ? members.size : words.atLeast(members.size)}</b>
						</th>
						${answer.combinations.map((each) => dot(each, id, answer, pair, state, app))}
					</tr>`,
				)}
			</tbody>
		</table>
	</div>`;
}

function tellCombination(each: Combination, state: State, app: App): string {
	const { overlap: words } = app.words.ui;
	const count = words.bounded(each.members.length, each.bound);
	return words.combination(joinShort(each.consortia, state, app), state.session.choices.rule, count);
}

function bar(
	each: Combination,
	column: number,
	answer: Combinations,
	pair: Pair | null,
	state: State,
	app: App,
): TemplateResult {
	const { rule, combination } = state.session.choices;
	const tallest = Math.max(1, ...answer.combinations.map(({ members }) => members.length));
	const key = keyOf(each);
	const height = each.members.length === 0 ? 1 : Math.max(3, (TALLEST * each.members.length) / tallest);
	return html`<th role="columnheader">
		<button
			class="combination-bar"
			data-row="0"
			data-column=${column}
			data-key=${key}
			data-pair=${isAboutPair(each, pair, rule)}
			tabindex="-1"
			aria-pressed=${isSameCombination(each, combination) ? "true" : "false"}
			aria-label=${tellCombination(each, state, app)}
			title=${tellCombination(each, state, app)}
		>
			<span>${app.words.ui.overlap.boundMark(each.members.length, each.bound)}</span>
			<span class="bar" data-open=${each.bound !== "exact"} ${partSize(height)}></span>
		</button>
	</th>`;
}

/** A filled dot for in, a ring for out; the dots of a combination hang on one line. */
function dot(
	each: Combination,
	id: string,
	answer: Combinations,
	pair: Pair | null,
	{ session }: State,
	app: App,
): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { rule, combination } = session.choices;
	const isIn = each.consortia.includes(id);
	const at = answer.chosen.findIndex((set) => set.id === id);
	const places = answer.chosen.flatMap((set, place) => (each.consortia.includes(set.id) ? place : []));
	const [from = at, to = at] = [places[0], places.at(-1)];
	return html`<td
		role="cell"
		data-in=${isIn}
		data-key=${keyOf(each)}
		data-pair=${isAboutPair(each, pair, rule)}
		data-chosen=${isSameCombination(each, combination)}
		data-above=${at > from && at <= to}
		data-below=${at >= from && at < to}
	>${isIn ? words.isIn : words.isNotIn}</td>`;
}
