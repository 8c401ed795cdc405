// The view as the fragment of an address: #v1&m=two-mode&l=4&f.sector=finance&sel=mazda&hide&lang=en.
// By ids; no pins, and no names of the user's own data.

import { type Layer, layers } from "../model/evidence.ts";
import { makeIssue, type Outcome } from "../model/issue.ts";
import type { Project } from "../model/project.ts";
import { defaultView, type FacetId, facetIds, modes, type View } from "../model/view.ts";
import type { Network } from "../pipeline/network.ts";
import { findTooWide } from "../pipeline/too-wide.ts";
import { encodeChoices, nameIds, readChoices } from "./link-choices.ts";
import { encodeList, LinkReading } from "./link-reading.ts";
import { selectNetwork } from "./selectors.ts";
import { type Language, type Session, type State, type ViewId, viewIds } from "./state.ts";
import { tableTabs, tabsOf, type ViewChoices } from "./view-choices.ts";

/** What a link carries. */
export interface LinkContent {
	readonly view: View;
	readonly tab: ViewId;
	readonly selection: readonly string[];
	readonly edge: Session["edge"];
	/** The consortia selected stand side by side. */
	readonly isComparison: boolean;
	readonly choices: ViewChoices;
	readonly scope: Session["scope"];
	/** The picture it asks for, where that cannot be drawn; then the view shows another. */
	readonly refused: Session["refused"];
	readonly tableOpen: boolean;
	readonly tableTab: Session["tableTab"];
	readonly language: Language;
}

/** What a link cannot carry though the picture rests on it. */
export type LinkOmission = "data" | "pins" | "decisions" | "tentative" | "filters" | "hubs" | "selection";

const VERSION = "v1";
const PLACE = { file: "" };
/** Not written: most links are to it. */
const FIRST_TAB: ViewId = "network";

/** Facets whose values are the same in any data; the values of all others are ids or names of rows. */
const GENERAL_FACETS: ReadonlySet<FacetId> = new Set(["sector", "seat", "prefecture", "year", "kind"]);

/** Ids of the user's own data hold names and stay out; ids of the bundled data are public. */
export function encodeLink({ project, session }: Pick<State, "project" | "session">): string {
	const { view, bundled } = project;
	const parts = [VERSION, `m=${view.mode}`, `l=${view.layer}`];
	if (session.view !== FIRST_TAB) parts.push(`tab=${session.view}`);
	for (const facet of facetIds) {
		const values = view.filters[facet];
		if (values && (bundled || GENERAL_FACETS.has(facet))) parts.push(`f.${facet}=${encodeList(values)}`);
	}
	if (view.layout) parts.push(`layout=${view.layout}`);
	if (view.filteredOut === "hide") parts.push("hide");
	if (!view.hulls) parts.push("nohulls");
	if (view.palette === "grey") parts.push("grey");
	if (!view.hubs.aside) parts.push("hubs");
	if (session.scope === "all") parts.push("scope=all");
	if (session.tableOpen) parts.push("table");
	if (session.tableTab !== tabsOf(view.mode)[0]) parts.push(`rows=${session.tableTab}`);
	parts.push(...encodeChoices(session.choices, bundled));
	if (bundled) {
		if (view.unfolded.length > 0) parts.push(`open=${encodeList(view.unfolded)}`);
		if (view.hubs.kept.length > 0) parts.push(`kept=${encodeList(view.hubs.kept)}`);
		if (view.hubs.added.length > 0) parts.push(`aside=${encodeList(view.hubs.added)}`);
		if (session.selection.length > 0) parts.push(`sel=${encodeList(session.selection)}`);
		if (session.dialog === "compare") parts.push("compare");
		if (session.edge) parts.push(`tie=${encodeList(session.edge)}`);
	}
	if (session.language !== "ja") parts.push(`lang=${session.language}`);
	return `#${parts.join("&")}`;
}

/** Said beside the button that copies the link. */
export function linkOmissions({ project, session }: Pick<State, "project" | "session">): readonly LinkOmission[] {
	const { bundled, pins, decisions, tentative, view } = project;
	const omissions: LinkOmission[] = [];
	if (!bundled) omissions.push("data");
	if (pins.length > 0) omissions.push("pins");
	if (decisions.length > 0) omissions.push("decisions");
	if (tentative.length > 0) omissions.push("tentative");
	if (bundled) return omissions;
	const facets = Object.keys(view.filters) as FacetId[];
	if (facets.some((facet) => !GENERAL_FACETS.has(facet))) omissions.push("filters");
	if (view.hubs.kept.length + view.hubs.added.length > 0) omissions.push("hubs");
	if (session.selection.length > 0 || session.edge || nameIds(session.choices)) omissions.push("selection");
	return omissions;
}

/**
 * Reads a fragment against the open data. Null without an issue: it is no link of ours (an anchor).
 * What the data do not know is left out and said, never turned into an empty picture.
 */
export function decodeLink(fragment: string, project: Project): Outcome<LinkContent> {
	const [version = "", ...parts] = fragment.replace(/^#/, "").split("&");
	if (!/^v\d+$/.test(version)) return { value: null, issues: [] };
	if (version !== VERSION) {
		return { value: null, issues: [makeIssue("link-version-unknown", "warning", PLACE, { found: version })] };
	}
	const network = selectNetwork({ project });
	const reading = new LinkReading(parts, network);
	return { value: leaveTooWide(readContent(reading), network), issues: reading.listIssues() };
}

/** A link made before the data grew, or by hand, may ask for a picture that cannot be drawn. */
function leaveTooWide(content: LinkContent, network: Network): LinkContent {
	const refused = findTooWide(network, content.view.mode);
	return refused ? { ...content, refused, view: { ...content.view, mode: defaultView.mode } } : content;
}

function readContent(reading: LinkReading): LinkContent {
	const tie = reading.readNodes("tie");
	const [a, b] = tie;
	const view = readView(reading);
	return {
		view,
		tab: reading.readChoice("tab", viewIds, FIRST_TAB),
		selection: reading.readNodes("sel"),
		edge: a !== undefined && b !== undefined && tie.length === 2 ? [a, b] : null,
		isComparison: reading.has("compare"),
		choices: readChoices(reading),
		scope: reading.readChoice("scope", ["all", "shown"] as const, "shown"),
		refused: null,
		tableOpen: reading.has("table"),
		tableTab: reading.readChoice("rows", tableTabs, tabsOf(view.mode)[0]),
		language: reading.readChoice("lang", ["ja", "en"] as const, "ja"),
	};
}

function readView(reading: LinkReading): View {
	return {
		mode: reading.readChoice("m", modes, defaultView.mode),
		layer: Number(reading.readChoice("l", layers.map(String), `${defaultView.layer}`)) as Layer,
		filters: reading.readFilters(),
		filteredOut: reading.has("hide") ? "hide" : "dim",
		layout: reading.readChoice("layout", ["rosette", "force"] as const, null),
		hulls: !reading.has("nohulls"),
		palette: reading.has("grey") ? "grey" : "colour",
		unfolded: reading.readNodes("open"),
		hubs: {
			aside: !reading.has("hubs"),
			kept: reading.readNodes("kept"),
			added: reading.readNodes("aside"),
		},
	};
}
