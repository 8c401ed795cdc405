// What a click on a cell, a head or a tile does: it filters, and the same click again takes the filter back.
import { type Filters, UNKNOWN } from "../../model/view.ts";
import type { CoverageColumn, CoveragePlace, GridRow } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { programLabel } from "../naming.ts";

/** What of the two facets a place in the grid stands for; null leaves a facet free. */
export interface Target {
	readonly prefecture: readonly string[] | null;
	readonly program: readonly string[] | null;
}

export function targetOf(row: Pick<GridRow, "codes"> | null, column: Pick<CoverageColumn, "program"> | null): Target {
	return { prefecture: row?.codes ?? null, program: column ? [column.program] : null };
}

function isSame(chosen: readonly string[] | undefined, wanted: readonly string[] | null): boolean {
	if (chosen === undefined || wanted === null) return chosen === undefined && wanted === null;
	return chosen.length === wanted.length && wanted.every((value) => chosen.includes(value));
}

/** Whether the filters are these and no others of the two. */
export function isTarget({ prefecture, program }: Filters, target: Target): boolean {
	return isSame(prefecture, target.prefecture) && isSame(program, target.program);
}

/**
 * Filters by the target, or releases it where it is what filters now (the row may have been drawn for a view before);
 * the consortia named are selected.
 */
export function chooseTarget(target: Target, consortia: readonly string[], app: App): void {
	const isChosen = isTarget(app.getState().project.view.filters, target);
	app.actions.setFilters(isChosen ? { prefecture: null, program: null } : { ...target });
	if (isChosen) app.actions.clearSelection();
	else if (consortia.length > 0) app.actions.select(consortia);
}

/** Selects without filtering, and says how many. */
export function chooseConsortia(place: string, consortia: readonly string[], app: App): void {
	if (consortia.length === 0) return;
	app.actions.select(consortia);
	app.actions.announce(app.words.ui.coverage.chose(place, consortia.length));
}

/** Enter and a click do the one thing, Space the other. */
export function onKey(act: () => void, select: () => void): (event: KeyboardEvent) => void {
	return (event) => {
		if (event.target !== event.currentTarget || (event.key !== "Enter" && event.key !== " ")) return;
		event.preventDefault();
		if (event.key === "Enter") act();
		else select();
	};
}

export function placeName(place: CoveragePlace, app: App): string {
	const { terms, ui } = app.words;
	switch (place.kind) {
		case "prefecture":
			return terms.prefecture(place.code);
		case "region":
			return ui.coverage.spanning(terms.region(place.region));
		case "unknown":
			return ui.coverage.noPrefecture;
	}
}

export function columnName(program: string, state: State, app: App): string {
	return program === UNKNOWN ? app.words.ui.coverage.noProgram : programLabel(state, app, program);
}
