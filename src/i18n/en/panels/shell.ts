// English words of the frame around the figure.
import type { ShellWords } from "../../ja/panels/shell.ts";
import { writeNumber } from "../../number.ts";

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

export const shellEn: ShellWords = {
	appName: "Renkei Map",
	skipGraph: "Skip the figure, go to the table",
	skipToViews: "Go to the views",
	skipToContent: "Go to the content",
	skipToGraph: "Go to the figure",
	skipToDetails: "Go to the evidence of the selection",
	asOf: (dates, undated) =>
		undated > 0 ? `data as of ${dates} (${writeNumber(undated)} ties undated)` : `data as of ${dates}`,
	asOfShort: (from, to) => `as of ${from === to ? from : `${from} to ${to}`}`,
	undo: "Undo",
	redo: "Redo",
	open: "Open",
	export: "Export",
	otherLanguage: "日本語",
	otherLanguageName: "日本語に切り替える",
	otherLanguageTag: "ja",
	menu: "Menu",
	about: "About",
	data: "About the data",
	copyLink: "Copy link",
	keys: "Keyboard",
	start: "Start screen",
	unpinAll: "Release all pins",
	views: "Views",
	view: {
		list: "List",
		overlap: "Overlaps",
		network: "Network",
		bridges: "Bridges",
		coverage: "Coverage",
	},
	mode: "View",
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	fit: "Show everything",
	showFacets: "Filters",
	hideFacets: "Hide filters",
	showInspector: "Details",
	close: "Close",
	figure: "Figure",
	status: "Status",
	shown: "Showing",
	consortia: (n) => ["", writeNumber(n), plural(n, " consortium", " consortia")],
	institutions: (n) => ["", writeNumber(n), plural(n, " institution", " institutions")],
	persons: (n) => ["", writeNumber(n), plural(n, " person", " persons")],
	ties: (n) => ["", writeNumber(n), plural(n, " tie", " ties")],
	pairs: (n) => ["", writeNumber(n), plural(n, " tied pair", " tied pairs")],
	listSeparator: ", ",
	selected: (n) => ["Selected ", writeNumber(n), ""],
	folded: (n) => `${writeNumber(n)} ${plural(n, "affiliation", "affiliations")} folded into persons (+n)`,
	foldedAndStacked: (folded, { boxes, bodies, persons }) => {
		const onPersons = folded > 0 ? `${writeNumber(folded)} into persons (+n), ` : "";
		const withPersons = persons > 0 ? ` and ${writeNumber(persons)} ${plural(persons, "person", "persons")}` : "";
		return `Folded: ${onPersons}${writeNumber(bodies)} ${plural(bodies, "body", "bodies")}${withPersons} into ${writeNumber(boxes)} ${plural(boxes, "box", "boxes")}`;
	},
	unknownBox: "Dashed box: members not named",
	nothingSent: "Nothing leaves this PC",
	onThisThread: "Computing in the page itself (a little slower)",
	working: {
		layout: "Computing the layout",
		measure: "Computing the measures",
		read: "Reading the file",
		export: "Writing the file",
	},
	stop: "Stop",
	sketched: (work) => `The figure shows rough places. ${work}`,
	silent: (seconds) => `No answer for ${writeNumber(seconds)} seconds. You can stop it and start again.`,
	preparing: "Working out what to show",
	stopped: "The layout was stopped",
	resume: "Resume",
	refused: (mode) => `“${mode}” cannot be drawn`,
	refusedWhy: (ofConsortia, pairs, most) =>
		`There would be up to ${writeNumber(pairs)} pairs of ${ofConsortia ? "consortia" : "institutions"}; a figure holds ${writeNumber(most)}. Filters do not change that.`,
	refusedWidest: (ofConsortia, name, n) =>
		ofConsortia
			? `${name} is a member of most: ${writeNumber(n)} consortia.`
			: `${name} has most members: ${writeNumber(n)} institutions. Without it the figure may be possible.`,
	refusedLook: "See the overlaps as a list",
	refusedStay: "Stay with this figure",
	emptyTitle: "Nothing matches",
	emptyRelax: (facet, nodes) =>
		`Releasing “${facet}” brings back ${writeNumber(nodes)} ${plural(nodes, "item", "items")}.`,
	emptyOther: "Nothing fits this combination of conditions.",
	relax: "Release this condition",
	clearAll: "Clear all",
	dropHere: "Drop to open",
	dropKinds: "CSV or JSON (save Excel sheets as CSV)",
};
