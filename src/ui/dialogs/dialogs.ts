// Which dialog is open, if any.
import { nothing, type TemplateResult } from "lit-html";
import type { DialogId, State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { comparisonDialog } from "../comparison/dialog.ts";
import { summaryDialog } from "../summary.ts";
import { aboutDialog } from "./about.ts";
import { dataDialog } from "./data.ts";
import { exportDialog } from "./export.ts";
import { faultDialog } from "./fault.ts";
import { keysDialog } from "./keys.ts";
import { openDialog } from "./open.ts";
import { reportDialog } from "./report.ts";
import { sourceDialog } from "./source.ts";
import { startDialog } from "./start.ts";

const entries: Readonly<Record<DialogId, (state: State, app: App) => TemplateResult | typeof nothing>> = {
	open: openDialog,
	report: reportDialog,
	export: exportDialog,
	about: aboutDialog,
	data: dataDialog,
	keys: keysDialog,
	start: startDialog,
	summary: summaryDialog,
	fault: faultDialog,
	compare: comparisonDialog,
};

export function dialogs(state: State, app: App): TemplateResult | typeof nothing {
	// A source asked for from a comparison stands before it and gives it back.
	if (state.session.dialog === "compare" && app.local.source) return sourceDialog(app.local.source, state, app);
	if (state.session.dialog) return entries[state.session.dialog](state, app);
	return app.local.source ? sourceDialog(app.local.source, state, app) : nothing;
}
