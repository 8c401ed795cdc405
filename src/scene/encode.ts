// Facts to shapes, sizes and line styles. Shapes of one radius carry the same visual weight.
import { type Sector, sectorOrder } from "../model/dataset.ts";
import type { EdgeFacts } from "./facts.ts";
import { edgeStyle, markShape, NO_SECTOR } from "./scene.ts";
import { hullStyles, noSectorStyle, type SectorStyle, sectorStyles } from "./theme.ts";

const SHAPES: Readonly<Record<Sector, number>> = {
	academia: markShape.circle,
	industry: markShape.square,
	government: markShape.hexagon,
	finance: markShape.diamond,
	other: markShape.roundedSquare,
};

/** Half width as a multiple of the radius: equal weight to the eye, not equal area. */
const WEIGHTS: Readonly<Record<number, number>> = {
	[markShape.circle]: 1,
	[markShape.square]: 0.9,
	[markShape.hexagon]: 1.1,
	[markShape.diamond]: 1.28,
	[markShape.roundedSquare]: 0.92,
};

const HEXAGON_FLATNESS = Math.sqrt(3) / 2;

export function shapeOf(sector: Sector | null): number {
	return sector === null ? markShape.circle : SHAPES[sector];
}

/** Shape of a sector given by its index. */
export function shapeOfSector(index: number): number {
	return shapeOf(sectorOrder[index] ?? null);
}

export function sectorIndex(sector: Sector | null): number {
	return sector === null ? NO_SECTOR : sectorOrder.indexOf(sector);
}

/** Inverse of `sectorIndex`, with the look of it. */
export function sectorStyleAt(index: number): SectorStyle {
	const sector = sectorOrder[index];
	return sector === undefined ? noSectorStyle : sectorStyles[sector];
}

export function radiusFor(listedConsortia: number): number {
	return listedConsortia >= 3 ? 14.5 : listedConsortia === 2 ? 12.5 : 10.5;
}

export function halfExtents(shape: number, radius: number): { readonly width: number; readonly height: number } {
	const width = (WEIGHTS[shape] ?? 1) * radius;
	return { width, height: shape === markShape.hexagon ? width * HEXAGON_FLATNESS : width };
}

/** Ministries without a style of their own share the last one. */
export function hullStyleFor(ministry: string | null): number {
	const own = hullStyles.findIndex((style) => style.ministry !== null && style.ministry === ministry);
	return own >= 0 ? own : hullStyles.length - 1;
}

/** Style of an edge by its strongest tie; `projected` edges rest on shared neighbours unless they are relations. */
export function edgeStyleFor(facts: EdgeFacts, projected: boolean, bridging: boolean, bracketed: boolean): number {
	if (facts.layer === 3) return edgeStyle.relation;
	if (projected) return edgeStyle.shared;
	if (facts.certainty !== "stated" || facts.layer === 6) return edgeStyle.inferred;
	if (facts.throughProgram && bracketed) return edgeStyle.bracketed;
	switch (facts.layer) {
		case 1:
			return facts.role === "core" || facts.role === "lead" ? edgeStyle.core : edgeStyle.member;
		case 2:
			return edgeStyle.role;
		case 4:
			if (facts.concurrent) return edgeStyle.concurrent;
			return bridging ? edgeStyle.bridging : edgeStyle.person;
		case 5:
			return edgeStyle.former;
	}
}

/** Whether a line of this style carries its word. */
export function isWorded(style: number): boolean {
	return (
		style === edgeStyle.role ||
		style === edgeStyle.bridging ||
		style === edgeStyle.relation ||
		style === edgeStyle.former ||
		style === edgeStyle.concurrent ||
		style === edgeStyle.shared
	);
}
