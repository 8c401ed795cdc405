// Everything that can be done, by name; each function takes the store first.
export { closeReport, importDataset, makeProject, openSample } from "./data-actions.ts";
export { edit, redo, undo } from "./edit.ts";
export { clearFilters, onlyFilterValue, setFilter, setFilters, toggleFilterValue } from "./filter-actions.ts";
export { putHubBack, setHubAside, setHubsAside } from "./hub-actions.ts";
export { pin, unpin, unpinAll } from "./pin-actions.ts";
export { resumeLayout, resumeMeasures } from "./result-actions.ts";
export { addToSelection, clearSelection, focusNode, hover, inspect, select, selectEdge } from "./selection-actions.ts";
export {
	announce,
	dismissFault,
	forgetRefusal,
	setCamera,
	setDialog,
	setFacetsOpen,
	setInspectorOpen,
	setLanguage,
	setReport,
	setScope,
	setStage,
	setTable,
	setView,
} from "./session-actions.ts";
export { addTentative, clearTentative, removeTentative } from "./tentative-actions.ts";
export {
	setFilteredOut,
	setHulls,
	setLayer,
	setLayout,
	setMode,
	setPalette,
	toggleUnfolded,
} from "./view-actions.ts";
export { choose } from "./view-choices.ts";
