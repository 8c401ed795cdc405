// Everything that can be done, by name; each function takes the store first.
export { closeReport, decide, importDataset, makeProject, openSample } from "./data-actions.ts";
export { edit, redo, undo } from "./edit.ts";
export { clearFilters, onlyFilterValue, setFilter, toggleFilterValue } from "./filter-actions.ts";
export { pin, unpin, unpinAll } from "./pin-actions.ts";
export { endRunning, keepLayout, resumeLayout, setRunning, setThread } from "./result-actions.ts";
export { addToSelection, clearSelection, focusNode, hover, select, selectEdge } from "./selection-actions.ts";
export {
	announce,
	dismissFault,
	raiseFault,
	setCamera,
	setDialog,
	setFacetsOpen,
	setInspectorOpen,
	setLanguage,
	setReducedMotion,
	setReport,
	setStage,
	setTable,
	setView,
} from "./session-actions.ts";
export {
	setFilteredOut,
	setHulls,
	setLayer,
	setLayout,
	setMode,
	setPalette,
	toggleUnfolded,
} from "./view-actions.ts";
