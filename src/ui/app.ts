// What every panel is given: words, answers about the state, and what a click may do. Panels know
// nothing of the store beyond this, so a test can hand them plain objects.
import type { ExporterId } from "../export/exporters.ts";
import type { Words } from "../i18n/index.ts";
import type { WrittenSummary } from "../i18n/ja/summary.ts";
import type { StackCounts } from "../model/dock-stack.ts";
import type { Layer } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import type { Tentative } from "../model/project.ts";
import type { FacetId, LayoutId, Mode, View } from "../model/view.ts";
import type {
	Counts,
	DateSpan,
	EdgeDetail,
	Facet,
	LayerCount,
	NodeDetail,
	Relaxation,
	SearchHit,
	SelectionDetail,
	TieEvidence,
} from "../pipeline/answers.ts";
import type { CarriedChain } from "../pipeline/carried-chain.ts";
import type { ChainDetail } from "../pipeline/chain-detail.ts";
import type { ChainIds, Chains } from "../pipeline/chains.ts";
import type { CombinationRule, Combinations } from "../pipeline/combinations.ts";
import type { Comparison } from "../pipeline/comparison.ts";
import type { ConnectorDetail } from "../pipeline/connector-detail.ts";
import type { Connector } from "../pipeline/connectors.ts";
import type { ConsortiumGroup } from "../pipeline/consortium-groups.ts";
import type { CoverageGrid } from "../pipeline/coverage-grid.ts";
import type { CoverageMap } from "../pipeline/coverage-map.ts";
import type { DataDetail } from "../pipeline/detail-data.ts";
import type { DockStack } from "../pipeline/dock-stacks.ts";
import type { SortedConnectors } from "../pipeline/hubs.ts";
import type { OverlapOrder } from "../pipeline/order-overlaps.ts";
import type { MatrixAnswer } from "../pipeline/overlap-matrix.ts";
import type { Chance, Overlap, Overlaps } from "../pipeline/overlaps.ts";
import type { TableRows } from "../pipeline/table-rows.ts";
import type { WhatIf } from "../pipeline/what-if.ts";
import type { Scene } from "../scene/scene.ts";
import type { KnownMeasures, selectDrawn } from "../store/derived.ts";
import type { ShownCandidates } from "../store/select-candidates.ts";
import type { Camera, DialogId, Language, Report, Session, State } from "../store/state.ts";
import type { TableTab, ViewChoices } from "../store/view-choices.ts";
import type { Local } from "./local.ts";

/** The graph the stage walks, by the answer of the store: ui knows no graph of its own. */
export type DrawnGraph = ReturnType<typeof selectDrawn>;

