// Everything that follows from the state, by name; each function takes the state first and is cheap to
// call again while its inputs stand.
export { type BrokerRoles, type KnownMeasures, selectMeasures } from "./measures.ts";
export { prepareAnswers, workInSlices } from "./prepare.ts";
export { isSettled, selectDrawn, selectScene } from "./scene.ts";
export {
	type Detail,
	selectCommon,
	selectCounts,
	selectDetail,
	selectDates,
	selectEdgeDetail,
	selectFacets,
	selectFigure,
	selectFigureFor,
	selectHeadline,
	selectHeadlineWords,
	selectLayout,
	selectNaming,
	selectNode,
	selectRelaxation,
	selectRows,
	selectSearch,
	selectShown,
	selectTitle,
	selectWords,
} from "./selectors.ts";
