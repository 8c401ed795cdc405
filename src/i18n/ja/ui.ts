// All words of the user interface, put together from its panels.
import { bridgesJa } from "./panels/bridges.ts";
import { candidatesJa } from "./panels/candidates.ts";
import { chainsJa } from "./panels/chains.ts";
import { comparisonJa } from "./panels/comparison.ts";
import { coverageJa } from "./panels/coverage.ts";
import { dataJa } from "./panels/data.ts";
import { dialogsJa } from "./panels/dialogs.ts";
import { exportJa } from "./panels/export.ts";
import { facetsJa } from "./panels/facets.ts";
import { inspectorJa } from "./panels/inspector.ts";
import { overlapJa } from "./panels/overlap.ts";
import { searchJa } from "./panels/search.ts";
import { shellJa } from "./panels/shell.ts";
import { stageJa } from "./panels/stage.ts";
import { tableJa } from "./panels/table.ts";

export const uiJa = {
	candidates: candidatesJa,
	shell: shellJa,
	facets: facetsJa,
	overlap: overlapJa,
	search: searchJa,
	stage: stageJa,
	inspector: inspectorJa,
	table: tableJa,
	coverage: coverageJa,
	comparison: comparisonJa,
	bridges: bridgesJa,
	chains: chainsJa,
	data: dataJa,
	dialogs: dialogsJa,
	export: exportJa,
};
