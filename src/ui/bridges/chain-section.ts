// Below the table: the chain between two actors, or the one that the chosen connector carries.
import { html, nothing, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import type { ChainEnd } from "../../pipeline/carried-chain.ts";
import type { ChainDetail } from "../../pipeline/chain-detail.ts";
import type { Chains } from "../../pipeline/chains.ts";
import type { Connector } from "../../pipeline/connectors.ts";
import type { State } from "../../store/state.ts";
import { readEnds, type ViewChoices } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { joinNames, plainName, shortName } from "../naming.ts";
import { prose } from "../prose.ts";
import { cautions } from "./chain-cautions.ts";
import { chainRow } from "./chain-row.ts";
import { setBridges } from "./choices.ts";
import { evidenceLine } from "./connector-detail.ts";
import { endField } from "./end-field.ts";
import { missingChain } from "./missing-chain.ts";

/** What the section is about: two ends, and where it comes from a connector, the chain itself. */
interface Asked {
	readonly from: string | null;
	readonly to: string | null;
	readonly connector: Connector | null;
	readonly ids: readonly string[] | null;
	readonly before: ChainEnd | null;
	readonly after: ChainEnd | null;
}

export function chainSection(connector: Connector | null, state: State, app: App): TemplateResult {
	const { chains: words } = app.words.ui;
	const asked = readAsked(connector, state, app);
	const { from, to } = asked;
	const title = tellTitle(asked, state, app);
	// The other end is the one of now, which may have been taken since the last drawing.
	const takeEnd = (end: Partial<ViewChoices["ends"]>) => {
		const now = readAsked(connector, app.getState(), app);
		takeEnds({ from: now.from, to: now.to, ...end }, app);
	};
	const isPair = from !== null && to !== null && asked.connector === null;
	return html`<section class="chain-section" lang=${app.language} aria-labelledby="chain-title" data-pair=${isPair} ${ref(bringIntoView)}>
		<header class="chain-head">
			<h3 id="chain-title">${prose(title, app)}</h3>
			<div class="chain-ends">
				${endField({ end: "from", id: from, take: (id) => takeEnd({ from: id }) }, state, app)}
				<button
					class="icon-button small"
					aria-label=${words.swap}
					title=${words.swap}
					?disabled=${from === null || to === null}
					@click=${() => takeEnds({ from: to, to: from }, app)}
				>
					${icon("swap")}
				</button>
				${endField({ end: "to", id: to, take: (id) => takeEnd({ to: id }) }, state, app)}
			</div>
		</header>
		${chainBody(asked, state, app)}
	</section>`;
}

/** Who asked for two actors elsewhere wants to see the answer, not the table above it. */
function bringIntoView(element: Element | undefined): void {
	queueMicrotask(() => {
		if (element instanceof HTMLElement && element.dataset.pair === "true") element.scrollIntoView();
	});
}

/** A connector's chain by the places it joins, where it joins two; else by its name. */
function tellTitle({ from, to, connector, ids }: Asked, state: State, app: App): string {
	const { bridges, chains: words } = app.words.ui;
	if (from === null || to === null) return words.title;
	const bands = ids ? app.answers.chain(state, ids, false).bands : [];
	// As the row tells them: a region, though the last consortium lies in one prefecture of it.
	const pieces = connector ? app.answers.connector(state, connector).pieces : [];
	const [one, other] = pieces.map(({ places }) => (places.length === 1 ? places[0] : undefined));
	const [start, end] = [one ?? bands[0]?.place, other ?? bands.at(-1)?.place];
	if (bands.length > 1 && start && end) return words.between(bridges.place(start), bridges.place(end));
	if (connector !== null) return words.of(plainName(state, app, connector.id));
	return words.between(shortName(state, app, from), shortName(state, app, to));
}

/** Ends that are asked for go before the chosen connector. */
function readAsked(connector: Connector | null, state: State, app: App): Asked {
	const ends = readEnds(state.session);
	const none = { connector: null, ids: null, before: null, after: null };
	if (ends) return { ...ends, ...none };
	const carried = connector ? app.answers.carriedChain(state, connector) : null;
	if (carried === null) return { from: null, to: null, ...none };
	const { ids, before, after } = carried;
	return { from: ids[0] ?? null, to: ids.at(-1) ?? null, connector, ids, before, after };
}

function takeEnds({ from, to }: ViewChoices["ends"], app: App): void {
	const isPair = from !== null && to !== null && from !== to;
	setBridges(app, { search: null, areSourcesOpen: false });
	app.actions.choose({ ends: { from, to }, chainAt: 0 });
	if (isPair) app.actions.select([from, to]);
	else app.actions.clearSelection();
}

function chainBody(asked: Asked, state: State, app: App): TemplateResult {
	const { chains: words } = app.words.ui;
	const { from, to, ids, before, after, connector } = asked;
	if (from === null || to === null) return html`<p class="chain-hint">${words.hint}</p>`;
	if (from === to) return html`<p class="chain-hint">${words.same}</p>`;
	const found = app.answers.chains(state, from, to);
	const at = state.session.choices.chainAt % Math.max(1, found.shortest.length);
	const shown = ids ?? found.shortest[at];
	if (shown === undefined) return missingChain(found, state, app);
	const chain = app.answers.chain(state, shown, false);
	const keep = () => {
		if (connector) setBridges(app, { chosen: connector.id });
		else app.actions.choose({ ends: { from, to } });
	};
	const isShortest = ids === null || isAmong(found, ids);
	const strongest = ids === null && found.strongest && !isAmong(found, found.strongest.chain) ? found.strongest : null;
	return html`<p class="chain-notes">
			${isShortest ? notes(found, at, ids === null, state, app) : nothing} ${cautions(chain, state, app)}
			${chainLinks(chain, app)}
		</p>
		${strongest ? html`<h4>${words.shortest}</h4>` : nothing}
		${chainRow({ chain, before, after, marked: connector?.id ?? null, keep }, state, app)} ${chainSources(chain, state, app)}
		${
			strongest
				? html`<h4>${words.strongest} <span class="chain-remark">${words.strongestOf(app.words.terms.layers[strongest.layer])}</span></h4>
						${chainRow({ chain: app.answers.chain(state, strongest.chain, false), before: null, after: null, marked: null, keep }, state, app)}`
				: nothing
		}`;
}

function isAmong({ shortest }: Chains, chain: readonly string[]): boolean {
	return shortest.some((each) => each.join(" ") === chain.join(" "));
}

/** Whether there is another way, and what no way avoids. */
function notes(found: Chains, at: number, isAsked: boolean, state: State, app: App): TemplateResult {
	const { chains: words } = app.words.ui;
	const { shortest, unavoidable, isOnly, isCut, strongest } = found;
	const others = shortest.length - 1;
	const next = () => app.actions.choose({ chainAt: (at + 1) % shortest.length });
	const through = joinNames(
		unavoidable.map((id) => shortName(state, app, id)),
		app,
	);
	return html`<span>${isOnly ? words.only : others === 0 ? words.noneAsShort : words.another(others, isCut)}</span>
		${others > 0 && isAsked ? html`<button class="link" @click=${next}>${words.next}</button><span>${words.nth(at + 1, shortest.length)}</span>` : nothing}
		${!isOnly && unavoidable.length > 0 ? html`<span>${prose(words.allThrough(through), app)}</span>` : nothing}
		${isAsked && !isOnly && strongest && isAmong(found, strongest.chain) ? html`<span>${words.bothInOne}</span>` : nothing}`;
}

/** To the sources of every tie, and to the stage. */
function chainLinks(chain: ChainDetail, app: App): TemplateResult {
	const { chains: words } = app.words.ui;
	const { areSourcesOpen } = app.local.bridges;
	const count = chain.steps.reduce((sum, { evidence }) => sum + evidence.length, 0);
	const show = () => {
		app.actions.select(chain.ids);
		app.actions.setView("network");
	};
	return html`<span class="chain-links">
		<button
			class="link"
			aria-expanded=${areSourcesOpen ? "true" : "false"}
			@click=${() => setBridges(app, { areSourcesOpen: !areSourcesOpen })}
		>
			${areSourcesOpen ? words.hideSources : words.sources(count)}
		</button>
		<button class="link" @click=${show}>${words.showInNetwork}</button>
	</span>`;
}

function chainSources(chain: ChainDetail, state: State, app: App): TemplateResult | typeof nothing {
	if (!app.local.bridges.areSourcesOpen) return nothing;
	return html`<ol class="connector-rows chain-sources">
		${chain.steps.flatMap(({ evidence }) => evidence).map((each) => evidenceLine(each, state, app))}
	</ol>`;
}
