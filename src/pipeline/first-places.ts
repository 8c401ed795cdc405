// Places of the pictures that a page shows first, worked out once where the page is built: whoever opens it sees
// them at once. Any other picture is laid out when it is asked for, and so are these where a key differs.
import { type PlainAnswer, writePlain } from "../layout/plain-answer.ts";
import { runLayoutRequest } from "../layout/request.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FormatId } from "../model/project.ts";
import { finish } from "../model/steps.ts";
import { defaultView } from "../model/view.ts";
import type { FigureWords } from "../scene/words.ts";
import { composeFigure } from "./figure.ts";
import { readNetwork } from "./network.ts";
import { showNetwork } from "./shown.ts";

const screens: readonly FormatId[] = ["screen-wide", "screen-narrow", "screen-tall"];

/** By key of the request. Words of any language: names and captions keep the same room in all of them. */
export function arrangeFirst(dataset: Dataset, words: FigureWords): Readonly<Record<string, PlainAnswer>> {
	const network = readNetwork(dataset, []);
	const shown = showNetwork(network, defaultView);
	return Object.fromEntries(
		screens.map((format) => {
			const { request } = composeFigure(network, shown, defaultView, { format, pins: [], words, title: "" });
			return [request.key, writePlain(finish(runLayoutRequest(request)))];
		}),
	);
}
