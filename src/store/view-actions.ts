// What kind of picture is asked for: mode, layer, layout, and how it is drawn.

import { compareCodePoints } from "../graph/order.ts";
import type { Layer } from "../model/evidence.ts";
import { defaultView, type LayoutId, type Mode, type View } from "../model/view.ts";
import { findTooWide } from "../pipeline/too-wide.ts";
import { edit } from "./edit.ts";
import { selectNetwork } from "./selectors.ts";
import { setSession, setTable } from "./session-actions.ts";
import type { ChangeLabel } from "./state.ts";
import type { AppStore } from "./store.ts";

/** The table turns to what the mode draws. A picture of too many pairs is refused, and what was shown stays. */
export function setMode(store: AppStore, mode: Mode): void {
	const refused = findTooWide(selectNetwork(store.getState()), mode);
	setSession(store, { refused });
	if (refused) return;
	changeView(store, "mode", { mode });
	if (mode !== "two-mode") setTable(store, store.getState().session.tableOpen, mode);
}

/** A project may have been saved with a picture that is not drawn any more, or was put together by hand. */
export function leaveTooWide(store: AppStore): void {
	const state = store.getState();
	const { mode } = state.project.view;
	const refused = mode === defaultView.mode ? null : findTooWide(selectNetwork(state), mode);
	if (refused === null) return;
	const view = { ...state.project.view, mode: defaultView.mode };
	store.setState({ project: { ...state.project, view }, session: { ...state.session, refused } });
}

export function setLayer(store: AppStore, layer: Layer): void {
	changeView(store, "layer", { layer }, "layer");
}

/** Null: chosen by the size of the network. */
export function setLayout(store: AppStore, layout: LayoutId | null): void {
	changeView(store, "layout", { layout });
}

export function setHulls(store: AppStore, hulls: boolean): void {
	changeView(store, "display", { hulls });
}

export function setPalette(store: AppStore, palette: View["palette"]): void {
	changeView(store, "display", { palette });
}

export function setFilteredOut(store: AppStore, filteredOut: View["filteredOut"]): void {
	changeView(store, "display", { filteredOut });
}

/** Opens a person's folded affiliations, or a box of the dock lane, into nodes; or folds them again. */
export function toggleUnfolded(store: AppStore, id: string): void {
	edit(store, "display", (project) => {
		const { unfolded } = project.view;
		const changed = unfolded.includes(id)
			? unfolded.filter((each) => each !== id)
			: [...unfolded, id].sort(compareCodePoints);
		return { ...project, view: { ...project.view, unfolded: changed } };
	});
}

function changeView(store: AppStore, label: ChangeLabel, wanted: Partial<View>, mergeKey?: string): void {
	edit(
		store,
		label,
		(project) => {
			const view: View = { ...project.view, ...wanted };
			const isSame = (Object.keys(wanted) as (keyof View)[]).every((key) => view[key] === project.view[key]);
			return isSame ? project : { ...project, view };
		},
		mergeKey,
	);
}
