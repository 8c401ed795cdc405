// What a layout is given and what it answers. It sees boxes, edges, groups, an order and a seed;
// nothing of regions or roles. 1 world unit = 1 CSS px at scale 1.

/** How a layout may treat a node. */
export const boxRole = { leaf: 0, hub: 1, bridge: 2 } as const;

/** Paper or screen: the area to fill and what is written. */
export interface LayoutFormat {
	readonly id: string;
	/** Figure area in world units at scale 1. */
	readonly width: number;
	readonly height: number;
}

/** With more blocks than these they stand in reading order, whatever they did before. */
export const mostBlocksKept = 14;

export interface LayoutGroup {
	/** Least size of the caption above the block, 0 × 0 for none. */
	readonly captionWidth: number;
	readonly captionHeight: number;
}

/**
 * Plain arrays, one entry a node, all of the same length and in one canonical order, so that the
 * value can be posted to a worker. Edges are pairs of node indices.
 */
export interface LayoutInput {
	readonly count: number;
	/** One of `boxRole`. Hubs are consortia (large boxes), leaves institutions, bridges persons. */
	readonly role: Uint8Array;
	/** Half extents of the mark itself. */
	readonly halfWidth: Float64Array;
	readonly halfHeight: Float64Array;
	/** Full extents of the label beside the mark; 0 × 0 when it has none at this label level. Hubs carry their text inside. */
	readonly labelWidth: Float64Array;
	readonly labelHeight: Float64Array;
	/** Label lines (0, 1, 2, 3): the pitch on an arc follows from them. */
	readonly labelLines: Uint8Array;
	/** Stable order where a choice is free: smaller first (sector, kind, name). A permutation of 0..count-1. */
	readonly rank: Uint32Array;
	/** Block a hub belongs to, index into `groups`; -1 where it follows from neighbours. */
	readonly group: Int32Array;
	/** In reading order. */
	readonly groups: readonly LayoutGroup[];
	/** 1: hub without named members; stands in the dock lane, in order of `dockOrder`. */
	readonly docked: Uint8Array;
	/** Hubs of equal value stand together in the dock; smaller first. Meaningless where not docked. */
	readonly dockGroup: Uint32Array;
	/** Edges; `edgeKind` 0 membership-like (leaf–hub), 1 any other tie. */
	readonly edgeA: Uint32Array;
	readonly edgeB: Uint32Array;
	readonly edgeKind: Uint8Array;
	/** Nodes fixed by hand. */
	readonly pinned: Uint8Array;
	/** Where pinned nodes are held; NaN elsewhere. Length 2 * count: x, y, x, y … */
	readonly start: Float64Array;
	/** Where nodes stood in the picture this one grows out of, as shares of the format; NaN for newcomers. */
	readonly before?: Float64Array;
	/** At which scale that picture filled the format. */
	readonly scaleBefore?: number;
	readonly format: LayoutFormat;
	readonly seed: number;
}

/** Left end of the lane that its title fills. */
export const dockTitleWidth = 178;

/** Which side of its mark a label should take; `auto` leaves it to the label placer. */
export const labelSide = { auto: 0, right: 1, left: 2, above: 3, below: 4 } as const;

export interface PlacedCaption {
	readonly group: number;
	/** Upper left corner. */
	readonly x: number;
	readonly y: number;
	/** Kept free for it to the right. */
	readonly width: number;
}

export interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A tie that does not run straight: x, y, x, y … from node `a` to node `b`, `a` the smaller. */
export interface Route {
	readonly a: number;
	readonly b: number;
	readonly points: readonly number[];
}

export interface LayoutAnswer {
	/** x, y, x, y … Centres of the marks. */
	readonly positions: Float64Array;
	/** One of `labelSide` per node. */
	readonly labelSide: Uint8Array;
	readonly captions: readonly PlacedCaption[];
	/** The lane of hubs without named members, null when there are none. */
	readonly dock: Rectangle | null;
	/** Room kept free for the lane's title, at its left end; absent when there is no lane. */
	readonly dockTitle?: Rectangle;
	/** Ties with bends, by `a`, then `b`; all others run straight from middle to middle. */
	readonly routes: readonly Route[];
	/** Everything, labels included. */
	readonly bounds: Rectangle;
}

/** Yielded while a job runs; `done` and `total` in steps of the job's own kind. */
export interface Progress {
	readonly done: number;
	readonly total: number;
	/** Now and then from the layout of a large network: places to look at until the answer is there. */
	readonly sketch?: LayoutAnswer;
}

/** A job: yields progress, returns the answer; the caller decides on which thread and in what slices. */
export type Job<T> = Generator<Progress, T, void>;

/** An entry of the list in layouts.ts. */
export interface Layout {
	readonly id: "rosette" | "force";
	readonly run: (input: LayoutInput) => Job<LayoutAnswer>;
}
