// All words of the user interface, put together from its panels.
import { bridgesEn } from "./panels/bridges.ts";
import { candidatesEn } from "./panels/candidates.ts";
import { chainsEn } from "./panels/chains.ts";
import { comparisonEn } from "./panels/comparison.ts";
import { coverageEn } from "./panels/coverage.ts";
import { dataEn } from "./panels/data.ts";
import { dialogsEn } from "./panels/dialogs.ts";
import { exportEn } from "./panels/export.ts";
import { facetsEn } from "./panels/facets.ts";
import { inspectorEn } from "./panels/inspector.ts";
import { overlapEn } from "./panels/overlap.ts";
import { searchEn } from "./panels/search.ts";
import { shellEn } from "./panels/shell.ts";
import { stageEn } from "./panels/stage.ts";
import { tableEn } from "./panels/table.ts";

export const uiEn = {
	candidates: candidatesEn,
	shell: shellEn,
	facets: facetsEn,
	overlap: overlapEn,
	search: searchEn,
	stage: stageEn,
	inspector: inspectorEn,
	table: tableEn,
	coverage: coverageEn,
	comparison: comparisonEn,
	bridges: bridgesEn,
	chains: chainsEn,
	data: dataEn,
	dialogs: dialogsEn,
	export: exportEn,
};
