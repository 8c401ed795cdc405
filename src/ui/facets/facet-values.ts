// How a facet's values are named, marked and grouped in the panel.
import { nothing, type TemplateResult } from "lit-html";
import { type Sector, sectorOrder } from "../../model/dataset.ts";
import { findPrefecture } from "../../model/prefecture.ts";
import { type FacetId, type NodeKind, UNKNOWN } from "../../model/view.ts";
import type { Facet, FacetValue } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { hullSample, nodeSample, sectorSample } from "../marks.ts";
import { plainName, programLabel } from "../naming.ts";

export interface ValueGroup {
	/** Null: no heading. */
	readonly heading: string | null;
	readonly values: readonly FacetValue[];
}

/** Up to this number values stand in one list; more are grouped under headings. */
const UNGROUPED = 12;

/** The value in words of the panel. */
export function valueName(facet: FacetId, value: string, state: State, app: App): string {
	const { terms } = app.words;
	const { facets } = app.words.ui;
	if (value === UNKNOWN) return facets.unknown[facet];
	switch (facet) {
		case "sector":
			return facets.sectorShort[value] ?? terms.sectors[value as Sector] ?? value;
		case "kind":
			return terms.nodeKinds[value as NodeKind] ?? value;
		case "prefecture":
		case "seat":
			return terms.prefecture(value);
		case "program":
			return programLabel(state, app, value);
		case "year":
			return terms.fiscalYear(value);
		case "source":
			return plainName(state, app, value);
		case "ministry":
			return value;
	}
}

/** Whether the name is a printed Japanese one that the English interface does not translate. */
export function isPrintedName(facet: FacetId, value: string): boolean {
	return value !== UNKNOWN && (facet === "ministry" || facet === "source");
}

/** The mark of the figure that the row stands for. */
export function valueSample(facet: FacetId, value: string, state: State): TemplateResult | typeof nothing {
	switch (facet) {
		case "sector":
			return sectorSample(sectorOrder.includes(value as Sector) ? (value as Sector) : null);
		case "kind":
			return value === UNKNOWN ? nothing : nodeSample(value as NodeKind, "other");
		case "program":
			return hullSample(ministryOf(state, value));
		case "ministry":
			return hullSample(value);
		default:
			return nothing;
	}
}

function ministryOf(state: State, program: string): string | null {
	return state.project.dataset.programs.find((row) => row.id === program)?.ministry ?? null;
}

function isGrouped(facet: Facet): boolean {
	return facet.values.length > UNGROUPED;
}

/** Ministry before the name of a programme, where no heading says it. */
export function valuePrefix(facet: Facet, value: string, state: State): string | null {
	return facet.id === "program" && value !== UNKNOWN && !isGrouped(facet) ? ministryOf(state, value) : null;
}

/** Many programmes by ministry, many prefectures by region; everything else in one list. */
export function groupValues(facet: Facet, state: State, app: App): readonly ValueGroup[] {
	if (facet.id === "program") {
		const groups = groupBy(facet.values, (value) => (value === UNKNOWN ? null : ministryOf(state, value)));
		return isGrouped(facet) ? groups : [{ heading: null, values: groups.flatMap((group) => group.values) }];
	}
	if (isGrouped(facet) && (facet.id === "prefecture" || facet.id === "seat")) {
		return groupBy(facet.values, (code) => {
			const prefecture = findPrefecture(code);
			return prefecture ? app.words.terms.region(prefecture.region) : null;
		});
	}
	return [{ heading: null, values: facet.values }];
}

/** Keeps the order in which headings first occur; rows without one come last. */
function groupBy(values: readonly FacetValue[], headingOf: (value: string) => string | null): readonly ValueGroup[] {
	const groups = new Map<string | null, FacetValue[]>();
	for (const row of values) {
		const heading = headingOf(row.value);
		const group = groups.get(heading);
		if (group) group.push(row);
		else groups.set(heading, [row]);
	}
	const named = [...groups].map(([heading, rows]) => ({ heading, values: rows }));
	return [...named.filter((group) => group.heading !== null), ...named.filter((group) => group.heading === null)];
}
