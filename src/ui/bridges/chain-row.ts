// A chain as a row of real marks with the word of each tie above it, places as bands around those that lie in them.
import { html, nothing, type TemplateResult } from "lit-html";
import type { ChainEnd } from "../../pipeline/carried-chain.ts";
import type { ChainBand, ChainDetail, ChainStep } from "../../pipeline/chain-detail.ts";
import { wordOnLine } from "../../pipeline/figure-name.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { findEntry } from "../lookup.ts";
import { sectorSample } from "../marks.ts";
import { brokenName, dateText, joinNames, nameText, plainName, shortName } from "../naming.ts";
import { prose } from "../prose.ts";

export interface ChainParts {
	readonly chain: ChainDetail;
	/** Consortia beyond the first and the last one, told in one box each. */
	readonly before: ChainEnd | null;
	readonly after: ChainEnd | null;
	/** Who the chain was asked for. */
	readonly marked: string | null;
	/** Called before the inspector opens on one of its marks: the chain is to stay. */
	readonly keep: () => void;
}

/** Of the name below a mark, em. */
const NAME_WIDTH = 7;
/** Marks of a chain that has boxes at both of its ends. */
const MOST_WITH_BOTH = 5;

export function chainRow(parts: ChainParts, state: State, app: App): TemplateResult {
	const { chain, before, after } = parts;
	const { chains: words } = app.words.ui;
	const { bands, steps, ids } = chain;
	const names = joinNames(
		ids.map((id) => plainName(state, app, id)),
		app,
	);
	const last = bands.length - 1;
	// Both boxes beyond the ends only where the row stays readable.
	const beyondLast = before !== null && ids.length > MOST_WITH_BOTH ? null : after;
	const linesOf = (place: number): Lines => ({
		before: place > 0 ? lineOf(steps[place - 1]) : before ? "shared" : "none",
		after: place < ids.length - 1 ? lineOf(steps[place]) : beyondLast ? "shared" : "none",
	});
	return html`<div class="chain" role="group" tabindex="0" aria-label=${words.spoken(names)}>
		${bands.map((band, at) => {
			const first = ids.indexOf(band.ids[0] as string);
			return html`${at > 0 ? edge(steps[first - 1], app) : nothing}
				<div class="chain-band" data-place=${band.place === null ? "none" : "known"}>
					<span class="chain-place">${band.place === null ? nothing : app.words.ui.bridges.place(band.place)}</span>
					<div class="chain-nodes">
						${at === 0 ? beyond(before, band, state, app) : nothing}
						${band.ids.map(
							(id, place) =>
								html`${place > 0 ? edge(steps[first + place - 1], app) : nothing}${node(id, parts, linesOf(first + place), state, app)}`,
						)}
						${at === last ? beyond(beyondLast, band, state, app, true) : nothing}
					</div>
				</div>`;
		})}
	</div>`;
}

function beyond(end: ChainEnd | null, { place }: ChainBand, state: State, app: App, isLast = false) {
	const { bridges, chains: words } = app.words.ui;
	if (end === null || place === null) return nothing;
	const names = joinNames(
		end.consortia.map((id) => shortName(state, app, id)),
		app,
	);
	const [first, second] = isLast ? ["shared", "none"] : ["none", "shared"];
	const box = html`<span class="chain-node" data-before=${first} data-after=${second} title=${names}>
		<span class="chain-box">${words.beyond(bridges.place(place), end.consortia.length)}</span>
	</span>`;
	const line = html`<span class="chain-edge" data-line="shared"><span>${words.shared(end.shared.length)}</span></span>`;
	return isLast ? html`${line}${box}` : html`${box}${line}`;
}

function node(
	id: string,
	{ chain, marked, keep }: ChainParts,
	{ before, after }: Lines,
	state: State,
	app: App,
): TemplateResult {
	const entry = findEntry(state.project.dataset, id);
	const mark =
		entry?.kind === "institution"
			? html`<span class="chain-mark">${sectorSample(entry.row.sector)}</span><b>${brokenName(state, app, id, NAME_WIDTH)}</b>`
			: entry?.kind === "person"
				? html`<span class="chain-pill">${icon("person")}${nameText(state, app, id)}</span>`
				: html`<span class="chain-box" data-unknown=${isUnnamed(id, state, app)}><span>${prose(shortName(state, app, id), app)}</span></span>`;
	return html`<button
		class="chain-node"
		data-kind=${entry?.kind ?? "institution"}
		data-marked=${id === marked}
		data-before=${before}
		data-after=${after}
		title=${plainName(state, app, id)}
		@click=${() => {
			keep();
			app.actions.inspect(id);
		}}
	>
		${mark}<small>${remark(id, chain, state, app)}</small>
	</button>`;
}

function isUnnamed(id: string, state: State, app: App): boolean {
	return app.answers.node(state, id)?.members?.named === 0;
}

/** Members listed for a consortium; for a person the day of the event that ties them. */
function remark(id: string, { steps }: ChainDetail, state: State, app: App): string {
	const { chains: words } = app.words.ui;
	const { dataset } = state.project;
	const kind = findEntry(dataset, id)?.kind;
	if (kind === "consortium") {
		const members = app.answers.node(state, id)?.members;
		if (!members || members.named === 0) return words.unknownMembers;
		return app.words.ui.inspector.named(members.named);
	}
	if (kind !== "person") return "";
	const ties = steps
		.filter(({ from, to }) => from === id || to === id)
		.flatMap(({ evidence }) => evidence[0]?.tie ?? []);
	const event = ties.find((tie) => tie.event !== null)?.event;
	const date = dataset.events.find((row) => row.id === event)?.date ?? null;
	return date === null ? "" : dateText(date, app);
}

/** As the figure draws the strongest row of a tie; "shared" between boxes, "none" beyond the ends of a chain. */
type Line = "thin" | "plain" | "double" | "dashed" | "shared" | "none";

/** The lines a mark stands on. */
interface Lines {
	readonly before: Line;
	readonly after: Line;
}

function lineOf(step: ChainStep | undefined): Line {
	const tie = step?.evidence[0]?.tie;
	if (!tie) return "plain";
	if (tie.certainty !== "stated" || tie.layer === 5) return "dashed";
	if (tie.kind === "relation") return "double";
	return tie.layer === 1 ? "thin" : "plain";
}

/** The word of the strongest row over its line. */
function edge(step: ChainStep | undefined, app: App): TemplateResult {
	const tie = step?.evidence[0]?.tie;
	if (!tie) return html`<span class="chain-edge"><span></span></span>`;
	const { roles, certainties } = app.words.terms;
	const post = tie.kind === "affiliation" && tie.word !== null ? wordOnLine(tie.word) : "";
	const word = post === "" ? roles[tie.role] : post;
	const isMarked = tie.certainty !== "stated";
	return html`<span class="chain-edge" data-line=${lineOf(step)}>
		<span lang=${post !== "" && app.language === "en" ? "ja" : nothing}>${word}${isMarked ? html` <small>${certainties[tie.certainty]}</small>` : nothing}</span>
	</span>`;
}
