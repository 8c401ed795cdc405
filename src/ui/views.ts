// The list of views: one tab each. A view is added by one file and one line here.
import type { TemplateResult } from "lit-html";
import type { State, ViewId } from "../store/state.ts";
import type { App } from "./app.ts";
import { bridgesTools, bridgesView } from "./bridges/bridges.ts";
import { coverageTools, coverageView } from "./coverage/coverage.ts";
import { figureTools, modeChoice } from "./figure-tools.ts";
import { networkView } from "./network-view.ts";
import { overlapView } from "./overlap/overlap.ts";
import { overlapTools } from "./overlap/tools.ts";
import { tablePanel } from "./table/table.ts";

export interface ViewEntry {
	readonly id: ViewId;
	readonly render: (state: State, app: App) => TemplateResult;
	/** What belongs beside the tabs. */
	readonly tools: (state: State, app: App) => TemplateResult;
	/** Whether a selection is explained by the inspector; other views do so themselves and show it when asked. */
	readonly hasInspector: boolean;
}

export const views: readonly ViewEntry[] = [
	{ id: "list", render: tablePanel, tools: modeChoice, hasInspector: true },
	{ id: "overlap", render: overlapView, tools: overlapTools, hasInspector: false },
	{ id: "network", render: networkView, tools: figureTools, hasInspector: true },
	{ id: "bridges", render: bridgesView, tools: bridgesTools, hasInspector: false },
	{ id: "coverage", render: coverageView, tools: coverageTools, hasInspector: false },
];
