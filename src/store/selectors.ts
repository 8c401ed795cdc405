// What the pipeline says about the state, memoised by the identity of its inputs.
import { type Words, wordsOf } from "../i18n/index.ts";
import type { Finding } from "../model/finding.ts";
import type { FormatId, Pin } from "../model/project.ts";
import { finish } from "../model/steps.ts";
import { defaultView, type LayoutId, type View } from "../model/view.ts";
import type { Counts, DateSpan, EdgeDetail, NodeDetail, SearchHit, SelectionDetail } from "../pipeline/answers.ts";
import { countShown } from "../pipeline/counts.ts";
import { spanDates } from "../pipeline/date-span.ts";
import { describeEdge, describeNode, describeSelection } from "../pipeline/detail.ts";
import { countFacetsInSteps, type FacetCounts } from "../pipeline/facets.ts";
import { composeFigureInSteps, type Figure } from "../pipeline/figure.ts";
import { findHeadlineInSteps } from "../pipeline/headline.ts";
import { type Network, readNetworkInSteps } from "../pipeline/network.ts";
import { listRowsInSteps } from "../pipeline/rows.ts";
import { searchNetwork } from "../pipeline/search.ts";
import { type Shown, showNetworkInSteps } from "../pipeline/shown.ts";
import type { TableRows } from "../pipeline/table-rows.ts";
import { memoise, memoiseSteps } from "./memoise.ts";
import type { Language, State } from "./state.ts";

/** Details that panels ask for while one picture stands, and other small answers. */
const KEPT_DETAILS = 16;

/** Two, so that taking back an import finds what it goes back to, and work that is given up late starts nothing anew. */
const network = memoiseSteps(readNetworkInSteps, 2);
/** What is drawn, what the figure is worked out for, and what the page is: after quick clicks those are three. */
const shown = memoiseSteps(showNetworkInSteps, 3);
const facets = memoiseSteps(countFacetsInSteps);
const counts = memoise(countShown);
const rows = memoiseSteps(listRowsInSteps);
const headline = memoiseSteps(findHeadlineInSteps, 2);
const node = memoise(describeNode, KEPT_DETAILS);
const edge = memoise(describeEdge, KEPT_DETAILS);
const common = memoise(describeSelection, KEPT_DETAILS);
const search = memoise((known: Network, view: View, visible: Shown, query: string) =>
	searchNetwork(known, view, visible, query),
);

/** The view without how it is drawn: colours and hulls change nothing that is counted, listed or found. */
const asked = memoise(
	(
		mode: View["mode"],
		layer: View["layer"],
		filters: View["filters"],
		filteredOut: View["filteredOut"],
		unfolded: View["unfolded"],
	): View => ({ ...defaultView, mode, layer, filters, filteredOut, unfolded }),
	KEPT_DETAILS,
);

export function selectAsked({ project }: Pick<State, "project">): View {
	const { mode, layer, filters, filteredOut, unfolded } = project.view;
	return asked(mode, layer, filters, filteredOut, unfolded);
}

export function selectWords(state: State): Words {
	return wordsOf(state.session.language);
}

/** Title of the open data; that of the bundled data follows the language. */
export function selectTitle({ project, session }: State): string {
	return project.bundled ? wordsOf(session.language).speech.sampleTitle : project.title;
}

export function selectNetwork({ project }: Pick<State, "project">): Network {
	return network(project.dataset, project.decisions);
}

/** The steps of an answer; none where it is known. */
export function selectNetworkInSteps({ project }: Pick<State, "project">): Generator<void, Network> {
	return network.inSteps(project.dataset, project.decisions);
}

export function selectShown(state: Pick<State, "project">): Shown {
	return shown(selectNetwork(state), selectAsked(state));
}

export function selectShownInSteps(state: Pick<State, "project">): Generator<void, Shown> {
	return shown.inSteps(selectNetwork(state), selectAsked(state));
}

export function selectFacets(state: State): FacetCounts {
	return facets(selectNetwork(state), selectAsked(state));
}

export function selectFacetsInSteps(state: State): Generator<void, FacetCounts> {
	return facets.inSteps(selectNetwork(state), selectAsked(state));
}

export function selectCounts(state: State): Counts {
	return counts(selectNetwork(state), selectAsked(state), selectShown(state));
}

export function selectDates(state: State): DateSpan {
	return finish(selectDatesInSteps(state));
}

export function selectDatesInSteps(state: State): Generator<void, DateSpan> {
	return spanDates(selectNetwork(state), selectShown(state));
}

