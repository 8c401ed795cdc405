// All words of the user interface, put together from its panels.
import { dialogsJa } from "./ui/dialogs.ts";
import { exportJa } from "./ui/export.ts";
import { facetsJa } from "./ui/facets.ts";
import { inspectorJa } from "./ui/inspector.ts";
import { searchJa } from "./ui/search.ts";
import { shellJa } from "./ui/shell.ts";
import { tableJa } from "./ui/table.ts";

export const uiJa = {
	shell: shellJa,
	facets: facetsJa,
	search: searchJa,
	inspector: inspectorJa,
	table: tableJa,
	dialogs: dialogsJa,
	export: exportJa,
};
