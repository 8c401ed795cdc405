// Which filter to release when nothing is left.
import { type FacetId, facetIds } from "../model/view.ts";
import type { Relaxation } from "../pipeline/answers.ts";
import { suggestRelaxation } from "../pipeline/counts.ts";
import { memoise } from "./memoise.ts";
import { selectAsked, selectNetwork } from "./selectors.ts";
import type { State } from "./state.ts";

const relaxation = memoise(suggestRelaxation);

/** What to release when nothing is left; null while something is shown. */
export function selectRelaxation(state: State): Relaxation | null {
	return relaxation(selectNetwork(state), selectAsked(state), findChangedLast(state));
}

/** The facet the user changed last, of those that are on. */
function findChangedLast({ project, past }: State): FacetId | null {
	let after = project.view.filters;
	for (const { project: earlier } of [...past].reverse()) {
		const before = earlier.view.filters;
		const changed = facetIds.find((facet) => after[facet] !== undefined && after[facet] !== before[facet]);
		if (changed !== undefined) return changed;
		after = before;
	}
	return null;
}
