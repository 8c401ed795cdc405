// The second face of the grid: the 47 prefectures as tiles of equal size, each with the number of its consortia.
import { html, nothing, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { findPrefecture } from "../../model/prefecture.ts";
import { UNKNOWN } from "../../model/view.ts";
import type { CoverageMap, CoverageTile } from "../../pipeline/coverage-map.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { walkGrid } from "../walk-grid.ts";
import { chooseConsortia, chooseTarget, isTarget, onKey, type Target } from "./choose.ts";
import { star } from "./entry.ts";
import { coverageLegend } from "./legend.ts";

/** Tiles drawn at one turn. */
const RUN = 16;

/** From this number on all tiles are of the darkest step. */
const MOST_STEPS = 4;

export function coverageTiles({ tiles, unplaced }: CoverageMap, state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	return html`<div class="coverage-map">
		<div class="map-side">
			<p class="weak" id="map-help">${coverage.mapHelp}</p>
			${coverageLegend("map", app)}
			${unplaced.consortia.length + unplaced.hidden > 0 ? unplacedTile(unplaced, state, app) : nothing}
		</div>
		<ul class="tiles" aria-label=${coverage.tiles} aria-describedby="map-help" ${walkGrid()}>
			${growing({
				key: "",
				items: tiles,
				run: RUN,
				inputsOf: (tile) => [tile, state.project, app.language],
				draw: (tile) => tileItem(tile, state, app),
			})}
		</ul>
	</div>`;
}

/** Says in one line what the tile shows by number, letters and shade. */
function describeTile(tile: CoverageTile, name: string, app: App): string {
	const { terms, ui } = app.words;
	const { coverage } = ui;
	const { consortia, hidden, sectors, isFundedTwice } = tile;
	if (consortia.length === 0) return hidden > 0 ? coverage.tileHidden(name, hidden) : coverage.tileNone(name);
	const members = sectors.map(({ sector, count }) =>
		coverage.sectorCount(sector ? terms.sectors[sector] : terms.unknown, count),
	);
	return [
		coverage.tile(name, consortia.length),
		...(isFundedTwice ? [coverage.twice] : []),
		...(members.length > 0 ? [coverage.tileMembers(members.join(coverage.separator))] : []),
		...(hidden > 0 ? [coverage.hiddenHere(hidden)] : []),
	].join(coverage.separator);
}

function tileItem(tile: CoverageTile, state: State, app: App): TemplateResult {
	const { terms } = app.words;
	const prefecture = findPrefecture(tile.code);
	const [column, row] = prefecture?.tile ?? [0, 0];
	const name = terms.prefecture(tile.code);
	const count = tile.consortia.length;
	return html`<li class="tile-place" ${ref((element) => placeTile(element, column, row))}>
		${tileButton(
			{ name, label: describeTile(tile, name, app), consortia: tile.consortia, hidden: tile.hidden, row, column },
			{ prefecture: [tile.code], program: null },
			html`<span class="tile-name">${shorten(name)}</span>
				<span class="tile-count">
					${tile.isFundedTwice ? star(app) : nothing}${count > 0 ? count : tile.hidden > 0 ? `(${tile.hidden})` : "–"}
				</span>
				<span class="tile-sectors" lang="ja">
					${tile.sectors.map(({ sector }) => (sector ? terms.sectorGlyphs[sector] : nothing))}
				</span>`,
			state,
			app,
		)}
	</li>`;
}

/** 広島 for 広島県; 北海道 has no such ending, and English names have none. */
function shorten(name: string): string {
	return name === "北海道" ? name : name.replace(/[都府県]$/, "");
}

/** The policy of the page forbids style attributes, so the script sets the property. */
function placeTile(element: Element | undefined, column: number, row: number): void {
	if (element instanceof HTMLElement) element.style.gridArea = `${row + 1} / ${column + 1}`;
}

interface TileParts {
	readonly name: string;
	readonly label: string;
	readonly consortia: readonly string[];
	readonly hidden: number;
	readonly row: number;
	readonly column: number;
}

function tileButton(
	{ name, label, consortia, hidden, row, column }: TileParts,
	target: Target,
	content: TemplateResult,
	state: State,
	app: App,
): TemplateResult {
	const count = consortia.length;
	const act = () => {
		if (count + hidden === 0) app.actions.announce(label);
		else chooseTarget(target, consortia, app);
	};
	return html`<button
		class="tile"
		tabindex="-1"
		data-row=${row}
		data-column=${column}
		data-step=${Math.min(count, MOST_STEPS)}
		data-state=${count > 0 ? "some" : hidden > 0 ? "out" : "none"}
		aria-pressed=${isTarget(state.project.view.filters, target)}
		title=${label}
		@click=${act}
		@keydown=${onKey(act, () => chooseConsortia(name, consortia, app))}
	>
		<span class="visually-hidden">${label}</span>
		<span class="tile-face" aria-hidden="true">${content}</span>
	</button>`;
}

/** Consortia that no source places stand beside the map. */
function unplacedTile({ consortia, hidden }: CoverageMap["unplaced"], state: State, app: App): TemplateResult {
	const { coverage } = app.words.ui;
	const name = coverage.noPrefecture;
	const label = consortia.length > 0 ? coverage.tile(name, consortia.length) : coverage.tileHidden(name, hidden);
	const target = { prefecture: [UNKNOWN], program: null };
	const act = () => chooseTarget(target, consortia, app);
	return html`<button
		class="tile tile-unplaced"
		data-step=${Math.min(consortia.length, MOST_STEPS)}
		data-state=${consortia.length > 0 ? "some" : "out"}
		aria-pressed=${isTarget(state.project.view.filters, target)}
		title=${label}
		@click=${act}
	>
		<span class="visually-hidden">${label}</span>
		<span class="tile-face" aria-hidden="true">
			<span class="tile-name">${name}</span>
			<span class="tile-count">${consortia.length > 0 ? consortia.length : `(${hidden})`}</span>
		</span>
	</button>`;
}
