// The view as the fragment of an address: #v1&m=two-mode&l=4&f.sector=finance&sel=mazda&hide&lang=en.
// By ids; no pins, and no names of the user's own data.

import { compareCodePoints } from "../graph/order.ts";
import { type Layer, layers } from "../model/evidence.ts";
import { type Issue, makeIssue, type Outcome } from "../model/issue.ts";
import type { Project } from "../model/project.ts";
import { defaultView, type FacetId, type Filters, facetIds, modes, type View } from "../model/view.ts";
import type { Network } from "../pipeline/network.ts";
import { selectNetwork } from "./selectors.ts";
import { type Language, type Session, type State, type ViewId, viewIds } from "./state.ts";

/** What a link carries. */
export interface LinkContent {
	readonly view: View;
	readonly tab: ViewId;
	readonly selection: readonly string[];
	readonly edge: Session["edge"];
	/** The consortia selected stand side by side. */
	readonly isComparison: boolean;
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
	if (session.selection.length > 0 || session.edge) omissions.push("selection");
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
	const reading = new LinkReading(selectNetwork({ project }));
	const fields = new Map(parts.map(splitPart));
	return { value: reading.read(fields), issues: reading.finish() };
}

function splitPart(part: string): [string, string] {
	const at = part.indexOf("=");
	return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

function encodeList(values: readonly string[]): string {
	return values.map(encodeURIComponent).join(",");
}

/** One pass over the fields of a fragment, noting on the way what could not be used. */
class LinkReading {
	private readonly unknown = new Set<string>();
	private isBroken = false;
	private readonly network: Network;

	constructor(network: Network) {
		this.network = network;
	}

	read(fields: ReadonlyMap<string, string>): LinkContent {
		const tie = this.readNodes(fields.get("tie"));
		const [a, b] = tie;
		return {
			view: {
				mode: this.readChoice(fields.get("m"), modes, defaultView.mode),
				layer: Number(this.readChoice(fields.get("l"), layers.map(String), `${defaultView.layer}`)) as Layer,
				filters: this.readFilters(fields),
				filteredOut: fields.has("hide") ? "hide" : "dim",
				layout: this.readChoice(fields.get("layout"), ["rosette", "force"] as const, null),
				hulls: !fields.has("nohulls"),
				palette: fields.has("grey") ? "grey" : "colour",
				unfolded: this.readNodes(fields.get("open")),
				hubs: {
					aside: !fields.has("hubs"),
					kept: this.readNodes(fields.get("kept")),
					added: this.readNodes(fields.get("aside")),
				},
			},
			tab: this.readChoice(fields.get("tab"), viewIds, FIRST_TAB),
			selection: this.readNodes(fields.get("sel")),
			edge: a !== undefined && b !== undefined && tie.length === 2 ? [a, b] : null,
			isComparison: fields.has("compare"),
			language: this.readChoice(fields.get("lang"), ["ja", "en"] as const, "ja"),
		};
	}

	finish(): readonly Issue[] {
		const issues: Issue[] = [];
		if (this.isBroken) issues.push(makeIssue("link-broken", "warning", PLACE, {}));
		const ids = [...this.unknown].sort(compareCodePoints);
		if (ids.length > 0) issues.push(makeIssue("link-unknown-ids", "warning", PLACE, { ids }));
		return issues;
	}

	private readChoice<T extends string, F>(text: string | undefined, values: readonly T[], otherwise: F): T | F {
		if (text === undefined) return otherwise;
		const found = values.find((value) => value === text);
		if (found === undefined) this.isBroken = true;
		return found ?? otherwise;
	}

	/** A facet none of whose values is known is released: better all than nothing. */
	private readFilters(fields: ReadonlyMap<string, string>): Filters {
		const filters: Partial<Record<FacetId, readonly string[]>> = {};
		for (const facet of facetIds) {
			const text = fields.get(`f.${facet}`);
			if (text === undefined) continue;
			const wanted = this.readList(text);
			const values = this.keepKnown(wanted, (value) => this.network.conditions[facet].place.has(value));
			if (values.length > 0 || wanted.length === 0) filters[facet] = values.sort(compareCodePoints);
		}
		return filters;
	}

	private readNodes(text: string | undefined): string[] {
		return this.keepKnown(this.readList(text ?? ""), (id) => this.network.index.indexOf.has(id));
	}

	private keepKnown(values: readonly string[], isKnown: (value: string) => boolean): string[] {
		for (const value of values) if (!isKnown(value)) this.unknown.add(value);
		return [...new Set(values.filter(isKnown))];
	}

	private readList(text: string): string[] {
		if (text === "") return [];
		return text.split(",").flatMap((part) => {
			try {
				return [decodeURIComponent(part)];
			} catch {
				this.isBroken = true;
				return [];
			}
		});
	}
}
