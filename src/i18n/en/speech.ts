// What the live region says, and names the program gives to data.
import type { SpeechWords } from "../index.ts";
import { countOf } from "./count-of.ts";

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
	sampleTitle: "Regional consortia (included)",
	pastedTitle: "Pasted data",
	changes,
	counts: (consortia, institutions, persons, ties) =>
		[
			`Shown: ${countOf(consortia, "consortium", "consortia")}`,
			countOf(institutions, "institution", "institutions"),
			countOf(persons, "person", "persons"),
			countOf(ties, "tie", "ties"),
		].join(", "),
	consortiumPairs: (consortia, pairs) =>
		`Shown: ${countOf(consortia, "consortium", "consortia")}, ${countOf(pairs, "tied pair", "tied pairs")}`,
	institutionPairs: (institutions, pairs) =>
		`Shown: ${countOf(institutions, "institution", "institutions")}, ${countOf(pairs, "tied pair", "tied pairs")}`,
	selectedOne: (name) => `Selected ${name}`,
	selectedMany: (number) => `Selected ${number}`,
	selectedEdge: (a, b) => `Selected the tie between ${a} and ${b}`,
	pinned: (name) => `Pinned ${name}`,
	unpinned: (name) => `Unpinned ${name}`,
	unpinnedAll: (number) => `${countOf(number, "pin", "pins")} released`,
	selectionCleared: "Selection cleared",
	undone: (change) => `Undone: ${changes[change]}`,
	redone: (change) => `Redone: ${changes[change]}`,
	nothingToUndo: "Nothing to undo",
	nothingToRedo: "Nothing to redo",
	imported: (title) => `Opened ${title}`,
	notImported: (file) => `${file} could not be opened. What was open is unchanged`,
	readReport: (file, issues) => `${file} was read. Please check the report: ${countOf(issues, "entry", "entries")}`,
	exported: (file) => `Wrote ${file}`,
	linkCopied: "Link copied",
	linkNotCopied: "The link could not be copied. Please copy it from the address bar",
	linkOmits: (omitted) => `Not in the link: ${omitted.map((each) => omissions[each]).join(", ")}`,
	stopped: "Stopped",
};
