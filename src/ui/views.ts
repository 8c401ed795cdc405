// The list of views: one tab each. A view is added by one file and one line here.
import type { TemplateResult } from "lit-html";
import type { Session, State } from "../store/state.ts";
import type { App } from "./app.ts";
import { networkView } from "./network-view.ts";
import { tablePanel } from "./table/table.ts";

export interface ViewEntry {
	readonly id: Session["view"];
	readonly render: (state: State, app: App) => TemplateResult;
	/** Whether zoom and mode belong beside the tabs. */
	readonly hasFigure: boolean;
}

export const views: readonly ViewEntry[] = [
	{ id: "list", render: tablePanel, hasFigure: false },
	{ id: "network", render: networkView, hasFigure: true },
];
