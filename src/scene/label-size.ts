// Extents of a label's text block, for those who reserve room for it and those who place it.
import type { Appearance, Plate } from "./scene.ts";
import { widestLine } from "./text-width.ts";
import { fontSize, label, lineHeight } from "./theme.ts";

export interface LabelSize {
	readonly width: number;
	readonly height: number;
}

/** The block with its plate or halo, at a font size in world units (the candidate's own by default). */
export function measureLabel(candidate: Plate, size: number = candidate.size): LabelSize {
	const plate = candidate.plate || candidate.inside;
	return {
		width: widestLine(candidate.lines, candidate.bold) * size + (plate ? 2 * label.plateX : 0),
		height: candidate.lines.length * lineHeight * size + (plate ? 2 * label.plateY : 0),
	};
}

/** Extents of the line below a dashed box, 0 × 0 when it has none; it begins at the lower edge of the mark. */
export function measureBelow(appearance: Appearance, node: number): LabelSize {
	const text = appearance.nodes.text[node];
	if (!text || text.below === "") return { width: 0, height: 0 };
	return { width: widestLine([text.below], text.belowBold) * fontSize.rest, height: belowOffset + fontSize.rest };
}

/** From the lower edge of the box to the middle of the line below it. */
export const belowOffset = 12;
