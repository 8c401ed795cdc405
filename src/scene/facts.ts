// What the scene is told before it draws: the graph with what is known of every node and edge. The
// pipeline fills it; nothing in here is a colour, a size or a place.
import type { Graph } from "../graph/graph.ts";
import type { Certainty, MemberList, Sector } from "../model/dataset.ts";
import type { StackContents, StackCounts } from "../model/dock-stack.ts";
import type { Layer, TieRole } from "../model/evidence.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { BlockPlace } from "../model/prefecture.ts";
import type { FacetId, Mode } from "../model/view.ts";
import type { FigureWords } from "./words.ts";

interface CommonFacts {
	/** Full name as the data gives it. */
	readonly name: string;
	/** Name on the figure: without legal form, or the data's own short label. */
	readonly label: string;
	/** Filtered out and shown faintly. */
	readonly faint: boolean;
	readonly pinned: boolean;
}

export interface InstitutionFacts extends CommonFacts {
	readonly kind: "institution";
	readonly sector: Sector | null;
	/** Consortia that list it as a member. */
	readonly listedConsortia: number;
	/** At the end of a tie that leads out of its block; named even where space is short. */
	readonly bridging: boolean;
	/** Every membership it has is inferred or only mentioned. */
	readonly inferredMembership: boolean;
}

export interface ConsortiumFacts extends CommonFacts {
	readonly kind: "consortium";
	/** Name of the ministry whose programme frames it; null where none is known. */
	readonly ministry: string | null;
	readonly memberList: MemberList;
	/** Institutions named as members, filters not applied. */
	readonly memberCount: number;
	/** No members named: dashed box in the dock lane. */
	readonly membersUnknown: boolean;
	/** Numbers sources state, newest last. */
	readonly stated: readonly { readonly value: string; readonly measure: string }[];
}

export interface PersonFacts extends CommonFacts {
	readonly kind: "person";
	/** Sector of the present affiliation. */
	readonly sector: Sector | null;
	/** Affiliations folded into the pill: "＋1". */
	readonly folded: number;
	/** Known by former posts only. */
	readonly former: boolean;
	/** Ties bodies of several blocks together: bold. */
	readonly bridging: boolean;
}

/** Several consortia without named members in one box of the dock lane. */
export interface StackFacts extends StackContents {
	readonly kind: "stack";
	/** Nothing in it passes the filters. */
	readonly faint: boolean;
	readonly pinned: boolean;
}

export type NodeFacts = InstitutionFacts | ConsortiumFacts | PersonFacts | StackFacts;

/** A tie that runs to a body within a box. */
export interface CarriedTie {
	readonly ends: readonly [string, string];
	readonly role: TieRole;
	readonly word: string | null;
}

/** Of the strongest tie of the edge. In a projection only `faint` is read. */
export interface EdgeFacts {
	readonly layer: Layer;
	readonly role: TieRole;
	readonly certainty: Certainty;
	/** Printed word of the role or post; null lets the role's own word stand. */
	readonly word: string | null;
	/** A present post of someone who holds one elsewhere too. */
	readonly concurrent: boolean;
	/** Only there because the person is an official of a programme; drawn by the bracket. */
	readonly throughProgram: boolean;
	readonly faint: boolean;
	/** Of an edge to a box of several bodies: what it carries, a pair of ends each. */
	readonly carried?: readonly CarriedTie[];
}

export interface CaptionFacts {
	readonly place: BlockPlace;
	readonly consortia: number;
	readonly institutions: number;
	/** Institutions the data list in these consortia, shown or not. */
	readonly listed: number;
	/** Institutions listed in two or more consortia of the block. */
	readonly shared: number;
	/** The sectors in this block are ours, not the source's. */
	readonly sectorsInferred: boolean;
}

/** Officials of a programme, tied to a bracket over its hubs. Node indices. */
export interface BracketFacts {
	readonly hubs: readonly number[];
	readonly persons: readonly number[];
	/** Printed post or the programme's short name. */
	readonly word: string;
}

/** What must travel with an exported picture. */
export interface SheetFacts {
	/** What the picture shows, as a sentence. */
	readonly title: string;
	/** The line beneath it; "" for none. */
	readonly finding: string;
	/** Name of the data, for the line that says who made the picture; "" for none. */
	readonly dataTitle: string;
	/** Earliest and latest as-of date among the ties shown, and how many carry none. */
	readonly dates: {
		readonly earliest: PartialDate | null;
		readonly latest: PartialDate | null;
		readonly undated: number;
	};
	readonly mode: Mode;
	readonly layer: Layer;
	/** Ties shown, by layer: index 0 is layer 1. */
	readonly tiesByLayer: readonly number[];
	/** Names instead of ids where the value is an id; otherwise the value as the facet holds it. */
	readonly filters: readonly { readonly facet: FacetId; readonly values: readonly string[] }[];
	readonly filteredOut: "dim" | "hide";
	/** Names of shown institutions whose sector is inferred. */
	readonly sectorsInferred: readonly string[];
	readonly sources: readonly {
		readonly title: string;
		readonly publisher: string | null;
		readonly date: PartialDate | null;
	}[];
	/** Institutions folded into persons. */
	readonly folded: number;
	/** Consortia without named members that are shown. */
	readonly docked: number;
	/** Boxes that stand for several of them, how many these are, and whom they hold. */
	readonly stacks: StackCounts;
}

export interface FigureFacts {
	readonly graph: Graph;
	/** In graph order. */
	readonly nodes: readonly NodeFacts[];
	readonly edges: readonly EdgeFacts[];
	/** What is shown within a box of several bodies: id of its node. */
	readonly held: ReadonlyMap<string, string>;
	/** By layout group, in reading order. */
	readonly captions: readonly CaptionFacts[];
	readonly brackets: readonly BracketFacts[];
	/** Full: every name. Key: names of shared institutions and of ends of ties across blocks. */
	readonly labelLevel: "full" | "key";
	/** Size below which no text can be read where the figure fits its format, in world units. */
	readonly leastText: number;
	readonly palette: "colour" | "grey";
	readonly showHulls: boolean;
	readonly words: FigureWords;
	readonly sheet: SheetFacts;
}
