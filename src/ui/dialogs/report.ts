// What was read from a file: every finding with its place, what was met and what to do; then yes or no.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Issue, Severity } from "../../model/issue.ts";
import type { Report, State } from "../../store/state.ts";
import type { App, ReadOptions } from "../app.ts";
import { segmented } from "../facets/display-options.ts";
import { icon } from "../icons.ts";
import { dialogFrame } from "./frame.ts";
import { groupIssues, type IssueGroup } from "./group-issues.ts";

const listReadings = ["complete", "open"] as const;

const severityIcon = { error: "error", warning: "warning", info: "info" } as const;

export function reportDialog(state: State, app: App): TemplateResult | typeof nothing {
	const { report } = state.session;
	if (!report) return nothing;
	const { report: words } = app.words.ui.dialogs;
	return dialogFrame(
		{
			id: "report",
			title: report.file === "" ? words.linkTitle : words.title,
			body: reportBody(report, app),
			foot: reportFoot(report, app),
			wide: true,
			onClose: () => {
				if (app.getState().session.dialog === "report") app.actions.closeReport(false);
			},
		},
		app,
	);
}

function count(issues: readonly Issue[], severity: Severity): number {
	return issues.filter((issue) => issue.severity === severity).length;
}

function reportBody(report: Report, app: App): TemplateResult {
	const { report: words } = app.words.ui.dialogs;
	const { issues } = report;
	const isRejected = report.offer === null && !report.accepted && report.file !== "";
	const groups = groupIssues(issues).filter((group) => !app.local.onlyErrors || group.first.severity !== "info");
	return html`<p class="report-file">
			<strong>${report.file}</strong>
			<span>${words.counts(count(issues, "error"), count(issues, "warning"), count(issues, "info"))}</span>
		</p>
		${isRejected ? html`<p class="caution error">${icon("error")}${words.rejected}</p>` : nothing}
		<div class="report-options">
			<label class="check">
				<input
					type="checkbox"
					.checked=${live(app.local.onlyErrors)}
					@change=${(event: Event) => app.setLocal({ onlyErrors: (event.target as HTMLInputElement).checked })}
				/>
				${words.onlyErrors}
			</label>
			${report.options === null ? nothing : readingChoices(report.options, issues, app)}
		</div>
		${groups.length === 0 ? html`<p>${words.nothing}</p>` : issueTable(groups, app)}`;
}

/** Other ways to read the same files. What lists are taken for is asked only where some list leaves it open. */
function readingChoices(options: ReadOptions, issues: readonly Issue[], app: App): TemplateResult {
	const { report: words, open } = app.words.ui.dialogs;
	const { rereadFiles } = app.actions;
	const isAsked = issues.some(({ code }) => code === "list-taken-as-complete" || code === "list-taken-as-open");
	const segments = listReadings.map((value) => ({ value, label: words.listsAre[value] }));
	const choose = (unsaidLists: ReadOptions["unsaidLists"]) => rereadFiles({ ...options, unsaidLists });
	return html`<label class="check">
			<input
				type="checkbox"
				.checked=${live(options.attendance)}
				@change=${() => rereadFiles({ ...options, attendance: !options.attendance })}
			/>
			${open.attendance}
		</label>
		${
			isAsked
				? html`<div class="reading-choice">${words.lists}${segmented(words.lists, segments, options.unsaidLists, choose)}</div>`
				: nothing
		}`;
}

function issueTable(groups: readonly IssueGroup[], app: App): TemplateResult {
	const { report: words } = app.words.ui.dialogs;
	return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${words.caption}>
		<table class="issues">
			<caption class="visually-hidden">
				${words.caption}
			</caption>
			<thead>
				<tr>
					<th scope="col"><span class="visually-hidden">${words.severity.error}</span></th>
					<th scope="col">${words.file}</th>
					<th scope="col">${words.row}</th>
					<th scope="col">${words.column}</th>
					<th scope="col">${words.found}</th>
					<th scope="col">${words.remedy}</th>
				</tr>
			</thead>
			<tbody>
				${groups.map((group) => issueRow(group, app))}
			</tbody>
		</table>
	</div>`;
}

function issueRow({ first, others, folded }: IssueGroup, app: App): TemplateResult {
	const { report: words } = app.words.ui.dialogs;
	const { found, remedy } = app.words.issues.describe(first);
	if (folded.length > 0) return foldedRow(folded, app);
	return html`<tr data-severity=${first.severity}>
		<td class="severity">${icon(severityIcon[first.severity])} ${words.severity[first.severity]}</td>
		<td>${first.place.file}</td>
		<td data-numeric="true">${first.place.row ?? ""}</td>
		<td>${first.place.column ?? ""}</td>
		<td>${found}${others > 0 ? html` <span class="weak">${words.times(others)}</span>` : nothing}</td>
		<td>${remedy}</td>
	</tr>`;
}

/** One line for what is said of every column, which opens. */
function foldedRow(issues: readonly Issue[], app: App): TemplateResult {
	const { report: words } = app.words.ui.dialogs;
	const [first] = issues;
	return html`<tr data-severity=${first?.severity ?? "info"}>
		<td class="severity">${icon("info")} ${words.severity.info}</td>
		<td>${first?.place.file ?? ""}</td>
		<td data-numeric="true">${first?.place.row ?? ""}</td>
		<td></td>
		<td colspan="2">
			<details>
				<summary>${words.columnsRead(issues.length)}</summary>
				<ul class="columns-read">
					${issues.map((issue) => html`<li>${app.words.issues.describe(issue).found}</li>`)}
				</ul>
			</details>
		</td>
	</tr>`;
}

function reportFoot(report: Report, app: App): TemplateResult {
	const { report: words, close } = app.words.ui.dialogs;
	const { closeReport } = app.actions;
	// The page is drawn anew only when the new data are worked out; the dialog need not wait for that.
	const accept = (event: Event) => {
		closeReport(true);
		(event.currentTarget as Element).closest("dialog")?.close();
	};
	if (!report.offer) return html`<button class="button primary" @click=${() => closeReport(false)}>${close}</button>`;
	return html`<p class="weak">${words.keep}</p>
		<button class="button" @click=${() => closeReport(false)}>${words.cancel}</button>
		<button class="button primary" @click=${accept}>${words.accept}</button>`;
}
