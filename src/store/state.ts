// The whole state in three parts: the truth (undoable), the session (not), and answers from workers;
// beside them what the page came with, which never changes.
import type { Measures } from "../analysis/measures.ts";
import type { Graph } from "../graph/graph.ts";
import type { ReadOptions } from "../ingest/raw.ts";
import type { LayoutAnswer } from "../layout/layout.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Issue } from "../model/issue.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { FormatId, Project } from "../model/project.ts";
import type { Scope } from "../model/view.ts";
import type { TooWide } from "../pipeline/too-wide.ts";
import type { Scene } from "../scene/scene.ts";
import type { TableTab, ViewChoices } from "./view-choices.ts";

export type Language = "ja" | "en";

/** Viewpoint on the figure: screen = world * scale + offset, in CSS px of the stage. */
export interface Camera {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** The views of one and the same selection of data, in the order of their tabs. */
export const viewIds = ["list", "overlap", "network", "bridges", "coverage"] as const;
export type ViewId = (typeof viewIds)[number];

export type DialogId =
	| "open"
	| "report"
	| "export"
	| "about"
	| "data"
	| "keys"
	| "start"
	| "summary"
	| "fault"
	| "compare";

export type ChangeLabel =
	| "filter"
	| "mode"
	| "layer"
	| "layout"
	| "display"
	| "hubs"
	| "tentative"
	| "pin"
	| "unpin"
	| "import"
	| "decision"
	| "link";

/** One entry of the undo list. `label` is a key of the words for changes. */
export interface HistoryEntry {
	readonly label: ChangeLabel;
	/** In `past` the project before the change, in `future` the one after it. */
	readonly project: Project;
	/** Changes of equal key in quick succession are one entry; null never merges. */
	readonly mergeKey: string | null;
	/** Time of the last change merged in, in ms. */
	readonly at: number;
}

/** What is to be said about files that were read, or about a link. */
export interface Report {
	/** Names of the files as the user sees them; "" for a link. */
	readonly file: string;
	readonly issues: readonly Issue[];
	/** What was read and waits to be taken over; null when nothing could be read or it was decided. */
	readonly offer: { readonly dataset: Dataset; readonly title: string } | null;
	/** Whether it was taken over; until then what was open stays. */
	readonly accepted: boolean;
	/** How the rows were read; null where the question does not arise. */
	readonly options: ReadOptions | null;
}

/** Third-party software whose code is in the page. */
export interface Notice {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly text: string;
}

/** What the page came with. */
export interface Artefact {
	/** The dataset that comes with the program; null in a copy that carries other data. */
	readonly dataset: Dataset | null;
	readonly version: string;
	/** Date of the newest source of the bundled data. */
	readonly dataDate: PartialDate | null;
	readonly notices: readonly Notice[];
	/** Places of the first pictures of the bundled data by the key of their request. */
	readonly places: ReadonlyMap<string, LayoutAnswer>;
}

/** An unexpected error. */
export interface Fault {
	/** Kind of error; some are explained to the reader. */
	readonly name: string;
	readonly message: string;
	readonly stack: string;
}

export interface Session {
	readonly language: Language;
	/** Node ids; an edge is selected as its two ends in `edge`. */
	readonly selection: readonly string[];
	readonly edge: readonly [string, string] | null;
	readonly hover: string | null;
	/** Node with keyboard focus inside the figure. */
	readonly focus: string | null;
	/** Null until the figure was fitted for the first time or when it must be fitted again. */
	readonly camera: Camera | null;
	/** Size of the stage in CSS px. */
	readonly stage: { readonly width: number; readonly height: number };
	readonly format: FormatId;
	readonly view: ViewId;
	readonly tableOpen: boolean;
	readonly tableTab: TableTab;
	readonly facetsOpen: boolean;
	/** Views that explain a selection themselves show the inspector only when it was asked for. */
	readonly inspectorOpen: boolean;
	/** What connectors and chains are read on: what is shown, or everything in the layers shown. */
	readonly scope: Scope["shown"];
	readonly choices: ViewChoices;
	readonly dialog: DialogId | null;
	/** A kind of picture that was asked for and cannot be drawn. */
	readonly refused: TooWide | null;
	/** The user's system asks for little motion. */
	readonly reducedMotion: boolean;
	/** Of the last import or link. */
	readonly report: Report | null;
	/** Said politely by the live region; the number makes equal messages distinct. */
	readonly announcement: { readonly text: string; readonly serial: number } | null;
	/** Unexpected error, shown with an offer of a report without data. */
	readonly fault: Fault | null;
}

export interface Running {
	readonly kind: "layout" | "measure" | "read" | "export";
	readonly done: number;
	readonly total: number;
	readonly startedAt: number;
	/** Seconds for which nothing has been heard of it, where these are many. */
	readonly silence?: number;
}

/** A picture at rest. */
export interface Settled {
	/** The data it shows. */
	readonly dataset: Dataset;
	/** The graph it was made from. */
	readonly graph: Graph;
	readonly scene: Scene;
}

export interface Results {
	/** Answers by key of the whole job input, the last eight kept. */
	readonly layouts: ReadonlyMap<string, LayoutAnswer>;
	/** Places for a first look where nothing of the data was on screen yet; `key` as in `layouts`. */
	readonly sketch: { readonly key: string; readonly answer: LayoutAnswer } | null;
	/** Measures by key of what they are read on, the last eight kept; an estimate until the exact ones replace it. */
	readonly measures: ReadonlyMap<string, Measures>;
	/** Key of the measures the user stopped; they start again only when asked to. */
	readonly stoppedMeasures: string | null;
	/** The last picture that had come to rest: it stays while a new one is computed. */
	readonly settled: Settled | null;
	/** Key of the layout the user stopped; it starts again only when asked to. */
	readonly stopped: string | null;
	readonly running: Running | null;
	/** Whether jobs run in a worker, or on this thread and why. */
	readonly thread: { readonly kind: "worker" } | { readonly kind: "main"; readonly reason: string };
}

export interface State {
	readonly project: Project;
	readonly past: readonly HistoryEntry[];
	readonly future: readonly HistoryEntry[];
	readonly session: Session;
	readonly results: Results;
	readonly artefact: Artefact;
}
