// English words of the page about the data.
import { tableNames, tables } from "../../../model/tables.ts";
import type { DataWords } from "../../ja/panels/data.ts";
import { writeNumber } from "../../number.ts";

const table = Object.fromEntries(tableNames.map((name) => [name, tables[name].title.en])) as DataWords["table"];

export const dataEn: DataWords = {
	title: "About the data",
	bundled:
		"The bundled data hold only what published documents state. Every row carries its source with the place in it, the date it holds for, and how certain it is.",
	own: (title) => `The sources of the open data “${title}”, and what they leave open.`,
	table,
	rows: (name, n) => `${name}: ${writeNumber(n)}`,
	certainty: "How certain it is",
	certaintyText:
		"Stated: the document says so. Inferred: read from how it is written. Mentioned: only the name turns up.",
	certaintyCaption: "Rows by kind of tie",
	tieKind: "Ties",
	total: "All",
	ours: "What was added to the documents",
	inferredSectors: (n, all) => `Institutions whose sector was inferred: ${writeNumber(n)} of ${writeNumber(all)}`,
	suppliedSeats: (n, all) => `Institutions whose seat was added: ${writeNumber(n)} of ${writeNumber(all)}`,
	inferredNames: (n, all) =>
		`Institutions whose name was completed or repaired: ${writeNumber(n)} of ${writeNumber(all)}`,
	likelyForms: (n, all) => `Forms taken for a body as “likely”: ${writeNumber(n)} of ${writeNumber(all)}`,
	unknown: "What is not known",
	unknownText: "What is not written is “unknown”, never 0.",
	unnamed: (n) => `Consortia whose members are not named: ${writeNumber(n)}`,
	open: (n) => `Consortia whose list of members may not be whole: ${writeNumber(n)}`,
	withoutArea: (n) => `Consortia without a stated area: ${writeNumber(n)}`,
	withoutSeat: (n) => `Institutions without a known seat: ${writeNumber(n)}`,
	withoutSector: (n) => `Institutions without a known sector: ${writeNumber(n)}`,
	undatedSources: (n) => `Documents without a known date: ${writeNumber(n)}`,
	undatedTies: (n, all) => `Ties without a date: ${writeNumber(n)} of ${writeNumber(all)} rows`,
	sources: (n) => `Sources: ${writeNumber(n)}`,
	sourcesText: "A link opens in a new window, and only when you choose it. The program itself fetches nothing.",
	noSources: "No sources are stated.",
	taken: "Taken from it",
	nothingTaken: "no row rests on it",
	consortia: "Consortia",
	more: (n) => `and ${writeNumber(n)} more`,
	mistake: "Report a mistake",
	mistakeBundled:
		"If you find a mistake, copy the text below, fill in the blanks and send it to whoever gave you this map. Copied from the window of a source it names row and place. The program sends nothing.",
	mistakeOwn: "A text for whoever made these data. The program sends nothing.",
	mistakeLabel: "Text that reports a mistake",
	mistakeText: ({ version, title, rows, source, locator }) =>
		[
			`A mistake in the data of Renkei Map ${version}`,
			`Data: ${title}`,
			`Row: ${rows}`,
			`Source: ${source}`,
			`Place: ${locator}`,
			"What it says now:",
			"What it should say:",
			"Why:",
		].join("\n"),
	row: (name, line, names) => `${name}, line ${line} (${names})`,
	ownRow: (name, names) => `${name} (${names})`,
	rowsHere: (n) => `Rows resting on this place: ${writeNumber(n)}`,
	copy: "Copy the text",
	copied: "The text that reports a mistake was copied",
	notCopied: "Could not copy; please select the text",
};
