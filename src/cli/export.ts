// Writes what is shown to a file; its ending says how.

import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { exporters } from "../export/exporters.ts";
import type { UsageFault } from "../i18n/command-line.ts";
import { runLayoutRequest } from "../layout/request.ts";
import { finish } from "../model/steps.ts";
import { composeFigure } from "../pipeline/figure.ts";
import { findHeadline } from "../pipeline/headline.ts";
import { nameOf } from "../pipeline/network.ts";
import { listRows } from "../pipeline/rows.ts";
import { citeTie } from "./citation.ts";
import type { Question } from "./question.ts";
import type { Speech } from "./run.ts";

const PAPER = "a4-landscape";

const writers: Readonly<Record<string, (question: Question, speech: Speech) => string>> = {
	".svg": drawSheet,
	".json": writeJson,
	".csv": writeTies,
};

/** The path written to, or what was wrong with it. */
export function exportNetwork(question: Question, path: string, speech: Speech): string | UsageFault {
	const write = writers[extname(path).toLowerCase()];
	if (write === undefined) return { fault: "ending", found: path, known: Object.keys(writers) };
	const text = write(question, speech);
	try {
		writeFileSync(path, text);
	} catch {
		return { fault: "unwritable", found: path };
	}
	return path;
}

/** The sheet the page exports for paper: title, legend, figure and caption. */
function drawSheet({ network, shown, view }: Question, { words }: Speech): string {
	const headline = words.findings.headline(findHeadline(network, shown), (id) => nameOf(network, id));
	const figure = composeFigure(network, shown, view, {
		format: PAPER,
		pins: [],
		words: words.figure,
		title: headline.title,
		finding: headline.detail,
	});
	const geometry = finish(runLayoutRequest(figure.request));
	const exporter = exporters.find((each) => each.id === "svg-a4");
	if (exporter === undefined) throw new Error("There is no sheet to draw");
	return exporter.draw({ appearance: figure.appearance, geometry });
}

/** Nodes and ties that are shown, each tie with its source. */
function writeJson({ network, shown, view }: Question): string {
	const { institutions, consortia, persons, ties } = listRows(network, shown);
	const scope = { mode: view.mode, layer: view.layer, filters: view.filters, shown: "shown" };
	const cited = ties.map(({ tie }) => ({ kind: tie.kind, a: tie.a, b: tie.b, ...citeTie(network, tie) }));
	return `${JSON.stringify({ scope, consortia, institutions, persons, ties: cited }, null, "\t")}\n`;
}

/** Ties that are shown, one a row, with names and ids; the mark at the front lets a spreadsheet read it as UTF-8. */
function writeTies({ network, shown }: Question, { words, own }: Speech): string {
	const rows = listRows(network, shown).ties.map(({ tie, sourceTitle }) => [
		nameOf(network, tie.a),
		nameOf(network, tie.b),
		words.terms.roles[tie.role],
		tie.post ?? tie.word,
		words.terms.layers[tie.layer],
		words.terms.certainties[tie.certainty],
		tie.asOf,
		sourceTitle,
		tie.locator,
		tie.a,
		tie.b,
	]);
	return `\ufeff${[own.columns, ...rows].map((row) => `${row.map(quoteCell).join(",")}\r\n`).join("")}`;
}

/** A cell that a spreadsheet would take for a formula is kept as text. */
function quoteCell(cell: string | null): string {
	const text = /^[=+\-@\t]/.test(cell ?? "") ? `'${cell}` : (cell ?? "");
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
