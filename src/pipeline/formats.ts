// The papers and screens a figure is laid out for: area in world units at scale 1, and how many names it carries.
import type { FormatId } from "../model/project.ts";
import { fontSize } from "../scene/theme.ts";

export interface FigureFormat {
	readonly width: number;
	readonly height: number;
	/** Full: every name. Key: shared and bridging names only. */
	readonly labelLevel: "full" | "key";
	/** Scale at which a crowded picture stands in it: text and marks have room for what can be read there. */
	readonly reading: number;
	/** Whether names inside the block of a prefecture go without that prefecture, which the caption says. */
	readonly isBrief: boolean;
}

export const figureFormats: Readonly<Record<FormatId, FigureFormat>> = {
	"screen-wide": { width: 1312, height: 735, labelLevel: "full", reading: 0.86, isBrief: true },
	"screen-narrow": { width: 1052, height: 522, labelLevel: "key", reading: 0.8, isBrief: true },
	"screen-tall": { width: 752, height: 525, labelLevel: "key", reading: 0.66, isBrief: true },
	// What title, legend and caption of a full slide leave: the layout is as wide as that.
	slide: { width: 1330, height: 480, labelLevel: "key", reading: 0.86, isBrief: true },
	"a4-landscape": { width: 1480, height: 730, labelLevel: "full", reading: 0.9, isBrief: false },
	"a4-text": { width: 830, height: 560, labelLevel: "key", reading: 0.72, isBrief: true },
};

/** Size below which no text can be read where a crowded picture fits the format, in world units. */
export function leastTextIn({ reading }: FigureFormat): number {
	return fontSize.minimum / reading;
}
