// An unexpected error: what happened, that the work is kept, and a report without data.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Fault, State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { saveText } from "../save-text.ts";
import { dialogFrame } from "./frame.ts";

/**
 * What may be passed on: the kind of error, where in the program it arose, and sizes. Not its message,
 * which may quote a name or a cell.
 */
export function writeFaultReport(state: State, fault: State["session"]["fault"] = state.session.fault): string {
	const { selection } = state.session;
	const { dataset, view } = state.project;
	const sizes = Object.entries(dataset).map(([table, rows]) => `${table}: ${rows.length}`);
	return [
		`Renkei Map ${state.artefact.version}`,
		`error: ${/^\w*Error\b/.exec(fault?.stack ?? "")?.[0] ?? "unknown"}`,
		`view: ${view.mode}, layer ${view.layer}, ${view.filteredOut}, filters on: ${Object.keys(view.filters).join(" ") || "none"}`,
		`selected: ${selection.length}, thread: ${state.results.thread.kind}`,
		`rows: ${sizes.join(", ")}`,
		`browser: ${navigator.userAgent}`,
		"",
		...(fault?.stack ?? "").split("\n").filter((line) => /^\s*at |^\S*@/.test(line)),
	].join("\n");
}

/** In the reader's language, where the kind of error is known. */
export function explainFault({ name }: Fault, app: App): string | null {
	return name === "NoDrawingSurface" ? app.words.ui.dialogs.fault.noSurface : null;
}

export function faultDialog(state: State, app: App): TemplateResult | typeof nothing {
	const { fault: words } = app.words.ui.dialogs;
	const { fault } = state.session;
	if (!fault) return nothing;
	const explanation = explainFault(fault, app);
	const body = html`<p class="caution error">${icon("error")}${words.lead}</p>
		<h3>${words.what}</h3>
		${explanation ? html`<p>${explanation}</p>` : nothing}
		<pre tabindex="0">${fault.message}</pre>
		<p class="weak">${words.noData}</p>`;
	const foot = html`<button class="button" @click=${() => saveText("renkei-map-report.txt", writeFaultReport(state), "text/plain")}>
			${icon("download")}${words.save}
		</button>
		<button class="button primary" @click=${app.actions.dismissFault}>${words.continue}</button>`;
	const close = () => {
		if (app.getState().session.dialog === "fault") app.actions.dismissFault();
	};
	return dialogFrame({ id: "fault", title: words.title, body, foot, onClose: close }, app);
}
