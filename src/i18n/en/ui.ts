// All words of the user interface, put together from its panels.
import { dataEn } from "./panels/data.ts";
import { dialogsEn } from "./panels/dialogs.ts";
import { exportEn } from "./panels/export.ts";
import { facetsEn } from "./panels/facets.ts";
import { inspectorEn } from "./panels/inspector.ts";
import { searchEn } from "./panels/search.ts";
import { shellEn } from "./panels/shell.ts";
import { stageEn } from "./panels/stage.ts";
import { tableEn } from "./panels/table.ts";

export const uiEn = {
	shell: shellEn,
	facets: facetsEn,
	search: searchEn,
	stage: stageEn,
	inspector: inspectorEn,
	table: tableEn,
	data: dataEn,
	dialogs: dialogsEn,
	export: exportEn,
};
