// Words of the view of connectors: its table, the hubs set aside, what explains a row.
import type { BridgesWords } from "../../ja/panels/bridges.ts";
import { writeNumber } from "../../number.ts";
import type { Widened } from "../../widened.ts";
import { countOf } from "../count-of.ts";
import { placeName } from "../place-names.ts";

type Clause = Parameters<BridgesWords["clause"]>[0];

function joinAnd(names: readonly string[]): string {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** More consortia than this are counted. */
const MOST_CONSORTIA = 4;

function listConsortia(names: readonly string[]): string {
	if (names.length <= MOST_CONSORTIA) return joinAnd(names);
	const named = names.slice(0, MOST_CONSORTIA - 1);
	return `${named.join(", ")} and ${writeNumber(names.length - named.length)} more`;
}

function tellPart({ role, roleName, isMember, post, program, date, consortia }: Clause): string {
	const where = listConsortia(consortia);
	if (program !== null) return `official of ${program}, in charge of ${where}`;
	const when = date === null ? "" : ` on ${date}`;
	if (post !== null) return `${roleName} of ${where} (as ${post})`;
	if (role === "speaker") return `speaker at ${where}${when}`;
	return isMember ? `${roleName} of ${where}${when}` : `${roleName}, ${where}${when}`;
}

function startSentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function tellClause(clause: Clause): string {
	const mark = clause.isStated ? "" : " (inferred or mentioned)";
	const part = `${tellPart(clause)}${mark}.`;
	const { through } = clause;
	if (through === null) return startSentence(part);
	if (!through.isPerson) return `${through.isFormer ? "Formerly of" : "Of"} ${through.name}: ${part}`;
	const post = through.isFormer ? ", formerly here" : through.post === "" ? "" : ` (${through.post})`;
	return `Through ${through.name}${post}: ${part}`;
}

function round(value: number): string {
	return value >= 100 || Number.isInteger(value) ? writeNumber(Math.round(value)) : value.toFixed(1);
}

export const bridgesEn: Widened<BridgesWords> = {
	note: "No one is judged by a number alone: check the sources.",
	order: "Order",
	orders: {
		cut: "Connections lost, consortia joined",
		consortia: "Consortia joined",
		betweenness: "Betweenness",
		name: "Name",
	},
	columns: {
		name: "Body or person",
		consortia: "Joins",
		programs: "Programmes",
		prefectures: "Pref.",
		sectors: "Sectors",
		betweenness: "Betweenness",
		lost: "Lost without it",
		why: "Why a connector",
	},
	caption: (listed: number) => `${countOf(listed, "connector")}. Choosing a row shows its path below`,
	scope: "Computed over",
	scopes: { all: "all data", shown: "what is shown" },
	scopeOf: (scope: string, layer: string) => `Scope: ${scope}, ${layer === "1" ? "layer 1" : `layers 1 to ${layer}`}`,
	hubs: "Set expected hubs aside",
	hubsRule:
		"Prefectures, national universities and chambers of commerce are set aside: connecting at home is their office. Not set aside are those that reach a consortium away from home, and bodies of unknown kind.",
	hubsNames: (n: number) => `Set aside: ${writeNumber(n)}`,
	hubsNone: "None set aside",
	hubsMore: (n: number) => `and ${writeNumber(n)} more`,
	hubsEdit: "Change",
	hubsClose: "Close",
	hubsBack: (name: string) => `Put ${name} back into the list`,
	back: "Put back",
	hubsKept: (n: number) => `Put back by hand: ${writeNumber(n)}`,
	again: "Set aside again",
	hubsAgain: (name: string) => `Set ${name} aside again`,
	setAside: "Set aside as a hub",
	hubsHint: "To set a listed body aside, open “Reasons and numbers” in its row.",
	why: "Reasons and numbers",
	whyOf: (name: string) => `Reasons and numbers of ${name}`,
	place: placeName,
	placeSeparator: ", ",
	pieceSeparator: " and ",
	noneLost: "none",
	noScore: "–",
	noScoreSpoken: "Persons are not ranked by betweenness",
	pieceMore: (first: string, consortia: number) => `${writeNumber(consortia)} consortia (${first} …)`,
	clause: tellClause,
	clauses: (sentences: readonly string[]) => sentences.join(" "),
	morePieces: (n: number) => `${writeNumber(n)} more`,
	more: (n: number, names: string) => `${writeNumber(n)} more: ${names}`,
	lostSentence: (name: string, pieces: readonly string[], pairs: number) =>
		`Without ${name} no path is left between ${joinAnd(pieces)} (${countOf(pairs, "pair")} of consortia).`,
	lostNothing: (name: string) => `Without ${name} no connection between consortia is lost.`,
	piece: (places: string, consortia: string) => (places === "" ? consortia : `${places} (${consortia})`),
	othersNone: (n: number) => (n === 2 ? "Nobody else joins both." : `Nobody else joins all ${n}.`),
	others: (n: number, names: string) =>
		n === 2 ? `Both are also joined by ${names}.` : `All ${n} are also joined by ${names}.`,
	andMore: (names: string, n: number) => `${names} and others (${writeNumber(n)})`,
	rests: "Rests on",
	numbers: "Numbers and how to read them",
	numbersWait: "The numbers are being computed.",
	numbersStopped: "Computing was stopped.",
	resume: "Resume",
	estimate: "estimate",
	estimateOf: (searched: number, sources: number) =>
		`Exact values are being computed. For now they are estimated from ${writeNumber(searched)} of ${writeNumber(sources)} places.`,
	betweenness: (value: number, share: number) =>
		`Betweenness ${round(value)}: over all pairs of others, the shares of their shortest paths that run through here. That is ${(share * 100).toFixed(1)}% of the pairs.`,
	personScore: "Persons are not ranked by it.",
	cutPoint: "Without it some part is cut off from the rest (a cut point).",
	noCutPoint: "Without it the rest stays connected (not a cut point).",
	constraint: (value: number) =>
		`Constraint ${value.toFixed(2)}: how far those who share a consortium with it are tied to each other. The lower, the more it joins separate ones (Burt).`,
	effectiveSize: (value: number) =>
		`Effective size ${round(value)}: those who share a consortium with it, counted without overlap.`,
	brokerage: {
		sector: (roles: string) =>
			`Brokerage between sectors (pairs of bodies without a common consortium whose sectors are known): ${roles}.`,
		prefecture: (roles: string) =>
			`Brokerage between prefectures of the seat (pairs of bodies without a common consortium whose seats are known): ${roles}.`,
	},
	brokerageUnknown: {
		sector: "Brokerage between sectors: not known, as its own sector or those of the others are unknown.",
		prefecture: "Brokerage between prefectures: not known, as its own seat or those of the others are unknown.",
	},
	oneCircle: (constraint: number) =>
		`Those who share a consortium with it are all tied to each other (constraint ${constraint.toFixed(2)}, effective size 1), so among them it stands between no two.`,
	brokerRoles: {
		coordinator: (n: number) => `all three alike ${writeNumber(n)}`,
		itinerant: (n: number) => `the two alike ${writeNumber(n)}`,
		gatekeeper: (n: number) => `its own kind and another ${writeNumber(n)}`,
		liaison: (n: number) => `all three different ${writeNumber(n)}`,
	},
	noStructure:
		"Constraint, effective size and brokerage are read only for institutions that share a consortium with others.",
	numbersScope: (scope: string) => `${scope}. A tie that no source states is taken for none.`,
	inspect: "Details",
	selected: (name: string) => `The path of ${name} is shown below`,
	copy: "Copy table",
	termsTitle: "What the words mean",
	terms: [
		[
			"Joins",
			"Consortia a body or person takes part in, also through a person’s institution or an institution’s present staff.",
		],
		["Betweenness", "How often the body stands on the shortest path between two others (betweenness centrality)."],
		["Lost without it", "Consortia that would have no path between them any more."],
		["Layer", "The kind of evidence a tie rests on; layers up to the one chosen on the left are used."],
	],
	emptyTitle: "Nobody found who connects two or more consortia",
	emptyAside: (n: number) => `${countOf(n, "expected hub is", "expected hubs are")} set aside.`,
	emptyShowHubs: "List the hubs too",
	emptyLayer: (layer: string) => `Widen to “${layer}”`,
	emptyFiltered: (facets: readonly string[]) => `The view is filtered by ${facets.join(", ").toLowerCase()}. `,
	emptyRelease: (facet: string) => `Release the filter “${facet}”`,
	emptyFilters: "Clear all filters",
	emptyText: "A wider scope may bring some.",
};
