// The whole state in three parts: the truth (undoable), the session (not), and answers from workers.
import type { LayoutAnswer } from "../layout/layout.ts";
import type { Issue } from "../model/issue.ts";
import type { FormatId, Project } from "../model/project.ts";

export type Language = "ja" | "en";

/** Viewpoint on the figure: screen = world * scale + offset, in CSS px of the stage. */
export interface Camera {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

export type TableTab = "institutions" | "consortia" | "persons" | "ties";

export type DialogId = "open" | "report" | "export" | "about" | "keys" | "start" | "fault";

/** One entry of the undo list. `label` is a key of the words for changes. */
export interface HistoryEntry {
	readonly label: ChangeLabel;
	readonly project: Project;
}

export type ChangeLabel = "filter" | "mode" | "layer" | "layout" | "display" | "pin" | "unpin" | "import" | "decision";

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
	readonly view: "network" | "list";
	readonly tableOpen: boolean;
	readonly tableTab: TableTab;
	readonly facetsOpen: boolean;
	readonly inspectorOpen: boolean;
	readonly dialog: DialogId | null;
	/** Issues of the last import, link or fault, newest import first. */
	readonly report: { readonly file: string; readonly issues: readonly Issue[]; readonly accepted: boolean } | null;
	/** Said politely by the live region; the number makes equal messages distinct. */
	readonly announcement: { readonly text: string; readonly serial: number } | null;
	/** Unexpected error, shown with an offer of a report without data. */
	readonly fault: { readonly message: string; readonly stack: string } | null;
}

export interface Running {
	readonly kind: "layout" | "read" | "export";
	readonly done: number;
	readonly total: number;
	readonly startedAt: number;
}

export interface Results {
	/** Answers by key of the whole job input, the last eight kept. */
	readonly layouts: ReadonlyMap<string, LayoutAnswer>;
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
}
