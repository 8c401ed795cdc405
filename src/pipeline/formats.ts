// The papers and screens a figure is laid out for: area in world units at scale 1, and how many names it carries.
import type { FormatId } from "../model/project.ts";

export interface FigureFormat {
	readonly width: number;
	readonly height: number;
	/** Full: every name. Key: shared and bridging names only. */
	readonly labelLevel: "full" | "key";
}

export const figureFormats: Readonly<Record<FormatId, FigureFormat>> = {
	"screen-wide": { width: 1312, height: 800, labelLevel: "full" },
	"screen-narrow": { width: 1052, height: 540, labelLevel: "key" },
	slide: { width: 1100, height: 560, labelLevel: "key" },
	"a4-landscape": { width: 1320, height: 860, labelLevel: "full" },
	"a4-text": { width: 830, height: 560, labelLevel: "key" },
};
