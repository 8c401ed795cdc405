// The state of the window: viewpoint, panels, dialogs, language, what is said. Not undoable.
import type { FormatId } from "../model/project.ts";
import type { Camera, DialogId, Fault, Language, Report, Session, ViewId } from "./state.ts";
import type { AppStore } from "./store.ts";
import type { TableTab } from "./view-choices.ts";

/** Stages at least this large have room for every name, CSS px. */
const FULL_WIDTH = 1100;
const FULL_HEIGHT = 620;
/** Smaller stages wider than this in relation to their height take the narrow layout, the others the tall one. */
const NARROW_ASPECT = 1.5;

export function setSession(store: AppStore, change: Partial<Session>): void {
	store.setState((state) => ({ session: { ...state.session, ...change } }));
}

/** Null asks for the figure to be fitted. */
export function setCamera(store: AppStore, camera: Camera | null): void {
	setSession(store, { camera });
}

/** Size of the stage in CSS px; when that asks for another format, the figure is fitted anew. */
export function setStage(store: AppStore, width: number, height: number): void {
	const { session } = store.getState();
	if (session.stage.width === width && session.stage.height === height) return;
	const format = chooseFormat(width, height, session);
	const camera = format === session.format ? session.camera : null;
	setSession(store, { stage: { width, height }, format, camera });
}

/**
 * A panel that opens beside the figure takes from its width alone: the format stays, so that nothing is
 * rearranged by looking at it.
 */
function chooseFormat(width: number, height: number, { stage, format }: Session): FormatId {
	const isPanel = height === stage.height && width < stage.width && width > stage.width / 2;
	if (isPanel) return format;
	if (width >= FULL_WIDTH && height >= FULL_HEIGHT) return "screen-wide";
	return width >= height * NARROW_ASPECT ? "screen-narrow" : "screen-tall";
}

/** The selection goes along to the other view; the inspector does not. */
export function setView(store: AppStore, view: ViewId): void {
	setSession(store, { view, inspectorOpen: false });
}

/** Opens or closes the table, and turns to a tab when one is named. */
export function setTable(store: AppStore, tableOpen: boolean, tab?: TableTab): void {
	setSession(store, { tableOpen, ...(tab ? { tableTab: tab } : {}) });
}

export function setFacetsOpen(store: AppStore, facetsOpen: boolean): void {
	setSession(store, { facetsOpen });
}

export function setInspectorOpen(store: AppStore, inspectorOpen: boolean): void {
	setSession(store, { inspectorOpen });
}

/** Connectors and chains of what is shown, or of everything in the layers shown. */
export function setScope(store: AppStore, scope: Session["scope"]): void {
	setSession(store, { scope });
}

export function setDialog(store: AppStore, dialog: DialogId | null): void {
	setSession(store, { dialog });
}

export function setLanguage(store: AppStore, language: Language): void {
	setSession(store, { language });
}

export function setReducedMotion(store: AppStore, reducedMotion: boolean): void {
	setSession(store, { reducedMotion });
}

/** Shows what is to be said about a file or a link. */
export function setReport(store: AppStore, report: Report | null): void {
	setSession(store, report ? { report, dialog: "report" } : { report });
}

/** Has the live region say a sentence, also when it said the same one before. */
export function announce(store: AppStore, text: string): void {
	const serial = (store.getState().session.announcement?.serial ?? 0) + 1;
	setSession(store, { announcement: { text, serial } });
}

/** Shows an unexpected error; the first one stays, what follows is mostly its consequence. */
export function raiseFault(store: AppStore, error: unknown): void {
	if (store.getState().session.fault) return;
	setSession(store, { fault: describeError(error), dialog: "fault" });
}

export function describeError(error: unknown): Fault {
	if (!(error instanceof Error)) return { name: "", message: String(error), stack: "" };
	return { name: error.name, message: `${error.name}: ${error.message}`, stack: error.stack ?? "" };
}

/** What cannot be drawn has been read. */
export function forgetRefusal(store: AppStore): void {
	setSession(store, { refused: null });
}

export function dismissFault(store: AppStore): void {
	setSession(store, { fault: null, dialog: null });
}
