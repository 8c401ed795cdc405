// The list of everything that can be written. One file and one line to add.
import { pngOfPaper, pngOfView, svgOfPaper, svgOfView } from "./picture.ts";

export const exporters = [
	svgOfView("svg"),
	svgOfPaper("svg-a4", "a4-landscape"),
	svgOfPaper("svg-slide", "slide"),
	pngOfView("png-1x", 1),
	pngOfView("png-2x", 2),
	pngOfPaper("png-a4", "a4-landscape", { width: 3508, height: 2480, dpi: 300 }),
	pngOfPaper("png-slide", "slide", { width: 4000, height: 2250, dpi: 300 }),
] as const;

export type ExporterId = (typeof exporters)[number]["id"];
