// Search as a combobox (WAI-ARIA): the list follows the text, arrows move, Enter takes. Keys that
// belong to an input method are never acted upon.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { SearchHit } from "../pipeline/answers.ts";
import type { State } from "../store/state.ts";
import type { App } from "./app.ts";
import { icon } from "./icons.ts";
import { englishNameOf, sectorOf } from "./lookup.ts";
import { nodeSample } from "./marks.ts";
import { japanese, joinNames } from "./naming.ts";
import { isFraming, takeHit } from "./take-hit.ts";

const kinds = ["institution", "consortium", "person", "program"] as const;

/** While an input method composes, also in browsers that only send key code 229. */
export function isComposing(event: KeyboardEvent): boolean {
	return event.isComposing || event.keyCode === 229;
}

/** Hits in the order in which they are listed: by kind, then as found. */
export function orderHits(hits: readonly SearchHit[]): readonly SearchHit[] {
	return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

export function searchBox(state: State, app: App): TemplateResult {
	const { search: words } = app.words.ui;
	const { search } = app.local;
	const hits = listHits(state, app);
	const isOpen = search.open && search.query.trim() !== "";
	const set = (patch: Partial<typeof search>) => app.setLocal({ search: { ...app.local.search, ...patch } });
	const onInput = (event: Event) => set({ query: (event.target as HTMLInputElement).value, open: true, active: -1 });
	return html`<div class="search" role="search">
		${icon("search")}
		<input
			id="search"
			type="text"
			role="combobox"
			autocomplete="off"
			spellcheck="false"
			aria-label=${words.label}
			placeholder=${words.placeholder}
			aria-expanded=${isOpen ? "true" : "false"}
			aria-controls="search-list"
			aria-autocomplete="list"
			aria-activedescendant=${isOpen && search.active >= 0 ? `hit-${search.active}` : nothing}
			.value=${live(search.query)}
			@input=${onInput}
			@focus=${() => set({ open: true })}
			@blur=${() => set({ open: false, active: -1 })}
			@keydown=${(event: KeyboardEvent) => onKey(event, app)}
		/>
		<kbd aria-hidden="true">/</kbd>
		<div class="search-list" ?hidden=${!isOpen}>${hitList(hits, state, app)}</div>
		<p class="visually-hidden" aria-live="polite">${isOpen ? words.found(hits.length) : ""}</p>
	</div>`;
}

function listHits(state: State, app: App): readonly SearchHit[] {
	const { open, query } = app.local.search;
	return open && query.trim() !== "" ? orderHits(app.answers.search(state, query)) : [];
}

/** Answers for what is typed by now, which may not be drawn yet. */
function onKey(event: KeyboardEvent, app: App): void {
	if (isComposing(event)) return;
	const { search } = app.local;
	const hits = listHits(app.getState(), app);
	const set = (patch: Partial<typeof search>) => app.setLocal({ search: { ...search, ...patch } });
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step !== undefined && hits.length > 0) {
		event.preventDefault();
		const from = search.active < 0 && step < 0 ? 0 : search.active;
		set({ open: true, active: (from + step + hits.length) % hits.length });
	} else if (event.key === "Enter") {
		const hit = hits[Math.max(0, search.active)];
		if (hit) takeHit(hit, app);
	} else if (event.key === "Escape" && (search.open || search.query !== "")) {
		event.preventDefault();
		event.stopPropagation();
		set(
			search.open && search.query !== "" && hits.length > 0 ? { open: false, active: -1 } : { query: "", active: -1 },
		);
	}
}

function hitList(hits: readonly SearchHit[], state: State, app: App): TemplateResult {
	const { search: words } = app.words.ui;
	const groups = kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
	return html`<div id="search-list" role="listbox" aria-label=${words.results}>
			${groups
				.filter((group) => group.hits.length > 0)
				.map(
					(group) => html`<div role="group" aria-labelledby="hits-${group.kind}">
						<div class="hit-group" id="hits-${group.kind}" role="presentation">${words.kind[group.kind]}</div>
						${group.hits.map((hit) => hitOption(hit, hits.indexOf(hit), state, app))}
					</div>`,
				)}
		</div>
		${hits.length === 0 ? html`<p class="hit-none">${words.none(app.local.search.query)}</p>` : nothing}`;
}

/** Pointer down, not click: the field must not lose the focus and close the list first. */
function hitOption(hit: SearchHit, index: number, state: State, app: App): TemplateResult {
	const { search: words } = app.words.ui;
	const { dataset } = state.project;
	const english = app.language === "en" ? englishNameOf(dataset, hit.id) : null;
	const remark = remarkOn(hit, state, app);
	const take = (event: Event) => {
		event.preventDefault();
		takeHit(hit, app);
	};
	return html`<div
		role="option"
		id="hit-${index}"
		class="hit"
		aria-selected=${index === app.local.search.active ? "true" : "false"}
		@pointerdown=${take}
	>
		${nodeSample(hit.kind, sectorOf(dataset, hit.id))}
		<span class="hit-name">${english ?? japanese(hit.name, app)}</span>
		${hit.matched ? html`<span class="hit-remark">${words.matched(hit.matched)}</span>` : nothing}
		${remark ? html`<span class="hit-remark hit-hidden">${remark}</span>` : nothing}
	</div>`;
}

/** Why a hit is not on the stage and what choosing it does; a programme chooses its filter. */
function remarkOn(hit: SearchHit, state: State, app: App): string | null {
	const { terms } = app.words;
	const { search: words } = app.words.ui;
	if (hit.kind === "program") return isFraming(hit.id, state) ? words.program : words.programUnframed;
	switch (hit.hiddenBy) {
		case "filter":
			return words.hidden.filter(
				joinNames(
					hit.facets.map((facet) => terms.facets[facet]),
					app,
				),
			);
		case "layer":
			return hit.layer === null ? words.hidden.never : words.hidden.layer(terms.layers[hit.layer]);
		case "folded":
		case "mode":
			return words.hidden[hit.hiddenBy];
		case null:
			return null;
	}
}