export function selectRows(state: State): TableRows {
	return rows(selectNetwork(state), selectShown(state));
}

export function selectRowsInSteps(state: State): Generator<void, TableRows> {
	return rows.inSteps(selectNetwork(state), selectShown(state));
}

export function selectHeadline(state: State): Finding {
	return headline(selectNetwork(state), selectShown(state));
}

export function selectHeadlineInSteps(state: State): Generator<void, Finding> {
	return headline.inSteps(selectNetwork(state), selectShown(state));
}

export function selectNode(state: State, id: string): NodeDetail | null {
	return node(selectNetwork(state), selectShown(state), id);
}

export function selectEdgeDetail(state: State, a: string, b: string): EdgeDetail | null {
	return edge(selectNetwork(state), selectShown(state), a, b);
}

export function selectCommon(state: State, ids: readonly string[]): SelectionDetail {
	return common(selectNetwork(state), selectShown(state), ids);
}

export function selectSearch(state: State, query: string): readonly SearchHit[] {
	return search(selectNetwork(state), selectAsked(state), selectShown(state), query);
}

/** What the inspector is about: the selected tie, the only selected node, or several nodes. */
export type Detail =
	| { readonly kind: "node"; readonly node: NodeDetail }
	| { readonly kind: "edge"; readonly edge: EdgeDetail }
	| { readonly kind: "selection"; readonly selection: SelectionDetail };

export function selectDetail(state: State): Detail | null {
	const { edge: ends, selection } = state.session;
	if (ends) {
		const found = selectEdgeDetail(state, ends[0], ends[1]);
		return found ? { kind: "edge", edge: found } : null;
	}
	const [only] = selection;
	if (only === undefined) return null;
	if (selection.length > 1) return { kind: "selection", selection: selectCommon(state, selection) };
	const found = selectNode(state, only);
	return found ? { kind: "node", node: found } : null;
}

const naming = memoise(
	(known: Network, language: Language) =>
		(id: string): string => {
			const row =
				known.institutions.get(id) ?? known.consortia.get(id) ?? known.persons.get(id) ?? known.programs.get(id);
			const english = language === "en" && row && "name_en" in row ? row.name_en : null;
			return english ?? row?.name ?? id;
		},
	2,
);

/** Names as printed; in English the English one where a source gives it. */
export function selectNaming(state: State): (id: string) => string {
	return naming(selectNetwork(state), state.session.language);
}

const headlineWords = memoise(
	(finding: Finding, nameOf: (id: string) => string, language: Language) =>
		wordsOf(language).findings.headline(finding, nameOf),
	KEPT_DETAILS,
);

/** The finding the view opens with, in words: one line in large type, one beneath it. */
export function selectHeadlineWords(state: State): { readonly title: string; readonly detail: string } {
	return headlineWords(selectHeadline(state), selectNaming(state), state.session.language);
}

const presentPins = memoise((pins: readonly Pin[], format: FormatId) => pins.filter((pin) => pin.format === format), 2);

const figure = memoiseSteps(
	(
		known: Network,
		visible: Shown,
		view: View,
		format: FormatId,
		pins: readonly Pin[],
		language: Language,
		headlined: { readonly title: string; readonly detail: string },
		dataTitle: string,
	) =>
		composeFigureInSteps(known, visible, view, {
			format,
			pins,
			words: wordsOf(language).figure,
			title: headlined.title,
			finding: headlined.detail,
			dataTitle,
		}),
	2,
);

/** Pins that hold in the present format. */
export function selectPins({ project, session }: State): readonly Pin[] {
	return presentPins(project.pins, session.format);
}

/** The picture asked for on screen: how it looks, and the request for its places. */
export function selectFigure(state: State): Figure {
	return selectFigureFor(state, state.session.format);
}

/** The same picture for another paper or screen; pins of that format hold. */
export function selectFigureFor(state: State, format: FormatId): Figure {
	return figure(...readFigureInputs(state, format));
}

/** The steps in which `selectFigure` is worked out; none where it is known. */
export function selectFigureInSteps(state: State, format = state.session.format): Generator<void, Figure> {
	return figure.inSteps(...readFigureInputs(state, format));
}

function readFigureInputs(state: State, format: FormatId) {
	return [
		selectNetwork(state),
		selectShown(state),
		state.project.view,
		format,
		presentPins(state.project.pins, format),
		state.session.language,
		selectHeadlineWords(state),
		selectTitle(state),
	] as const;
}

/** The layout in use, which for an unset choice follows the size of the network. */
export function selectLayout(state: State): LayoutId {
	return selectFigure(state).request.layout;
}
