// The bundled data as a picture: it fits every format at a scale at which its names can be read, and nothing overlaps.
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { runLayoutRequest } from "../../src/layout/request.ts";
import { listObstructed } from "../../src/layout/routes/obstructed.ts";
import type { FormatId } from "../../src/model/project.ts";
import { defaultView } from "../../src/model/view.ts";
import { composeFigure } from "../../src/pipeline/figure.ts";
import { figureFormats } from "../../src/pipeline/formats.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { outlineHulls } from "../../src/scene/hulls.ts";
import { isGlyphReadable } from "../../src/scene/place-labels.ts";
import { readBundled } from "../helpers/bundled.ts";
import { countForeign, countTouching, listOffDock, listOutside } from "../layout/rest.ts";

const network = readNetwork(readBundled(), []);
const shown = showNetwork(network, defaultView);

function layOut(format: FormatId, language: "ja" | "en" = "ja") {
	const words = wordsOf(language).figure;
	const figure = composeFigure(network, shown, defaultView, { format, pins: [], words, title: "" });
	const job = runLayoutRequest(figure.request);
	let step = job.next();
	while (!step.done) step = job.next();
	const [input] = figure.request.stages;
	if (!input) throw new Error("no stage");
	return { figure, input, answer: step.value };
}

describe.each([
	["screen-wide", 1312, 735, 0.885],
	["screen-narrow", 1052, 522, 0.81],
	["screen-tall", 752, 525, 0.715],
	["slide", 1330, 480, 0.875],
	["a4-landscape", 1480, 730, 0.93],
	["a4-text", 830, 560, 0.76],
] as const)("%s", (format, width, height, least) => {
	const { figure, input, answer } = layOut(format);

	test(`fits ${width} × ${height} at ${least} or larger`, () => {
		const { bounds } = answer;
		expect(Math.min(width / bounds.width, height / bounds.height)).toBeGreaterThanOrEqual(least);
	});

	test("has no two marks, names or captions on each other, and nothing out of place", () => {
		expect(countTouching(input, answer)).toBe(0);
		expect(listOutside(input, answer)).toEqual([]);
		expect(listOffDock(input, answer)).toEqual([]);
		expect(countForeign(input, answer)).toBe(0);
	});

	test("leads its ties around the marks of others", () => {
		expect(listObstructed(input, answer)).toEqual([]);
		for (const { points } of answer.routes) expect(points.length / 2 - 2).toBeLessThanOrEqual(4);
	});

	test("leads no tie below the boxes of the dock lane", () => {
		const boxes = [...input.docked.keys()].filter((node) => input.docked[node]);
		const lowest = Math.max(...boxes.map((node) => answer.positions[2 * node + 1] + input.halfHeight[node]));
		const ys = answer.routes.flatMap(({ points }) => points.filter((_, index) => index % 2 === 1));
		expect(Math.max(...ys)).toBeLessThanOrEqual(lowest);
	});

	test("stands in English where it stands in Japanese", () => {
		const english = layOut(format, "en");
		expect(listObstructed(english.input, english.answer)).toEqual([]);
		expect(countTouching(english.input, english.answer)).toBe(0);
		const { positions, bounds } = english.answer;
		const [right, below] = [bounds.x - answer.bounds.x, bounds.y - answer.bounds.y];
		for (let node = 0; node < input.count; node++) {
			expect(positions[2 * node] - right).toBeCloseTo(answer.positions[2 * node], -1);
			expect(positions[2 * node + 1] - below).toBeCloseTo(answer.positions[2 * node + 1], -1);
		}
	});

	test("draws a contour around the members of every consortium", () => {
		expect(outlineHulls(figure.appearance, answer).dropped).toEqual([]);
	});
});

test.each(["screen-wide", "screen-narrow"] as const)(
	"institutions by shared consortia show their kanji on %s",
	(format) => {
		const view = { ...defaultView, mode: "institutions" } as const;
		const { request, appearance } = composeFigure(network, showNetwork(network, view), view, {
			format,
			pins: [],
			words: wordsOf("ja").figure,
			title: "",
		});
		const job = runLayoutRequest(request);
		let step = job.next();
		while (!step.done) step = job.next();
		const { width, height } = figureFormats[format];
		const scale = Math.min(width / step.value.bounds.width, height / step.value.bounds.height);
		expect(isGlyphReadable(Math.min(...appearance.nodes.radius), scale)).toBe(true);
	},
);