/** Derived from the state; every call with the same state is cheap. */
export interface Answers {
	/** Work the answers out step by step, so that drawing finds them ready: who is shown, the figure, all of the page. */
	readonly prepareShown: (state: State) => Generator<void, void>;
	readonly prepareFigure: (state: State) => Generator<void, void>;
	readonly prepare: (state: State) => Generator<void, void>;
	/** Title of the open data in the language of the page. */
	readonly title: (state: State) => string;
	readonly facets: (state: State) => { readonly facets: readonly Facet[]; readonly layers: readonly LayerCount[] };
	readonly counts: (state: State) => Counts;
	readonly rows: (state: State) => TableRows;
	readonly headline: (state: State) => Finding;
	/** What is shown, found and to be borne in mind, in sentences. */
	readonly summary: (state: State) => WrittenSummary;
	/** Who might link consortia that share no one. */
	readonly candidates: (state: State) => ShownCandidates;
	/** What the tentative ties would change; null without any. */
	readonly whatIf: (state: State) => WhatIf | null;
	readonly relaxation: (state: State) => Relaxation | null;
	/** Of the ties shown. */
	readonly dates: (state: State) => DateSpan;
	readonly node: (state: State, id: string) => NodeDetail | null;
	readonly edge: (state: State, a: string, b: string) => EdgeDetail | null;
	readonly selection: (state: State, ids: readonly string[]) => SelectionDetail;
	/** Where consortia stand, prefecture by programme; with or without a column of those without a programme. */
	readonly coverage: (state: State, withFrameless: boolean) => CoverageGrid;
	readonly coverageMap: (state: State) => CoverageMap;
	/** The consortia among the selected, side by side. */
	readonly comparison: (state: State) => Comparison;
	readonly search: (state: State, query: string) => readonly SearchHit[];
	/** Who connects consortia, hubs set aside apart; of the scope that the view of connectors asks for. */
	readonly connectors: (state: State) => SortedConnectors;
	readonly connectorsFinding: (state: State) => Finding;
	readonly connector: (state: State, connector: Connector) => ConnectorDetail;
	/** The chain a connector carries; null where it ends before a second consortium. */
	readonly carriedChain: (state: State, connector: Connector) => CarriedChain | null;
	readonly chains: (state: State, from: string, to: string) => Chains;
	/** The chain in the words of its rows; `isWhole` also with ties that are off. */
	readonly chain: (state: State, ids: ChainIds, isWhole: boolean) => ChainDetail;
	/** Null where the present view asks for none. */
	readonly measures: (state: State) => KnownMeasures | null;
	/** What the open data rest on and leave open. */
	readonly data: (state: State) => DataDetail;
	/** Which consortia share members; pairs ranked by what they share. */
	readonly overlaps: (state: State) => Overlaps;
	readonly orderedOverlaps: (state: State, order: OverlapOrder) => readonly Overlap[];
	/** All consortia, by where they are active. */
	readonly placeGroups: (state: State) => readonly ConsortiumGroup[];
	readonly matrix: (state: State, order: OverlapOrder, limit: number) => MatrixAnswer;
	readonly combinations: (state: State, chosen: readonly string[], rule: CombinationRule) => Combinations;
	/** What lists an institution in these consortia. */
	readonly listings: (state: State, institution: string, consortia: readonly string[]) => readonly TieEvidence[];
	/** How likely an overlap is by chance; null where that cannot be told. */
	readonly chance: (state: State, pair: Overlap) => Chance | null;
	readonly ministry: (state: State, consortium: string) => string | null;
	/** What a link to the present view would leave out; "" when it carries everything. */
	readonly linkOmits: (state: State) => string;
	/** Whether the user stopped the layout that the present view needs. */
	readonly isStopped: (state: State) => boolean;
	/** Whether that view is on screen in the places of a first look. */
	readonly isSketched: (state: State) => boolean;
	/** What the stage draws; null before the first layout. */
	readonly scene: (state: State) => Scene | null;
	/** The picture on screen with other marks faint, ready before all that is said of them; null where more changes. */
	readonly preview: (state: State) => Scene | null;
	/** The graph the scene was made from: same order of nodes and edges. */
	readonly drawn: (state: State) => DrawnGraph;
	/** The box of the dock lane that a body or person stands in, or would if it were not open; null for all others. */
	readonly stackOf: (state: State, id: string) => DockStack | null;
	/** How much stands in such boxes. */
	readonly stacked: (state: State) => StackCounts;
	/** The layout in use, which for an unset choice follows the size of the network. */
	readonly layout: (state: State) => LayoutId;
}

