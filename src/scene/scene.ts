// What to draw, in world units, as two halves. Appearance (who looks how, what a mark stands for)
// changes with data and encodings; geometry changes with every layout answer and never rebuilds
// appearance. Hover, selection and camera are no part of it: they live on an overlay.
import { labelSide, type PlacedCaption, type Rectangle, type Route } from "../layout/layout.ts";

export type { PlacedCaption, Rectangle, Route };
/** Values of `Geometry.labelSide`, for those who may not look at layouts. */
export { labelSide as labelSides };

export const markShape = { circle: 0, square: 1, hexagon: 2, diamond: 3, roundedSquare: 4, box: 5, pill: 6 } as const;

/** Whether a mark is sized by its text: a consortium's box or a person's pill. */
export function isBoxShape(shape: number): boolean {
	return shape === markShape.box || shape === markShape.pill;
}

/** Bits of `NodeMarks.flags`. */
export const markFlag = {
	/** Filtered out and shown faintly: unlabelled, not selectable. */
	faint: 1,
	/** Its membership is inferred: dashed frame around the mark. */
	inferredMembership: 2,
	/** Consortium without named members: single dashed border, no hull. */
	membersUnknown: 4,
	/** Put in place by hand. */
	pinned: 8,
	/** Person known by a former post only: dashed pill. */
	former: 16,
	/** Person who ties bodies of several blocks together: bold. */
	bridging: 32,
	/** Box of the dock lane that stands for several bodies. */
	stack: 64,
} as const;

/** Index into `sectorOrder`; this value means no sector. */
export const NO_SECTOR = 255;

/** Text inside a consortium's box or a person's pill. */
export interface MarkText {
	/** Bold name, already broken. */
	readonly lines: readonly string[];
	/** Lines inside the box under the name, parted by a line break: ministry and count; for a pill "+1" or "". */
	readonly detail: string;
	/** Line below a dashed box: "34機関と記載"; "" for none. */
	readonly below: string;
	readonly belowBold: boolean;
	/** On a small pill at the upper right corner of a box: how many persons it holds; "" for none. */
	readonly badge: string;
	/** For small scales: a short name, already broken, and what is told of the members, less and less of it. */
	readonly shortLines: readonly string[];
	readonly details: readonly string[];
}

/** One entry a node, in graph order. */
export interface NodeMarks {
	readonly count: number;
	readonly ids: readonly string[];
	readonly shape: Uint8Array;
	readonly sector: Uint8Array;
	/** Institutions: 10.5, 12.5 or 14.5; unused for boxes and pills. */
	readonly radius: Float64Array;
	/** Half extents of the mark. */
	readonly halfWidth: Float64Array;
	readonly halfHeight: Float64Array;
	readonly flags: Uint8Array;
	/** Texts of boxes and pills; null for institutions. */
	readonly text: readonly (MarkText | null)[];
	/** Bodies and persons within a box: its node. */
	readonly held: ReadonlyMap<string, number>;
	/** Full name and kind, for titles and descriptions of exported shapes. */
	readonly description: readonly string[];
}

export const edgeStyle = {
	member: 0,
	core: 1,
	role: 2,
	person: 3,
	bridging: 4,
	relation: 5,
	/** Inferred or mentioned: dashed. */
	inferred: 6,
	former: 7,
	/** Projections: weight by shared neighbours. */
	shared: 8,
	/** Stands for a bracket, which is drawn in its place. */
	bracketed: 9,
	/** A post held beside another (兼任): double, like a relation. */
	concurrent: 10,
} as const;

export interface EdgeMarks {
	readonly count: number;
	/** Node indices. */
	readonly a: Uint32Array;
	readonly b: Uint32Array;
	readonly style: Uint8Array;
	/** 1 = filtered out, drawn faintly. */
	readonly faint: Uint8Array;
	/** Word on the line (主催, 副学長, shared count), "" for none. */
	readonly word: readonly string[];
	/** Ends of the ties that an edge to a box of several bodies carries; other edges have no entry. */
	readonly carried: ReadonlyMap<number, readonly (readonly [string, string])[]>;
}

