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
	openStack: "Open the box",
	closeStack: "Put together in one box",
	openedStack: (title: string, bodies: number) => `Opened ${title}: ${writeNumber(bodies)} bodies stand by themselves`,
	closedStack: (title: string) => `Put together in the box ${title}`,
	stackKeys: "Enter opens it",
	showTies: "Highlight ties",
	selected: "selected",
	pinned: "pinned",
	neighbours: (count: number) => `${writeNumber(count)} ties`,
};
