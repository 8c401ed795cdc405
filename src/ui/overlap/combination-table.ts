// Bars over dots, a combination a column. To a reader it is the row: so columns are whole elements, of which eight
// consortia have 255, and are drawn some at a turn.
import { html, type TemplateResult } from "lit-html";
import { cutInto } from "../../model/steps.ts";
import type { Combination, Combinations } from "../../pipeline/combinations.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { partSize } from "../part-size.ts";
import { walkGrid } from "../walk-grid.ts";
import { turn } from "./choices.ts";
import { isAboutPair, isSameCombination, keyOf } from "./combination-key.ts";
import { joinShort, rowName, splitNames } from "./names.ts";
import { findChosenPair } from "./pair.ts";

/** Height of the tallest bar, px. */
const TALLEST = 84;
/** Combinations drawn at one turn, and left out together where they are out of sight. */
const BLOCK = 16;

export function combinationTable(answer: Combinations, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { rule, combination } = state.session.choices;
	const pair = findChosenPair(state, app);
	const columns = answer.combinations.map((each) => ({
		each,
		isChosen: isSameCombination(each, combination),
		isPair: isAboutPair(each, pair, rule),
	}));
	const choose = (event: Event) => {
		const key = (event.target as HTMLElement).closest<HTMLElement>("[data-key]")?.dataset.key;
		if (key === undefined) return;
		const chosen = answer.combinations.find((each) => keyOf(each) === key);
		const isOpen = chosen && isSameCombination(chosen, app.getState().session.choices.combination);
		turn(app, { combination: chosen && !isOpen ? chosen.consortia : null });
		if (chosen) app.actions.announce(tellCombination(chosen, state, app));
	};
	return html`<div class="combination-scroll">
		<div
			class="combinations"
			role="table"
			aria-label=${words.combinationsCaption(answer.chosen.length)}
			${walkGrid()}
			@click=${choose}
		>
			${heads(answer, state, app)}
			${growing({
				key: [rule, ...answer.chosen.map(({ id }) => id)].join(" "),
				items: [...cutInto(columns, BLOCK)],
				run: 1,
				inputsOf: (block) => [answer, app.language, ...block.flatMap(({ isChosen, isPair }) => [isChosen, isPair])],
				draw: (block, at) =>
					html`<div class="combination-block" role="rowgroup" lang=${app.language} ${partSize(block.length)}>
						${block.map((column, place) => combinationColumn(column, at * BLOCK + place, answer, state, app))}
					</div>`,
			})}
		</div>
	</div>`;
}

/** The consortia, beside their dots. */
function heads({ chosen }: Combinations, state: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const largest = Math.max(1, ...chosen.map(({ members }) => members.size));
	const ids = chosen.map(({ id }) => id);
	const names = splitNames(ids, state, app);
	return html`<div class="combination-sets" role="row">
		<div role="columnheader"><span class="visually-hidden">${words.combinationsHead}</span></div>
		${chosen.map(
			({ id, members, list }) => html`<div class="combination-set" role="columnheader">
				${rowName(id, names, state, app)}
				<span class="set-bar" ${partSize(members.size / largest)}></span>
				<b>${list === "complete" ? members.size : words.atLeast(members.size)}</b>
			</div>`,
		)}
	</div>`;
}

function tellCombination(each: Combination, state: State, app: App): string {
	const { overlap: words } = app.words.ui;
	const count = words.bounded(each.members.length, each.bound);
	return words.combination(joinShort(each.consortia, state, app), state.session.choices.rule, count);
}

interface Column {
	readonly each: Combination;
	readonly isChosen: boolean;
	readonly isPair: boolean;
}

function combinationColumn(
	{ each, isChosen, isPair }: Column,
	at: number,
	{ chosen, combinations }: Combinations,
	state: State,
	app: App,
): TemplateResult {
	// The largest comes first.
	const tallest = Math.max(1, combinations[0]?.members.length ?? 0);
	const told = tellCombination(each, state, app);
	const height = each.members.length === 0 ? 1 : Math.max(3, (TALLEST * each.members.length) / tallest);
	return html`<div
		class="combination"
		role="row"
		data-key=${keyOf(each)}
		data-pair=${isPair}
		data-chosen=${isChosen}
	>
		<div role="rowheader">
			<button
				class="combination-bar"
				data-row="0"
				data-column=${at}
				tabindex="-1"
				aria-pressed=${isChosen ? "true" : "false"}
				aria-label=${told}
				title=${told}
			>
				<span>${app.words.ui.overlap.boundMark(each.members.length, each.bound)}</span>
				<span class="bar" data-open=${each.bound !== "exact"} ${partSize(height)}></span>
			</button>
		</div>
		${dots(each, chosen, app)}
	</div>`;
}

/** A filled dot for in, a ring for out; the dots of a combination hang on one line. */
function dots(each: Combination, chosen: Combinations["chosen"], app: App): readonly TemplateResult[] {
	const { overlap: words } = app.words.ui;
	const areIn = chosen.map(({ id }) => each.consortia.includes(id));
	const [from, to] = [areIn.indexOf(true), areIn.lastIndexOf(true)];
	return areIn.map(
		(isIn, at) =>
			html`<div
				class="combination-dot"
				role="cell"
				aria-label=${isIn ? words.isIn : words.isNotIn}
				data-in=${isIn}
				data-above=${at > from && at <= to}
				data-below=${at >= from && at < to}
			></div>`,
	);
}
