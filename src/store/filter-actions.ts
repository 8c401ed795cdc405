// Conditions on what is shown. An absent facet means all; ticking works like the filter of a
// spreadsheet column: from "all", unticking one value leaves all the others chosen.

import { compareCodePoints } from "../graph/order.ts";
import type { FacetId, Filters } from "../model/view.ts";
import { edit } from "./edit.ts";
import type { AppStore } from "./store.ts";

/** Null releases the facet; an empty list lets nothing pass. */
export function setFilter(store: AppStore, facet: FacetId, values: readonly string[] | null): void {
	changeFilters(store, facet, (filters) => withFacet(filters, facet, values));
}

/** Several facets as one change, which one step takes back; null releases a facet. */
export function setFilters(store: AppStore, patch: Readonly<Partial<Record<FacetId, readonly string[] | null>>>): void {
	edit(store, "filter", (project) => {
		const filters = (Object.keys(patch) as FacetId[]).reduce(
			(all, facet) => withFacet(all, facet, patch[facet] ?? null),
			project.view.filters,
		);
		return filters === project.view.filters ? project : { ...project, view: { ...project.view, filters } };
	});
}

/** `allValues`: every value the facet offers now. */
export function toggleFilterValue(store: AppStore, facet: FacetId, value: string, allValues: readonly string[]): void {
	changeFilters(store, facet, (filters) => {
		const chosen = new Set(filters[facet] ?? allValues);
		if (!chosen.delete(value)) chosen.add(value);
		const isAll = allValues.every((each) => chosen.has(each));
		return withFacet(filters, facet, isAll ? null : [...chosen]);
	});
}

/** Chooses one value alone; where it already is the only one, releases the facet. */
export function onlyFilterValue(store: AppStore, facet: FacetId, value: string): void {
	changeFilters(store, facet, (filters) => {
		const chosen = filters[facet];
		const isAlone = chosen?.length === 1 && chosen[0] === value;
		return withFacet(filters, facet, isAlone ? null : [value]);
	});
}

export function clearFilters(store: AppStore): void {
	edit(store, "filter", (project) =>
		Object.keys(project.view.filters).length === 0 ? project : { ...project, view: { ...project.view, filters: {} } },
	);
}

function changeFilters(store: AppStore, facet: FacetId, change: (filters: Filters) => Filters): void {
	edit(
		store,
		"filter",
		(project) => {
			const filters = change(project.view.filters);
			return filters === project.view.filters ? project : { ...project, view: { ...project.view, filters } };
		},
		`filter:${facet}`,
	);
}

/** The same object when nothing changes, so that no empty entry of undo arises. */
function withFacet(filters: Filters, facet: FacetId, values: readonly string[] | null): Filters {
	const before = filters[facet];
	if (values === null) {
		if (before === undefined) return filters;
		const { [facet]: _, ...others } = filters;
		return others;
	}
	const sorted = [...new Set(values)].sort(compareCodePoints);
	const isSame = before?.length === sorted.length && sorted.every((value, at) => value === before[at]);
	return isSame ? filters : { ...filters, [facet]: sorted };
}