/** Everything a control may ask for. */
export interface Actions {
	readonly undo: () => void;
	readonly redo: () => void;
	readonly toggleFilterValue: (facet: FacetId, value: string, allValues: readonly string[]) => void;
	readonly onlyFilterValue: (facet: FacetId, value: string) => void;
	/** Null releases the facet. */
	readonly setFilter: (facet: FacetId, values: readonly string[] | null) => void;
	/** Several facets as one change; null releases a facet. */
	readonly setFilters: (patch: Readonly<Partial<Record<FacetId, readonly string[] | null>>>) => void;
	readonly clearFilters: () => void;
	readonly setLayer: (layer: Layer) => void;
	readonly setMode: (mode: Mode) => void;
	readonly setLayout: (layout: LayoutId | null) => void;
	readonly setHulls: (hulls: boolean) => void;
	readonly setPalette: (palette: View["palette"]) => void;
	readonly setFilteredOut: (filteredOut: View["filteredOut"]) => void;
	/** Fixes a node where it stands now. */
	readonly pinInPlace: (id: string) => void;
	/** Fixes a node at a place in world units. */
	readonly pin: (id: string, x: number, y: number) => void;
	readonly unpin: (id: string) => void;
	readonly unpinAll: () => void;
	/** Ties that are tried out, beside the data. */
	readonly addTentative: (tie: Tentative) => void;
	readonly removeTentative: (tie: Tentative) => void;
	readonly clearTentative: () => void;
	/** Opens what is folded into a person, or into a box of the dock lane; or folds it again. */
	readonly toggleUnfolded: (id: string) => void;
	readonly select: (ids: readonly string[]) => void;
	/** Selects a node and shows everything known of it, also in views without a standing inspector. */
	readonly inspect: (id: string) => void;
	readonly addToSelection: (id: string) => void;
	readonly selectEdge: (a: string, b: string) => void;
	readonly clearSelection: () => void;
	readonly hover: (id: string | null) => void;
	readonly focusNode: (id: string | null) => void;
	readonly setCamera: (camera: Camera | null) => void;
	readonly setView: (view: Session["view"]) => void;
	/** Connectors and chains of what is shown, or of everything in the layers shown. */
	readonly setScope: (scope: Session["scope"]) => void;
	/** Turns a view: an order, a face, what is put side by side. */
	readonly choose: (patch: Partial<ViewChoices>) => void;
	readonly setHubsAside: (aside: boolean) => void;
	readonly putHubBack: (id: string) => void;
	readonly setHubAside: (id: string) => void;
	readonly setTable: (open: boolean, tab: TableTab) => void;
	readonly setFacetsOpen: (open: boolean) => void;
	readonly setInspectorOpen: (open: boolean) => void;
	readonly setStage: (width: number, height: number) => void;
	readonly setLanguage: (language: Language) => void;
	readonly setDialog: (dialog: DialogId | null) => void;
	readonly announce: (text: string) => void;
	readonly openFiles: (files: readonly File[], options: ReadOptions) => void;
	/** Opens the data that come with the program. */
	readonly openSample: () => void;
	readonly dismissFault: () => void;
	readonly forgetRefusal: () => void;
	/** Reads the files of the report once more, in the other way. */
	readonly rereadFiles: (options: ReadOptions) => void;
	/** Takes over what the report shows, or leaves what was open. */
	readonly closeReport: (accept: boolean) => void;
	readonly stopJob: () => void;
	/** Puts the address of the present view on the clipboard; the live region says how it went. */
	readonly copyLink: () => Promise<void>;
	/** Starts stopped measures again. */
	readonly resumeMeasures: () => void;
	/** Starts a stopped layout again. */
	readonly resumeLayout: () => void;
}

export type ReadOptions = NonNullable<Report["options"]>;

export interface PictureOptions {
	readonly format: ExporterId;
	/** False leaves personal names out. */
	readonly persons: boolean;
}

/** Pictures are written elsewhere; without it the dialog says that it is not available. */
export interface PictureTools {
	readonly save: (options: PictureOptions) => Promise<void>;
	/** Address of a small picture for an image element, or null when nothing is drawn yet. */
	readonly preview: (options: PictureOptions) => Promise<string | null>;
}

/** What the canvas offers to the buttons beside it. */
export interface StageCommands {
	readonly zoomBy: (factor: number) => void;
	readonly fit: () => void;
	/** Show a state before the page around the stage is drawn for it; `then` is called once it is painted. */
	readonly preview: (state: State, then: () => void) => void;
	readonly show: (state: State, then: () => void) => void;
}

export interface App {
	readonly words: Words;
	readonly language: Language;
	readonly answers: Answers;
	readonly actions: Actions;
	/** Choices of the panels themselves: open sections, sort order, text in the search box. */
	readonly local: Local;
	readonly setLocal: (patch: Partial<Local>) => void;
	readonly getState: () => State;
	readonly subscribe: (listener: () => void) => () => void;
	readonly pictures: PictureTools | null;
	/** Set by the stage while it is on screen. */
	stageCommands: StageCommands | null;
}
