// Everything that follows from the state, by name; each function takes the state first and is cheap to
// call again while its inputs stand.
export { type KnownMeasures, selectMeasures } from "./measures.ts";
export { type Clock, prepareAnswers, prepareFigure, prepareShown, workInSlices } from "./prepare.ts";
export { selectPreview } from "./preview.ts";
export { findAnswer, isSettled, isSketched, selectDrawn, selectScene, supplyFirst } from "./scene.ts";
export {
	selectCarriedChain,
	selectChain,
	selectChains,
	selectConnector,
	selectConnectorsFinding,
	selectSortedConnectors,
} from "./select-connectors.ts";
export { selectComparison, selectCoverageGrid, selectCoverageMap } from "./select-coverage.ts";
export {
	selectChance,
	selectCombinations,
	selectListings,
	selectMatrix,
	selectMinistry,
	selectOrderedOverlaps,
	selectOverlaps,
	selectPlaceGroups,
} from "./select-overlaps.ts";
export { selectRelaxation } from "./select-relaxation.ts";
export { selectStacked, selectStackOf } from "./select-stacks.ts";
export {
	type Detail,
	selectCommon,
	selectCounts,
	selectDates,
	selectDetail,
	selectEdgeDetail,
	selectFacets,
	selectFigure,
	selectFigureFor,
	selectHeadline,
	selectHeadlineWords,
	selectLayout,
	selectNaming,
	selectNode,
	selectRows,
	selectSearch,
	selectShown,
	selectTitle,
	selectWords,
} from "./selectors.ts";
