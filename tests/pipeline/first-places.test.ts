// The places a page is built with: those its own layout would answer, under the keys by which it asks.
import { expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { readPlain } from "../../src/layout/plain-answer.ts";
import { runLayoutRequest } from "../../src/layout/request.ts";
import type { FormatId } from "../../src/model/project.ts";
import { finish } from "../../src/model/steps.ts";
import { defaultView } from "../../src/model/view.ts";
import { composeFigure } from "../../src/pipeline/figure.ts";
import { arrangeFirst } from "../../src/pipeline/first-places.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { readBundled } from "../helpers/bundled.ts";

const dataset = readBundled();
const network = readNetwork(dataset, []);
const shown = showNetwork(network, defaultView);
const places = arrangeFirst(dataset, wordsOf("ja").figure);

function ask(format: FormatId, language: "ja" | "en") {
	const words = wordsOf(language).figure;
	return composeFigure(network, shown, defaultView, { format, pins: [], words, title: "Title" }).request;
}

test.each(["screen-wide", "screen-narrow", "screen-tall"] as const)("%s is found in every language", (format) => {
	for (const language of ["ja", "en"] as const) expect(places).toHaveProperty(ask(format, language).key);
});

test("are what the layout answers", () => {
	const request = ask("screen-narrow", "en");
	const kept = JSON.parse(JSON.stringify(places))[request.key];
	expect(readPlain(kept)).toEqual(finish(runLayoutRequest(request)));
});
