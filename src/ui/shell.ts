// The frame: header, filters, views, inspector, status row, dialogs, and the line that is read aloud. Each panel
// says its own language, so that another one is taken over panel by panel.
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { dialogs } from "./dialogs/dialogs.ts";
import { facetPanel } from "./facets/facets.ts";
import { header } from "./header.ts";
import { icon } from "./icons.ts";
import { inTurn } from "./in-turn.ts";
import { inspectorPanel } from "./inspector/inspector.ts";
import { prose } from "./prose.ts";
import { refusedNotice } from "./refused-notice.ts";
import { statusRow } from "./status-row.ts";
import { tabRow } from "./tabs.ts";
import { views } from "./views.ts";
import { workingNotice } from "./working-notice.ts";

export function shell(state: State, app: App): TemplateResult {
	const { session, project } = state;
	const view = findView(session);
	const hasSelection = session.selection.length > 0 || session.edge !== null;
	const hasInspector = view?.hasInspector || session.inspectorOpen;
	return html`<div
		class="shell"
		data-palette=${project.view.palette}
		data-facets=${session.facetsOpen ? "open" : "closed"}
		data-selection=${hasSelection ? "some" : "none"}
		data-inspector=${hasInspector ? "shown" : "none"}
		data-drawer=${app.local.drawer ?? "none"}
	>
		${skipLinks(state, hasSelection && hasInspector === true, app)}
		${guard(
			[
				project,
				state.past,
				state.future,
				session.selection,
				session.edge,
				app.language,
				app.local.search,
				app.local.said,
			],
			() => header(state, app),
		)}
		${inTurn(2, app.language, () =>
			guard([project, session.facetsOpen, app.language, app.local.toggledSections, app.local.drawer], () =>
				facetPanel(state, app),
			),
		)}
		${inTurn(1, app.language, () => mainPanel(state, app))}
		${inTurn(3, app.language, () =>
			guard(
				[
					project,
					session.selection,
					session.edge,
					session.format,
					app.language,
					app.local.drawer,
					session.inspectorOpen,
				],
				() => inspectorPanel(state, app),
			),
		)}
		${inTurn(3, app.language, () =>
			guard([project, session.selection, session.format, state.results.thread, app.language], () =>
				statusRow(state, app),
			),
		)}
		${drawerButtons(app)} ${dialogs(state, app)}
		<p class="visually-hidden" aria-live="polite">${prose(session.announcement?.text ?? "", app)}</p>
		${app.local.dropping ? dropFrame(app) : nothing}
	</div>`;
}

function findView({ view }: State["session"]) {
	return views.find((entry) => entry.id === view) ?? views[0];
}

/** Tabs and the view behind the chosen one. */
function mainPanel(state: State, app: App): TemplateResult {
	const { session, project } = state;
	const view = findView(session);
	return html`<main class="main" lang=${app.language}>
		${guard(
			[session.view, session.facetsOpen, session.choices, session.refused, project.view.mode, app.language, app.local],
			() => tabRow(state, app),
		)}
		<div class="view" id="view" role="tabpanel" aria-labelledby="tab-${view?.id}">${view?.render(state, app)}</div>
		${workingNotice(state, app)} ${refusedNotice(state, app)}
	</main>`;
}

/** Buttons, not links: the address of the page carries the view. */
function skipLinks({ session }: State, hasDetails: boolean, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const link = (words: string, selector: string) =>
		html`<button class="skip-link" @click=${() => document.querySelector<HTMLElement>(selector)?.focus()}>${words}</button>`;
	const hasFigure = session.view === "network";
	return html`<div class="skip-links">
		${link(shell.skipToViews, '.tab[aria-selected="true"]')} ${hasFigure ? link(shell.skipToGraph, ".figure") : nothing}
		${link(hasFigure ? shell.skipGraph : shell.skipToContent, "#table, .bridges")}
		${hasDetails ? link(shell.skipToDetails, ".inspector-scroll") : nothing}
	</div>`;
}

/** Narrow windows only: the side panels come out over the figure. */
function drawerButtons(app: App): TemplateResult {
	const { shell } = app.words.ui;
	const toggle = (drawer: "facets" | "inspector") => () =>
		app.setLocal({ drawer: app.local.drawer === drawer ? null : drawer });
	return html`<div class="drawer-buttons">
		<button class="button" aria-expanded=${app.local.drawer === "facets"} @click=${toggle("facets")}>
			${icon("filter")}${shell.showFacets}
		</button>
		<button class="button" aria-expanded=${app.local.drawer === "inspector"} @click=${toggle("inspector")}>
			${icon("panel")}${shell.showInspector}
		</button>
	</div>`;
}

function dropFrame(app: App): TemplateResult {
	const { shell } = app.words.ui;
	return html`<div class="drop-frame"><p><strong>${shell.dropHere}</strong>${shell.dropKinds}</p></div>`;
}
