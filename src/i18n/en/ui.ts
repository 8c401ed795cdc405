// All words of the user interface, put together from its panels.
import { dialogsEn } from "./ui/dialogs.ts";
import { exportEn } from "./ui/export.ts";
import { facetsEn } from "./ui/facets.ts";
import { inspectorEn } from "./ui/inspector.ts";
import { searchEn } from "./ui/search.ts";
import { shellEn } from "./ui/shell.ts";
import { tableEn } from "./ui/table.ts";

export const uiEn = {
	shell: shellEn,
	facets: facetsEn,
	search: searchEn,
	inspector: inspectorEn,
	table: tableEn,
	dialogs: dialogsEn,
	export: exportEn,
};
