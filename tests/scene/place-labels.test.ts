// Names find places without touching anything, in one order.
import { describe, expect, test } from "vitest";
import { markRectangle } from "../../src/scene/obstacles.ts";
import { placeLabels, snapLabelScale } from "../../src/scene/place-labels.ts";
import { placeTexts } from "../../src/scene/place-words.ts";
import { isOverlapping } from "../../src/scene/rectangle-index.ts";
import { markFlag, markShape } from "../../src/scene/scene.ts";
import { hiroshimaScene } from "./hiroshima.ts";
import { randomScene } from "./random-scene.ts";

const scales = [0.35, 0.6, 0.85, 1, 1.6, 3];

describe("placeLabels", () => {
	test("puts no name on another, nor on a mark that is not its own", () => {
		for (let seed = 1; seed <= 6; seed++) {
			const { appearance, geometry } = randomScene(seed, 150);
			for (const scale of scales) {
				const { labels, words } = placeTexts(appearance, geometry, scale);
				const texts = [
					...labels.map((label) => ({ ...label, node: appearance.labels[label.candidate]?.node ?? -1 })),
					...words.map((word) => ({
						...word,
						x: word.x - word.width / 2,
						y: word.y - word.height / 2,
						node: -1,
						plate: true,
						candidate: -1,
					})),
				];
				const marks = appearance.nodes.ids.map((_, node) => markRectangle(appearance, geometry, node, scale));
				const collisions = texts.flatMap((text, index) => [
					...texts.slice(index + 1).filter((other) => isOverlapping(text, other)),
					...marks.filter((mark, node) => node !== text.node && isOverlapping(text, mark)),
				]);
				expect(collisions).toEqual([]);
			}
		}
	});
	test("writes the words of lines within the bounds, beyond which stage and paper end", () => {
		for (let seed = 1; seed <= 6; seed++) {
			const { appearance, geometry } = randomScene(seed, 60);
			const narrow = { ...geometry, bounds: { ...geometry.bounds, width: geometry.bounds.width * 0.7 } };
			const { words } = placeTexts(appearance, narrow, 1);
			expect(words.length).toBeGreaterThan(0);
			const end = narrow.bounds.x + narrow.bounds.width;
			for (const word of words) expect(word.x + word.width / 2).toBeLessThanOrEqual(end);
		}
	});
	test("never writes smaller than 12 px on screen", () => {
		const { appearance, geometry } = randomScene(3, 120);
		for (const scale of scales) {
			for (const label of placeLabels(appearance, geometry, scale)) {
				expect(label.size * scale).toBeGreaterThanOrEqual(12 - 1e-9);
			}
		}
	});
	test("leaves what is filtered out unnamed", () => {
		const { appearance, geometry } = randomScene(5, 150);
		const faint = appearance.nodes.ids
			.map((_, node) => node)
			.filter((node) => (appearance.nodes.flags[node] ?? 0) & markFlag.faint);
		expect(faint.length).toBeGreaterThan(3);
		const named = new Set(
			placeLabels(appearance, geometry, 1).map((label) => appearance.labels[label.candidate]?.node),
		);
		for (const node of faint) expect(named.has(node)).toBe(false);
	});
	test("gives the same places again, whatever the order of the candidates", () => {
		const { appearance, geometry } = randomScene(7, 150);
		const shuffled = { ...appearance, labels: [...appearance.labels].reverse() };
		const nameOf = (labels: typeof appearance.labels) => (label: { candidate: number; x: number; y: number }) =>
			`${labels[label.candidate]?.node} ${label.x} ${label.y}`;
		const first = placeLabels(appearance, geometry, 1).map(nameOf(appearance.labels));
		const second = placeLabels(shuffled, geometry, 1).map(nameOf(shuffled.labels));
		expect(second).toEqual(first);
		expect(new Set(appearance.labels.map((label) => label.rank)).size).toBe(appearance.labels.length);
	});
	test("names everything in a block that was laid out with room for names", () => {
		const { appearance, geometry } = hiroshimaScene();
		const placed = new Set(placeLabels(appearance, geometry, 1).map((label) => label.candidate));
		appearance.labels.forEach((label, index) => {
			if (!label.inside) expect(placed.has(index), label.lines.join("")).toBe(true);
		});
	});
	test("keeps exclusive names for scales from 0.8, and in the key level for larger ones", () => {
		const { appearance, geometry } = hiroshimaScene();
		const levels = (scale: number, look = appearance) =>
			placeLabels(look, geometry, scale).filter((label) => look.labels[label.candidate]?.level === 3).length;
		expect(levels(0.79)).toBe(0);
		expect(levels(0.8)).toBeGreaterThan(0);
		expect(levels(1, { ...appearance, labelLevel: "key" })).toBe(0);
		expect(levels(1.5, { ...appearance, labelLevel: "key" })).toBeGreaterThan(0);
	});
	test("writes short names into boxes whose own text is too small to read", () => {
		const { appearance, geometry } = hiroshimaScene();
		const inside = (scale: number) =>
			placeLabels(appearance, geometry, scale).filter((label) => appearance.labels[label.candidate]?.inside);
		expect(inside(1)).toEqual([]);
		expect(inside(0.6).length).toBeGreaterThanOrEqual(5);
	});
	test("writes at least the family name into a pill that has no room for four letters", () => {
		const { appearance: roomy, geometry } = randomScene(1, 150);
		const { halfWidth, shape } = roomy.nodes;
		const narrow = Float64Array.from(halfWidth, (half, node) => (shape[node] === markShape.pill ? 41 : half));
		const labels = roomy.labels.map((label) =>
			label.inside && shape[label.node] === markShape.pill ? { ...label, lines: ["北川雅俊"] } : label,
		);
		const appearance = { ...roomy, labels, nodes: { ...roomy.nodes, halfWidth: narrow } };
		const written = placeLabels(appearance, geometry, 0.6).filter(
			({ candidate }) => shape[labels[candidate]?.node ?? -1] === markShape.pill,
		);
		expect(written.length).toBeGreaterThan(0);
		for (const { lines } of written) expect(lines).toEqual(["北川…"]);
	});
	test("writes the name of a box beside it where the box can hold none of it", () => {
		const { appearance: roomy, geometry } = hiroshimaScene();
		const shrink = (halves: Float64Array) =>
			Float64Array.from(halves, (half, node) => (roomy.nodes.shape[node] === markShape.box ? half / 4 : half));
		const { halfWidth, halfHeight } = roomy.nodes;
		const nodes = { ...roomy.nodes, halfWidth: shrink(halfWidth), halfHeight: shrink(halfHeight) };
		const appearance = { ...roomy, nodes };
		const placed = placeLabels(appearance, geometry, 0.6);
		const beside = placed.filter(({ candidate, x, y, width, height }) => {
			const node = appearance.labels[candidate]?.node ?? -1;
			const mark = markRectangle(appearance, geometry, node, 0.6);
			return appearance.nodes.shape[node] === markShape.box && !isOverlapping({ x, y, width, height }, mark);
		});
		expect(beside.length).toBeGreaterThan(0);
		expect(beside.every(({ plate }) => plate)).toBe(true);
	});
});

describe("snapLabelScale", () => {
	test("steps down by the square root of two from its anchor", () => {
		expect(snapLabelScale(1)).toBe(1);
		expect(snapLabelScale(1.3)).toBe(1);
		expect(snapLabelScale(1.5)).toBeCloseTo(Math.SQRT2);
		expect(snapLabelScale(0.9)).toBeCloseTo(Math.SQRT1_2);
		expect(snapLabelScale(0.93, 0.93)).toBeCloseTo(0.93);
	});
	test("never gives more than the scale itself", () => {
		for (let scale = 0.05; scale < 6; scale *= 1.07)
			expect(snapLabelScale(scale, 0.87)).toBeLessThanOrEqual(scale * (1 + 1e-6));
	});
});
