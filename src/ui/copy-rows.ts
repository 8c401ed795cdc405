// Puts rows of text on the clipboard for a spreadsheet, and says so. Thousands of rows are written in slices, so that they
// do not hold the page.
import { workInSlices } from "../store/derived.ts";
import type { App } from "./app.ts";
import { later } from "./later.ts";
import { writeTsvCell } from "./table/plain-table.ts";

export interface TextRows {
	readonly headings: readonly string[];
	/** Each is written when its turn comes. */
	readonly rows: readonly (() => readonly string[])[];
}

/** A few rows are there within the task of the click; many soon after, while the click still counts. Whether it went well. */
export async function copyRows(text: TextRows, app: App): Promise<boolean> {
	const { table } = app.words.ui;
	try {
		await navigator.clipboard.writeText(await finishInSlices(writeTsvInSteps(text)));
		app.actions.announce(table.copied(text.rows.length));
		return true;
	} catch {
		app.actions.announce(table.notCopied);
		return false;
	}
}

/** Tab-separated, a row a step. */
export function* writeTsvInSteps({ headings, rows }: TextRows): Generator<void, string> {
	const lines = [headings.map(writeTsvCell).join("\t")];
	for (const row of rows) {
		lines.push(row().map(writeTsvCell).join("\t"));
		yield;
	}
	return lines.join("\r\n");
}

function finishInSlices<R>(work: Generator<void, R>): Promise<R> {
	return new Promise((resolve, reject) => {
		const untilDone = function* (): Generator<void, void> {
			try {
				resolve(yield* work);
			} catch (error) {
				reject(error);
			}
		};
		workInSlices(untilDone(), { now: () => performance.now(), later }, () => {});
	});
}
