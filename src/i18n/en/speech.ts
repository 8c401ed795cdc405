// What the live region says, and names the program gives to data.
import type { SpeechWords } from "../index.ts";

const changes: SpeechWords["changes"] = {
	filter: "filter",
	mode: "kind of network",
	layer: "evidence layer",
	layout: "layout",
	display: "appearance",
	pin: "pinned place",
	unpin: "released pin",
	import: "opened data",
	decision: "matching of names",
	hubs: "what counts as a hub",
	tentative: "tentative ties",
	link: "view of the link",
};

function count(number: number, one: string, many: string): string {
	return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

const omissions = {
	data: "the open data",
	pins: "pinned places",
	decisions: "matching of names",
	filters: "filters by names of the data",
	hubs: "what counts as a hub",
	tentative: "tentative ties",
	selection: "selection",
};

export const speechEn: SpeechWords = {
	sampleTitle: "Regional consortia (included data)",
	pastedTitle: "Pasted data",
	changes,
	counts: (consortia, institutions, persons, ties) =>
		[
			`Shown: ${count(consortia, "consortium", "consortia")}`,
			count(institutions, "institution", "institutions"),
			count(persons, "person", "persons"),
			count(ties, "tie", "ties"),
		].join(", "),
	consortiumPairs: (consortia, pairs) =>
		`Shown: ${count(consortia, "consortium", "consortia")}, ${count(pairs, "tied pair", "tied pairs")}`,
	institutionPairs: (institutions, pairs) =>
		`Shown: ${count(institutions, "institution", "institutions")}, ${count(pairs, "tied pair", "tied pairs")}`,
	selectedOne: (name) => `Selected ${name}`,
	selectedMany: (number) => `Selected ${number}`,
	selectedEdge: (a, b) => `Selected the tie between ${a} and ${b}`,
	pinned: (name) => `Pinned ${name}`,
	unpinned: (name) => `Unpinned ${name}`,
	unpinnedAll: (number) => `${count(number, "pin", "pins")} released`,
	selectionCleared: "Selection cleared",
	undone: (change) => `Undone: ${changes[change]}`,
	redone: (change) => `Redone: ${changes[change]}`,
	nothingToUndo: "Nothing to undo",
	nothingToRedo: "Nothing to redo",
	imported: (title) => `Opened ${title}`,
	notImported: (file) => `${file} could not be opened. What was open is unchanged`,
	readReport: (file, issues) => `${file} was read. Please check the report: ${count(issues, "entry", "entries")}`,
	exported: (file) => `Wrote ${file}`,
	linkCopied: "Link copied",
	linkNotCopied: "The link could not be copied. Please copy it from the address bar",
	linkOmits: (omitted) => `Not in the link: ${omitted.map((each) => omissions[each]).join(", ")}`,
	stopped: "Stopped",
};
