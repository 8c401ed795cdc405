// The bar on top: what is open and as of when, search, history, files in and out, language.
import { html, nothing, type TemplateResult } from "lit-html";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { dataDate } from "./data-date.ts";
import { type IconName, icon, logo } from "./icons.ts";
import { prose } from "./prose.ts";
import { searchBox } from "./search.ts";

export function header(state: State, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const { undo, redo, setDialog, setLanguage } = app.actions;
	const other = app.language === "ja" ? "en" : "ja";
	return html`<header class="header" lang=${app.language}>
		<h1 class="brand">${logo()}<span>${shell.appName}</span></h1>
		<p class="data-title">
			<strong title=${app.answers.title(state)}>${prose(app.answers.title(state), app)}</strong>
			${dataDate(state, app)}
		</p>
		${searchBox(state, app)}
		<div class="history">
			${iconButton("undo", shell.undo, undo, state.past.length === 0)}
			${iconButton("redo", shell.redo, redo, state.future.length === 0)}
		</div>
		<button class="button" @click=${() => setDialog("open")}>${icon("open")}<span class="wide">${shell.open}</span></button>
		<button class="button primary" @click=${() => setDialog("export")}>
			${icon("export")}<span class="wide">${shell.export}</span>
		</button>
		<button
			class="button quiet"
			lang=${shell.otherLanguageTag}
			aria-label=${shell.otherLanguageName}
			@click=${() => setLanguage(other)}
		>
			${shell.otherLanguage}
		</button>
		${menu(state, app)}
	</header>`;
}

function iconButton(name: IconName, label: string, act: () => void, disabled: boolean): TemplateResult {
	return html`<button class="icon-button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
		${icon(name)}
	</button>`;
}

function menu(state: State, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const { setDialog, unpinAll } = app.actions;
	const item = (label: string, act: () => void, disabled = false) =>
		html`<li>
			<button class="menu-item" popovertarget="menu" popovertargetaction="hide" ?disabled=${disabled} @click=${act}>
				${label}
			</button>
		</li>`;
	return html`<button class="icon-button" popovertarget="menu" aria-label=${shell.menu} title=${shell.menu}>
			${icon("menu")}
		</button>
		<ul class="menu" id="menu" popover @toggle=${() => app.setLocal({ said: "" })}>
			${item(shell.start, () => setDialog("start"))}
			${copyLinkItem(state, app)} ${item(shell.unpinAll, unpinAll, state.project.pins.length === 0)}
			${item(shell.data, () => setDialog("data"))} ${item(shell.keys, () => setDialog("keys"))}
			${item(shell.about, () => setDialog("about"))}
		</ul>`;
}

/** The menu stays open, so that it can say beside the button how it went and what the link leaves out. */
function copyLinkItem(state: State, app: App): TemplateResult {
	const { shell } = app.words.ui;
	const omits = app.answers.linkOmits(state);
	const copy = async () => {
		await app.actions.copyLink();
		app.setLocal({ said: app.getState().session.announcement?.text ?? "" });
	};
	return html`<li>
		<button class="menu-item" aria-describedby="copy-link-remark" @click=${copy}>${shell.copyLink}</button>
		<p class="menu-remark" id="copy-link-remark">${app.local.said || omits || nothing}</p>
	</li>`;
}
