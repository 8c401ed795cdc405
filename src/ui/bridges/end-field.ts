// A field for one end of a chain: a combobox over every body, person and consortium of the data. Keys that belong
// to an input method are never acted upon.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { SearchHit } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { englishNameOf, sectorOf } from "../lookup.ts";
import { nodeSample } from "../marks.ts";
import { japanese, plainName } from "../naming.ts";
import { languageOf } from "../prose.ts";
import { isComposing, orderHits } from "../search.ts";
import { type EndSearch, setBridges } from "./choices.ts";

export interface EndParts {
	readonly end: EndSearch["end"];
	/** Who stands there now. */
	readonly id: string | null;
	readonly take: (id: string) => void;
}

export function endField(parts: EndParts, state: State, app: App): TemplateResult {
	const { chains: words } = app.words.ui;
	const { end, id } = parts;
	const { search } = app.local.bridges;
	const own = search?.end === end ? search : null;
	const hits = own ? listHits(own.query, state, app) : [];
	const isOpen = own !== null && own.query.trim() !== "";
	const text = own ? own.query : id === null ? "" : plainName(state, app, id);
	// What was typed since the last drawing counts too.
	const set = (patch: Partial<EndSearch>) => {
		const now = app.local.bridges.search;
		setBridges(app, { search: { end, query: now?.end === end ? now.query : text, active: -1, ...patch } });
	};
	return html`<div class="chain-end">
		<label for="chain-${end}">${words[end]}</label>
		<input
			id="chain-${end}"
			type="text"
			role="combobox"
			autocomplete="off"
			spellcheck="false"
			placeholder=${words.placeholder}
			lang=${languageOf(text, app)}
			aria-expanded=${isOpen ? "true" : "false"}
			aria-controls="chain-${end}-list"
			aria-autocomplete="list"
			aria-activedescendant=${isOpen && own.active >= 0 ? `chain-${end}-${own.active}` : nothing}
			.value=${live(text)}
			@focus=${(event: Event) => (event.target as HTMLInputElement).select()}
			@input=${(event: Event) => set({ query: (event.target as HTMLInputElement).value })}
			@blur=${() => setBridges(app, { search: null })}
			@keydown=${(event: KeyboardEvent) => onKey(event, parts, set, app)}
		/>
		<div class="chain-hits" ?hidden=${!isOpen}>${isOpen ? hitList(hits, own, parts, state, app) : nothing}</div>
		<p class="visually-hidden" aria-live="polite">${isOpen ? words.found(hits.length) : ""}</p>
	</div>`;
}

function listHits(query: string, state: State, app: App): readonly SearchHit[] {
	if (query.trim() === "") return [];
	return orderHits(app.answers.search(state, query)).filter(({ kind }) => kind !== "program");
}

function onKey(event: KeyboardEvent, { take }: EndParts, set: (patch: Partial<EndSearch>) => void, app: App): void {
	if (isComposing(event)) return;
	const { query, active } = app.local.bridges.search ?? { query: "", active: -1 };
	const hits = listHits(query, app.getState(), app);
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step !== undefined && hits.length > 0) {
		event.preventDefault();
		const from = active < 0 && step < 0 ? 0 : active;
		set({ active: (from + step + hits.length) % hits.length });
	} else if (event.key === "Enter") {
		const hit = hits[Math.max(0, active)];
		if (hit) take(hit.id);
	} else if (event.key === "Escape" && app.local.bridges.search) {
		event.preventDefault();
		event.stopPropagation();
		setBridges(app, { search: null });
	}
}

/** Pointer down, not click: the field must not lose the focus and close the list first. */
function hitList(
	hits: readonly SearchHit[],
	{ query, active }: EndSearch,
	{ end, take }: EndParts,
	state: State,
	app: App,
): TemplateResult {
	const { chains: words } = app.words.ui;
	const { dataset } = state.project;
	const option = (hit: SearchHit, at: number) => html`<div
		role="option"
		id="chain-${end}-${at}"
		class="hit"
		aria-selected=${at === active ? "true" : "false"}
		@pointerdown=${(event: Event) => {
			event.preventDefault();
			take(hit.id);
		}}
	>
		${nodeSample(hit.kind, sectorOf(dataset, hit.id))}
		<span class="hit-name">
			${(app.language === "en" ? englishNameOf(dataset, hit.id) : null) ?? japanese(hit.name, app)}
		</span>
	</div>`;
	return html`<div id="chain-${end}-list" role="listbox" aria-label=${words.results}>${hits.map(option)}</div>
		${hits.length === 0 ? html`<p class="hit-none">${words.none(query)}</p>` : nothing}`;
}
