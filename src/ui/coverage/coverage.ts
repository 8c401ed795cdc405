// 県×事業: which consortium stands where under which programme, as a grid or as a map, and the chosen ones in full.
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { live } from "lit-html/directives/live.js";
import { UNKNOWN } from "../../model/view.ts";
import type { CoverageGrid } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import { coverageFaces } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { emptyNotice } from "../empty-notice.ts";
import { segmented } from "../facets/display-options.ts";
import { oneByOne } from "../growing.ts";
import { icon } from "../icons.ts";
import { plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { saveText } from "../save-text.ts";
import { copyTable } from "../table/copy-table.ts";
import { writePlainCsv } from "../table/plain-table.ts";
import { columnName } from "./choose.ts";
import { chosenPanel } from "./chosen.ts";
import { coverageTable } from "./grid.ts";
import { coverageLegend } from "./legend.ts";
import { plainGrid } from "./sheet.ts";
import { coverageTiles } from "./tiles.ts";

export function coverageView(state: State, app: App): TemplateResult {
	const { project, session } = state;
	const { selection, hover, choices } = session;
	const inputs = [project, selection, hover, choices, app.language];
	const parts = [drawCoverage, chosenPanel].map((draw) => () => draw(state, app));
	return html`<div class="coverage">${guard(inputs, () => oneByOne(parts))}</div>`;
}

function drawCoverage(state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const { face } = state.session.choices;
	const map = app.answers.coverageMap(state);
	const { title, detail } = app.words.findings.headline(map.finding, (id) => plainName(state, app, id));
	const isEmpty = app.answers.counts(state).consortia === 0 && map.finding.kind === "empty";
	return html`<div class="headline">
			<h2>${prose(title, app)}</h2>
			${detail ? html`<p title=${detail}><span>${prose(detail, app)}</span></p>` : nothing}
		</div>
		<div class="coverage-line">
			<p class="weak">${coverage.scope(Object.keys(state.project.view.filters).length > 0)}</p>
			${narrowedNotice(state, app)} ${face === "grid" ? framelessChoice(gridOf(state, app), state, app) : nothing}
		</div>
		${isEmpty ? emptyNotice(state, app) : nothing}
		<div class="coverage-main" id="table" tabindex="-1">${oneByOne([() => coverageFace(state, app)], { isLate: true })}</div>`;
}

function coverageFace(state: State, app: App): TemplateResult {
	const { face } = state.session.choices;
	return face === "grid"
		? html`${coverageTable(gridOf(state, app), state, app)} ${coverageLegend(face, app)}`
		: coverageTiles(app.answers.coverageMap(state), state, app);
}

function gridOf(state: State, app: App): CoverageGrid {
	return app.answers.coverage(state, state.session.choices.withFrameless);
}

/** What the grid filters by, in words, with the way back beside it. */
function narrowedNotice(state: State, app: App): TemplateResult | typeof nothing {
	const { coverage } = app.words.ui;
	const { prefecture, program } = state.project.view.filters;
	if (!prefecture && !program) return nothing;
	const places = prefecture?.map((code) =>
		code === UNKNOWN ? coverage.noPrefecture : app.words.terms.prefecture(code),
	);
	const programs = program?.map((id) => columnName(id, state, app));
	const parts = [places, programs].flatMap((names) => (names?.length ? [names.join(coverage.separator)] : []));
	if (parts.length === 0) return nothing;
	return html`<p class="coverage-narrowed">
		${icon("filter")}<span>${prose(coverage.narrowed(parts.join(" × ")), app)}</span>
		<button class="button small" @click=${() => app.actions.setFilters({ prefecture: null, program: null })}>
			${coverage.releaseAll}
		</button>
	</p>`;
}

function framelessChoice(
	{ frameless, columns }: CoverageGrid,
	{ session }: State,
	app: App,
): TemplateResult | typeof nothing {
	const { coverage } = app.words.ui;
	const { withFrameless } = session.choices;
	const isAlone = columns.every(({ program }) => program === UNKNOWN);
	if (isAlone || (frameless === 0 && !withFrameless)) return nothing;
	return html`<label class="check coverage-frameless">
		<input
			type="checkbox"
			.checked=${live(withFrameless)}
			@change=${() => app.actions.choose({ withFrameless: !withFrameless })}
		/>
		${coverage.frameless(frameless)}
	</label>`;
}

/** Beside the tabs: the two faces, and the grid to take away. */
export function coverageTools(state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const { face: shown } = state.session.choices;
	// The row of tabs stays as it is while filters change; what is taken is the grid of now.
	const readGrid = () => plainGrid(gridOf(app.getState(), app), app.getState(), app);
	const copy = async () => {
		const table = readGrid();
		app.actions.announce((await copyTable(table)) ? coverage.copied(table.length) : coverage.notCopied);
	};
	const save = () => {
		const name = coverage.fileName(app.answers.title(app.getState()));
		saveText(name, writePlainCsv(readGrid()), "text/csv");
		app.actions.announce(coverage.saved(name));
	};
	const segments = coverageFaces.map((face) => ({ value: face, label: coverage.face[face] }));
	const turn = (face: typeof shown) => app.actions.choose({ face });
	return html`${segmented(coverage.faces, segments, shown, turn)}
		<button class="button small" @click=${copy}>${icon("copy")}${coverage.copy}</button>
		<button class="button small" @click=${save}>${icon("download")}${coverage.save}</button>`;
}
