// The shapes in which the pipeline answers the panels. Ids and numbers; the words are i18n's.
import type { Certainty, ConsortiumEvent, MemberList, Sector, StatedCount } from "../model/dataset.ts";
import type { Layer, Tie } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { FacetId, NodeKind } from "../model/view.ts";
import type { Origin, PrintedForm } from "./detail-entry.ts";

/** Panels see the graph through the pipeline. */
export type { Graph } from "../graph/graph.ts";

/** A facet row: what would be shown if this value alone were chosen, the other facets unchanged. */
export interface FacetValue {
	/** Sector, JIS code, program id, ministry name, "2021", source id, node kind, or UNKNOWN. */
	readonly value: string;
	/** Of what the facet chooses among: institutions for sector and seat, consortia for prefecture, programme and ministry, ties for year and source, nodes for kind. */
	readonly count: number;
	/** All nodes shown, of every kind. */
	readonly nodes: number;
	readonly chosen: boolean;
	/** A year or source of affiliations only, which show nobody by themselves: nothing to choose it for. */
	readonly isIdle: boolean;
}

export interface Facet {
	readonly id: FacetId;
	/** In the order of the panel; values without any row of the data are left out. */
	readonly values: readonly FacetValue[];
	/** Whether the facet filters at all. */
	readonly active: boolean;
}

export interface LayerCount {
	readonly layer: number;
	/** Ties of this layer that pass the other filters. */
	readonly ties: number;
	readonly on: boolean;
}

export interface Counts {
	readonly consortia: number;
	readonly institutions: number;
	readonly persons: number;
	readonly ties: number;
	/** Edges of a projection; null in the two-mode network, whose edges are ties. */
	readonly pairs: number | null;
	/** Institutions known only as someone's affiliation, folded into the person. */
	readonly folded: number;
	/** Before any filter, at the same layer. */
	readonly all: {
		readonly consortia: number;
		readonly institutions: number;
		readonly persons: number;
		readonly ties: number;
	};
}

/** Dates of ties: their own, else that of the event. */
export interface DateSpan {
	readonly earliest: PartialDate | null;
	readonly latest: PartialDate | null;
	/** Ties without any date. */
	readonly undated: number;
}

/** When nothing is left: the facet to release, and how many nodes that brings back. */
export interface Relaxation {
	readonly facet: FacetId;
	readonly nodes: number;
}

/** "Named n of stated N": the number of named members beside what sources state. */
export interface MemberCount {
	readonly named: number;
	readonly list: MemberList;
	/** Stated member counts, newest last. */
	readonly stated: readonly StatedNumber[];
}

/** A number as a source states it. */
export interface StatedNumber {
	readonly value: string;
	readonly measure: StatedCount["measure"];
	/** The part of the whole that is counted; null for the whole. */
	readonly subset: string | null;
	/** The words of the source; null where they say no more than the value. */
	readonly printed: string | null;
	readonly asOf: PartialDate | null;
	readonly certainty: Certainty;
	readonly source: string;
	readonly locator: string;
	readonly note: string | null;
}

export interface TieEvidence {
	readonly tie: Tie;
	/** The other end as seen from the node asked about. */
	readonly other: string;
	/** Source row resolved: title, publisher, date. */
	readonly source: {
		readonly id: string;
		readonly title: string;
		readonly publisher: string | null;
		readonly date: PartialDate | null;
		readonly url: string | null;
	};
	readonly printed: string | null;
	readonly sectorStated: string | null;
}

/** A meeting or the like of a consortium. */
export interface EventDetail {
	readonly id: string;
	readonly name: string;
	readonly kind: ConsortiumEvent["kind"];
	readonly number: number | null;
	readonly date: PartialDate | null;
	readonly datePrinted: string | null;
	readonly theme: string | null;
	readonly place: string | null;
	readonly certainty: Certainty;
	readonly source: string;
	readonly locator: string;
	readonly note: string | null;
	/** How many attended, and the like. */
	readonly counts: readonly StatedNumber[];
	/** Speakers, guests and others by role, as far as their ties are on. */
	readonly evidence: readonly TieEvidence[];
}

/** Everything the inspector says about one node. */
export interface NodeDetail {
	readonly id: string;
	readonly kind: NodeKind;
	readonly name: string;
	readonly finding: Finding;
	readonly evidence: readonly TieEvidence[];
	/** Institutions only. */
	readonly sector: Sector | null;
	readonly sectorBasis: "stated" | "inferred" | null;
	/** Distinct marks of sector as printed in the sources. */
	readonly sectorsStated: readonly string[];
	readonly institutionKind: string | null;
	readonly prefecture: string | null;
	readonly prefectureBasis: string | null;
	readonly forms: readonly PrintedForm[];
	readonly origin: Origin | null;
	/** Consortia only. */
	readonly members: MemberCount | null;
	readonly programs: readonly {
		readonly id: string;
		readonly name: string;
		readonly ministry: string | null;
		readonly frame: "funded_by" | "reported_in";
		readonly partOf: string | null;
		readonly certainty: Certainty;
		readonly source: string;
		readonly locator: string;
		readonly note: string | null;
	}[];
	/** By date, undated ones last. */
	readonly events: readonly EventDetail[];
	/** Every number stated of the consortium itself, by date, undated ones first. */
	readonly counts: readonly StatedNumber[];
	/** Of every kind of node: its ties in the layers above the one that is shown. */
	readonly above: readonly { readonly layer: Layer; readonly ties: number }[];
	readonly plan: string | null;
	readonly prefectures: readonly string[];
	readonly note: string | null;
	/** Inspector-only relations: branch of, possibly the same, succeeded by. */
	readonly asides: readonly TieEvidence[];
	readonly numbers: { readonly consortia: number; readonly degree: number };
}

export interface EdgeDetail {
	readonly a: string;
	readonly b: string;
	/** For a projection: the shared neighbours with the ties on both sides. */
	readonly shared: readonly { readonly id: string; readonly evidence: readonly TieEvidence[] }[];
	readonly evidence: readonly TieEvidence[];
}

export interface SelectionDetail {
	readonly ids: readonly string[];
	readonly finding: Finding;
	/** Neighbours common to all selected. */
	readonly shared: readonly string[];
}

export interface SearchHit {
	readonly id: string;
	readonly kind: NodeKind | "program";
	readonly name: string;
	/** The form that matched when it was not the name. */
	readonly matched: string | null;
	readonly shown: boolean;
	/** Why it is not shown: filtered out, only in a higher layer, folded into a person, no node of this mode. */
	readonly hiddenBy: "filter" | "layer" | "folded" | "mode" | null;
	/** The lowest layer that has it, where that is above the one shown. */
	readonly layer: Layer | null;
	/** The facets to release so that it is shown, as few as will do. */
	readonly facets: readonly FacetId[];
}
