// Words of the figure's own controls and of what it reads out.
import { writeNumber } from "../../number.ts";

export const stageEn = {
	figureLabel: "Network figure",
	figureHelp: "Press Enter to go in, arrow keys to walk to neighbours, Space to select, ? for all keys.",
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	fit: "Fit to view",
	menuLabel: (name: string) => `Actions for ${name}`,
	inspect: "Show details",
	addToSelection: "Add to selection",
	pin: "Pin in place",
	unpin: "Unpin",
	unfold: "Open affiliations in the figure",
	fold: "Fold affiliations",
	showTies: "Highlight ties",
	selected: "selected",
	pinned: "pinned",
	neighbours: (count: number) => `${writeNumber(count)} ties`,
};
