// Joins the panels to the store: every action bound, every answer by its name.
import { wordsOf } from "../i18n/index.ts";
import { describeData } from "../pipeline/detail-data.ts";
import { findMark } from "../scene/find-mark.ts";
import * as store from "../store/actions.ts";
import * as derived from "../store/derived.ts";
import { linkOmissions } from "../store/link.ts";
import { selectCandidates, selectWhatIf } from "../store/select-candidates.ts";
import { selectSummary } from "../store/select-summary.ts";
import { selectNetwork } from "../store/selectors.ts";
import type { AppStore } from "../store/store.ts";
import type { Actions, Answers, App, PictureTools } from "./app.ts";
import { initialLocal, type Local } from "./local.ts";

/** What only the effects can do. */
export type EffectActions = Pick<
	Actions,
	"openFiles" | "rereadFiles" | "closeReport" | "stopJob" | "copyLink" | "undo" | "redo"
>;

export interface Tools {
	readonly effects: EffectActions;
	/** Null until pictures can be written; the dialog says so. */
	readonly pictures: PictureTools | null;
}

const answers: Answers = {
	prepareShown: derived.prepareShown,
	prepareFigure: derived.prepareFigure,
	prepare: derived.prepareAnswers,
	title: derived.selectTitle,
	facets: derived.selectFacets,
	counts: derived.selectCounts,
	rows: derived.selectRows,
	headline: derived.selectHeadline,
	summary: selectSummary,
	candidates: selectCandidates,
	whatIf: selectWhatIf,
	relaxation: derived.selectRelaxation,
	dates: derived.selectDates,
	node: derived.selectNode,
	edge: derived.selectEdgeDetail,
	selection: derived.selectCommon,
	coverage: derived.selectCoverageGrid,
	coverageMap: derived.selectCoverageMap,
	comparison: derived.selectComparison,
	search: derived.selectSearch,
	connectors: derived.selectSortedConnectors,
	connectorsFinding: derived.selectConnectorsFinding,
	connector: derived.selectConnector,
	carriedChain: derived.selectCarriedChain,
	chains: derived.selectChains,
	chain: derived.selectChain,
	measures: derived.selectMeasures,
	data: (state) => describeData(selectNetwork(state)),
	overlaps: derived.selectOverlaps,
	orderedOverlaps: derived.selectOrderedOverlaps,
	placeGroups: derived.selectPlaceGroups,
	matrix: derived.selectMatrix,
	combinations: derived.selectCombinations,
	listings: derived.selectListings,
	chance: derived.selectChance,
	ministry: derived.selectMinistry,
	linkOmits: (state) => {
		const omitted = linkOmissions(state);
		return omitted.length > 0 ? derived.selectWords(state).speech.linkOmits(omitted) : "";
	},
	layout: derived.selectLayout,
	isStopped: (state) => state.results.stopped === derived.selectFigure(state).request.key,
	isSketched: derived.isSketched,
	scene: derived.selectScene,
	preview: derived.selectPreview,
	drawn: derived.selectDrawn,
	stackOf: derived.selectStackOf,
	stacked: derived.selectStacked,
};

/** Makes the App of a store; it is the only one that knows both sides. */
export function connectApp(appStore: AppStore, tools: Tools): App {
	let local = initialLocal;
	const listeners = new Set<() => void>();
	const setLocal = (patch: Partial<Local>) => {
		local = { ...local, ...patch };
		for (const listener of listeners) listener();
	};
	return {
		get words() {
			return wordsOf(appStore.getState().session.language);
		},
		get language() {
			return appStore.getState().session.language;
		},
		get local() {
			return local;
		},
		answers,
		actions: bindActions(appStore, tools.effects),
		setLocal,
		getState: appStore.getState,
		subscribe: (listener) => {
			listeners.add(listener);
			const unsubscribe = appStore.subscribe(listener);
			return () => {
				listeners.delete(listener);
				unsubscribe();
			};
		},
		pictures: tools.pictures,
		stageCommands: null,
	};
}

function bindActions(appStore: AppStore, effects: EffectActions): Actions {
	const bind =
		<A extends readonly unknown[]>(action: (target: AppStore, ...rest: A) => unknown) =>
		(...rest: A): void => {
			action(appStore, ...rest);
		};
	return {
		...bindViewActions(bind),
		...bindSessionActions(bind),
		undo: effects.undo,
		redo: effects.redo,
		openFiles: effects.openFiles,
		rereadFiles: effects.rereadFiles,
		closeReport: effects.closeReport,
		stopJob: effects.stopJob,
		copyLink: effects.copyLink,
		openSample: () => {
			store.openSample(appStore, wordsOf(appStore.getState().session.language).speech.sampleTitle);
		},
		pinInPlace: (id) => pinInPlace(appStore, id),
	};
}

type Bind = <A extends readonly unknown[]>(action: (target: AppStore, ...rest: A) => unknown) => (...rest: A) => void;

function bindViewActions(bind: Bind) {
	return {
		toggleFilterValue: bind(store.toggleFilterValue),
		onlyFilterValue: bind(store.onlyFilterValue),
		setFilter: bind(store.setFilter),
		setFilters: bind(store.setFilters),
		clearFilters: bind(store.clearFilters),
		setLayer: bind(store.setLayer),
		setMode: bind(store.setMode),
		setLayout: bind(store.setLayout),
		setHulls: bind(store.setHulls),
		setPalette: bind(store.setPalette),
		setFilteredOut: bind(store.setFilteredOut),
		setHubsAside: bind(store.setHubsAside),
		putHubBack: bind(store.putHubBack),
		setHubAside: bind(store.setHubAside),
		pin: bind(store.pin),
		unpin: bind(store.unpin),
		unpinAll: bind(store.unpinAll),
		addTentative: bind(store.addTentative),
		removeTentative: bind(store.removeTentative),
		clearTentative: bind(store.clearTentative),
		toggleUnfolded: bind(store.toggleUnfolded),
		resumeLayout: bind(store.resumeLayout),
		resumeMeasures: bind(store.resumeMeasures),
		dismissFault: bind(store.dismissFault),
		forgetRefusal: bind(store.forgetRefusal),
	};
}

function bindSessionActions(bind: Bind) {
	return {
		select: bind(store.select),
		inspect: bind(store.inspect),
		addToSelection: bind(store.addToSelection),
		selectEdge: bind(store.selectEdge),
		clearSelection: bind(store.clearSelection),
		hover: bind(store.hover),
		focusNode: bind(store.focusNode),
		setCamera: bind(store.setCamera),
		setView: bind(store.setView),
		setScope: bind(store.setScope),
		choose: bind(store.choose),
		setTable: bind(store.setTable),
		setFacetsOpen: bind(store.setFacetsOpen),
		setInspectorOpen: bind(store.setInspectorOpen),
		setStage: bind(store.setStage),
		setLanguage: bind(store.setLanguage),
		setDialog: bind(store.setDialog),
		announce: bind(store.announce),
	};
}

/** Holds a node where the picture on screen has it; nothing happens to what is not drawn. */
function pinInPlace(appStore: AppStore, id: string): void {
	const state = appStore.getState();
	const scene = derived.selectScene(state);
	const node = scene ? findMark(scene.appearance.nodes, id) : -1;
	const x = scene?.geometry.positions[2 * node];
	const y = scene?.geometry.positions[2 * node + 1];
	const mark = scene?.appearance.nodes.ids[node];
	if (mark !== undefined && x !== undefined && y !== undefined) store.pin(appStore, mark, x, y);
}
