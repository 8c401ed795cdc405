// All words of the user interface, put together from its panels.
import { dataJa } from "./panels/data.ts";
import { dialogsJa } from "./panels/dialogs.ts";
import { exportJa } from "./panels/export.ts";
import { facetsJa } from "./panels/facets.ts";
import { inspectorJa } from "./panels/inspector.ts";
import { searchJa } from "./panels/search.ts";
import { shellJa } from "./panels/shell.ts";
import { stageJa } from "./panels/stage.ts";
import { tableJa } from "./panels/table.ts";

export const uiJa = {
	shell: shellJa,
	facets: facetsJa,
	search: searchJa,
	stage: stageJa,
	inspector: inspectorJa,
	table: tableJa,
	data: dataJa,
	dialogs: dialogsJa,
	export: exportJa,
};
