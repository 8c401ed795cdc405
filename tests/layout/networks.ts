// Networks for the tests of the layouts: random ones by seed, and small ones by hand.

import { randomLcg } from "d3";
import type { LayoutFormat, LayoutInput } from "../../src/layout/layout.ts";
import { boxRole } from "../../src/layout/layout.ts";

export const wide: LayoutFormat = { id: "screen-wide", width: 1312, height: 800 };
export const narrow: LayoutFormat = { id: "screen-narrow", width: 1052, height: 540 };

export interface Sketch {
	/** Group of every hub; "dock" for a docked one. */
	readonly hubs: readonly (number | "dock")[];
	/** The hubs every leaf belongs to. */
	readonly leaves: readonly (readonly number[])[];
	/** The nodes every bridge ties: hubs by number, leaves as hubs.length + number. */
	readonly bridges?: readonly (readonly number[])[];
	readonly hubLinks?: readonly (readonly [number, number])[];
	readonly labels?: boolean;
	readonly format?: LayoutFormat;
	readonly captions?: boolean;
}

export function makeInput(sketch: Sketch): LayoutInput {
	const { hubs, leaves, bridges = [], hubLinks = [], labels = true, format = wide, captions = true } = sketch;
	const count = hubs.length + leaves.length + bridges.length;
	const isHub = (node: number) => node < hubs.length;
	const isLeaf = (node: number) => !isHub(node) && node < hubs.length + leaves.length;
	const nodes = Array.from({ length: count }, (_, node) => node);
	const numbers = (value: (node: number) => number) => Float64Array.from(nodes, value);
	const lines = (node: number) => (labels && isLeaf(node) ? 1 + (node % 3) : 0);
	const edges = [
		...leaves.flatMap((own, leaf) => own.map((hub) => [hub, hubs.length + leaf, 0])),
		...bridges.flatMap((ends, bridge) => ends.map((end) => [end, hubs.length + leaves.length + bridge, 1])),
		...hubLinks.map(([a, b]) => [a, b, 1]),
	];
	const groups = 1 + Math.max(0, ...hubs.map((group) => (group === "dock" ? 0 : group)));
	const radius = (node: number) => (isLeaf(node) ? (leaves[node - hubs.length].length > 1 ? 12.5 : 10.5) : 13);
	return {
		count,
		role: Uint8Array.from(nodes, (node) => (isHub(node) ? boxRole.hub : isLeaf(node) ? boxRole.leaf : boxRole.bridge)),
		halfWidth: numbers((node) => (isHub(node) ? 46 + (node % 4) * 6 : isLeaf(node) ? radius(node) : 44)),
		halfHeight: numbers((node) => (isHub(node) ? 30 + (node % 2) * 7 : radius(node))),
		labelWidth: numbers((node) => (lines(node) > 0 ? 40 + ((node * 7) % 56) : 0)),
		labelHeight: numbers((node) => 15 * lines(node)),
		labelLines: Uint8Array.from(nodes, lines),
		rank: Uint32Array.from(nodes, (node) => node),
		group: Int32Array.from(nodes, (node) => (isHub(node) && hubs[node] !== "dock" ? (hubs[node] as number) : -1)),
		groups: Array.from({ length: groups }, () =>
			captions ? { captionWidth: 190, captionHeight: 24 } : { captionWidth: 0, captionHeight: 0 },
		),
		docked: Uint8Array.from(nodes, (node) => (hubs[node] === "dock" ? 1 : 0)),
		dockGroup: Uint32Array.from(nodes, (node) => (hubs[node] === "dock" ? node % 3 : 0)),
		edgeA: Uint32Array.from(edges, ([a]) => a),
		edgeB: Uint32Array.from(edges, ([, b]) => b),
		edgeKind: Uint8Array.from(edges, ([, , kind]) => kind),
		pinned: new Uint8Array(count),
		start: new Float64Array(2 * count).fill(Number.NaN),
		format,
		seed: 1,
	};
}

/** Hubs in groups, leaves mostly in one hub of their group, some in several, persons across, some hubs docked. */
export function drawSketch(seed: number, size: number, crossing = 0.05): Sketch {
	const random = randomLcg(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const groups = 1 + below(12);
	const count = Math.max(2, Math.round(size * (0.05 + 0.15 * random())));
	const hubs = Array.from({ length: count }, () => (random() < 0.25 ? ("dock" as const) : below(groups)));
	const standing = hubs.flatMap((group, hub) => (group === "dock" ? [] : [hub]));
	const leafCount = Math.round(size * 0.65);
	const leaves = Array.from({ length: standing.length > 0 ? leafCount : 0 }, () => {
		const home = standing[below(standing.length)];
		const near = standing.filter((hub) => hubs[hub] === hubs[home]);
		const own = new Set([home]);
		while (random() < 0.3 && own.size < 4) own.add(near[below(near.length)]);
		if (random() < crossing) own.add(below(hubs.length));
		return [...own].sort((a, b) => a - b);
	});
	const bridgeCount = Math.max(0, size - hubs.length - leaves.length);
	const bridges = Array.from({ length: bridgeCount }, () => {
		const ends = new Set([below(hubs.length)]);
		while (random() < 0.6 && ends.size < 4) ends.add(below(hubs.length + leaves.length));
		return [...ends];
	});
	const hubLinks: [number, number][] = random() < 0.5 ? [[0, 1]] : [];
	return { hubs, leaves, bridges, hubLinks, labels: random() < 0.7, format: random() < 0.5 ? wide : narrow };
}