export interface HullMark {
	/** The consortium's node. */
	readonly hub: number;
	readonly members: readonly number[];
	/** Index into the theme's hull styles: one per ministry. */
	readonly style: number;
	readonly faint: boolean;
}

/** A bracket of a programme over its hubs, to which its officials are tied. */
export interface BracketMark {
	readonly hubs: readonly number[];
	readonly persons: readonly number[];
	readonly word: string;
}

/** 1 always · 2 shared and bridging names · 3 the rest, from scale 0.8. */
export type LabelLevel = 1 | 2 | 3;

export interface LabelCandidate {
	readonly node: number;
	readonly lines: readonly string[];
	/** Font size in world units at scale 1. */
	readonly size: number;
	readonly bold: boolean;
	readonly level: LabelLevel;
	/** White plate behind; otherwise a halo. */
	readonly plate: boolean;
	/** Short name of a box or pill, placed only where its own text would be too small to read. */
	readonly inside: boolean;
	/** Total order: smaller wins. */
	readonly rank: number;
}

/** A name on a white plate for which contours make room, whether or not its mark is faint. */
export type Plate = Omit<LabelCandidate, "rank">;

/** A caption over a block: prefecture or region. */
export interface CaptionMark {
	readonly title: string;
	/** What stands beside it, longest first: the first that has room is written. */
	readonly details: readonly string[];
}

export interface LegendEntry {
	readonly sample:
		| { readonly kind: "sector"; readonly sector: number }
		| { readonly kind: "box" | "unknown-box" | "person" | "former" }
		| { readonly kind: "edge"; readonly style: number }
		| { readonly kind: "hull"; readonly style: number };
	readonly words: string;
}

/** The words that travel with a picture; `rows` are heading and text. */
export interface SheetText {
	readonly title: string;
	readonly finding: string;
	readonly date: string;
	readonly rows: readonly { readonly heading: string; readonly text: string }[];
	readonly legend: readonly LegendEntry[];
	/** Title and remark of the dock lane. */
	readonly dockTitle: string;
	readonly dockDetail: string;
}

export interface Appearance {
	/** Changes whenever anything in here does. */
	readonly key: string;
	readonly nodes: NodeMarks;
	readonly edges: EdgeMarks;
	readonly hulls: readonly HullMark[];
	readonly brackets: readonly BracketMark[];
	readonly labels: readonly LabelCandidate[];
	readonly plates: readonly Plate[];
	/** By layout group. */
	readonly captions: readonly CaptionMark[];
	readonly sheet: SheetText;
	readonly palette: "colour" | "grey";
	readonly showHulls: boolean;
	/** Key: exclusive names wait for a larger scale. */
	readonly labelLevel: "full" | "key";
}

export interface Geometry {
	/** x, y, x, y … in graph order. */
	readonly positions: Float64Array;
	/** Preferred side of labels, see `labelSide` of the layout. */
	readonly labelSide: Uint8Array;
	readonly captions: readonly PlacedCaption[];
	readonly dock: Rectangle | null;
	/** Ties that do not run straight; absent for none. */
	readonly routes?: readonly Route[];
	readonly bounds: Rectangle;
}

export interface Scene {
	readonly appearance: Appearance;
	readonly geometry: Geometry;
}

/** A label that found its place; centre-left of the text block in world units, at one scale. */
export interface PlacedLabel {
	readonly candidate: number;
	/** Those of the candidate, or the short name broken anew to fit into its box. */
	readonly lines: readonly string[];
	/** Upper left corner of the text block. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Font size in world units at the scale it was placed for (never under 12 px on screen). */
	readonly size: number;
	readonly align: "left" | "right" | "center";
	/** Drawn on a white plate. */
	readonly plate: boolean;
}
