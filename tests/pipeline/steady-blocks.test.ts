// Blocks stand where they stand, whatever evidence is shown: a reader who changes the layer keeps the map.
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import type { LayoutAnswer } from "../../src/layout/layout.ts";
import { runLayoutRequest } from "../../src/layout/request.ts";
import { layers } from "../../src/model/evidence.ts";
import type { FormatId } from "../../src/model/project.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { composeFigure } from "../../src/pipeline/figure.ts";
import { figureFormats } from "../../src/pipeline/formats.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { readBundled } from "../helpers/bundled.ts";
import { countTouching, listOffDock, listOutside } from "../layout/rest.ts";

const network = readNetwork(readBundled(), []);

/** By key: as the page does, the first picture is worked out once. */
const known = new Map<string, LayoutAnswer>();

function layOut(format: FormatId, change: Partial<View>) {
	const view = { ...defaultView, ...change };
	const words = wordsOf("ja").figure;
	const { request, ids } = composeFigure(network, showNetwork(network, view), view, {
		format,
		pins: [],
		words,
		title: "",
	});
	const firstAnswer = known.get(request.firstKey);
	const job = runLayoutRequest(firstAnswer ? { ...request, firstAnswer } : request);
	let step = job.next();
	while (!step.done) step = job.next();
	known.set(request.key, step.value);
	const input = request.stages.at(-1);
	if (!input) throw new Error("no stage");
	return { input, ids, answer: step.value, scale: scaleIn(format, step.value) };
}

type Laid = ReturnType<typeof layOut>;

function scaleIn(format: FormatId, { bounds }: LayoutAnswer): number {
	const { width, height } = figureFormats[format];
	return Math.min(width / bounds.width, height / bounds.height);
}

/** Where every box of a block stands, as shares of the format. */
function placeHubs({ input, ids, answer, scale }: Laid): Map<string, readonly [number, number]> {
	const { positions, bounds } = answer;
	const places = ids.flatMap((id, node) => {
		if ((input.group[node] as number) < 0) return [];
		const x = ((positions[2 * node] as number) - bounds.x - bounds.width / 2) * (scale / input.format.width);
		const y = ((positions[2 * node + 1] as number) - bounds.y - bounds.height / 2) * (scale / input.format.height);
		return [[id, [x, y]] as const];
	});
	return new Map(places);
}

function meanShift(one: Laid, other: Laid): number {
	const before = placeHubs(one);
	const shifts = [...placeHubs(other)].flatMap(([id, [x, y]]) => {
		const place = before.get(id);
		return place ? [Math.hypot(x - place[0], y - place[1])] : [];
	});
	expect(shifts.length).toBeGreaterThan(10);
	return shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
}

describe.each(["screen-wide", "a4-text"] as const)("%s", (format) => {
	layOut(format, {});
	const pictures = layers.map((layer) => layOut(format, { layer }));

	test("boxes stay where they are from layer to layer", () => {
		const shifts = pictures.slice(1).map((picture, index) => meanShift(pictures[index] as Laid, picture));
		for (const shift of shifts) expect(shift).toBeLessThan(0.1);
		expect(shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length).toBeLessThan(0.05);
	});

	test("nothing touches or stands out of place in any layer, and names can be read", () => {
		for (const { input, answer, scale } of pictures) {
			expect(countTouching(input, answer)).toBe(0);
			expect(listOutside(input, answer)).toEqual([]);
			expect(listOffDock(input, answer)).toEqual([]);
			expect(scale).toBeGreaterThan(format === "screen-wide" ? 0.835 : 0.68);
		}
	});

	test("boxes stay where they are when a person's affiliations are unfolded", () => {
		const closed = pictures[3] as Laid;
		const open = layOut(format, { unfolded: closed.ids.slice(0, 2) });
		expect(meanShift(closed, open)).toBeLessThan(0.02);
	});
});
