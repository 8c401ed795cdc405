// Pictures of nothing but hubs whose members nobody named, with or without persons tied to them.

import { describe, expect, test } from "vitest";
import { runRosette } from "../../src/layout/rosette/rosette.ts";
import { listObstructed } from "../../src/layout/routes/obstructed.ts";
import { finish } from "../../src/model/steps.ts";
import { makeInput, narrow, wide } from "./networks.ts";
import { countTouching, listOffDock } from "./rest.ts";

const docked = (count: number) => Array.from({ length: count }, () => "dock" as const);

function layOut(hubs: number, bridges: readonly (readonly number[])[], format = wide) {
	const input = { ...makeInput({ hubs: docked(hubs), leaves: [], bridges, format }), groups: [] };
	const answer = finish(runRosette(input));
	const { width, height } = answer.bounds;
	return { input, answer, scale: Math.min(format.width / width, format.height / height) };
}

describe.each([wide, narrow])("in $id", (format) => {
	test.each([
		[6, 1.2],
		[22, 1.1],
		[60, 0.7],
	])("%d hubs alone fill the format at %f or larger", (hubs, least) => {
		const { input, answer, scale } = layOut(hubs, [], format);
		expect(scale).toBeGreaterThan(least);
		expect(listOffDock(input, answer)).toEqual([]);
		expect(countTouching(input, answer)).toBe(0);
	});

	test("persons stand so far apart that their ties pass between them", () => {
		const bridges = Array.from({ length: 20 }, (_, person) => [person % 6, (person * 5 + 1) % 6]);
		const { input, answer, scale } = layOut(6, bridges, format);
		expect(scale).toBeGreaterThan(1);
		expect(countTouching(input, answer)).toBe(0);
		expect(listObstructed(input, answer)).toEqual([]);
	});
});
