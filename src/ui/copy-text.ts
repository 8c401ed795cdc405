// Puts a text on the clipboard that takes long to write: in slices, so that thousands of lines do not hold the page.
import { workInSlices } from "../store/derived.ts";
import { later } from "./later.ts";

/** A short text is there within the task of the click; a long one soon after, while the click still counts. */
export async function copyInSlices(writing: Generator<void, string>): Promise<void> {
	await navigator.clipboard.writeText(await finishInSlices(writing));
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
