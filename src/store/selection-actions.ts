// What the user points at: selection, edge, hover and keyboard focus. Not undoable.
import { setSession } from "./session-actions.ts";
import type { AppStore } from "./store.ts";

/** Selects exactly these nodes. */
export function select(store: AppStore, ids: readonly string[]): void {
	setSession(store, { selection: [...new Set(ids)], edge: null });
}

/** Selects a node and shows everything known of it, in every view. */
export function inspect(store: AppStore, id: string): void {
	setSession(store, { selection: [id], edge: null, inspectorOpen: true });
}

/** Adds a node to the selection, or takes it out again. */
export function addToSelection(store: AppStore, id: string): void {
	const { selection } = store.getState().session;
	select(store, selection.includes(id) ? selection.filter((each) => each !== id) : [...selection, id]);
}

/** Selects the tie between two nodes, in either order of its ends. */
export function selectEdge(store: AppStore, a: string, b: string): void {
	setSession(store, { selection: [], edge: a < b ? [a, b] : [b, a] });
}

export function clearSelection(store: AppStore): void {
	const { selection, edge } = store.getState().session;
	if (selection.length > 0 || edge) setSession(store, { selection: [], edge: null });
}

export function hover(store: AppStore, id: string | null): void {
	if (store.getState().session.hover !== id) setSession(store, { hover: id });
}

export function focusNode(store: AppStore, id: string | null): void {
	if (store.getState().session.focus !== id) setSession(store, { focus: id });
}
