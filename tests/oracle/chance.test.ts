// The chance of an overlap against exact fractions.
import { expect, test } from "vitest";
import { measureChance } from "../../src/analysis/chance.ts";
import reference from "./chance.json" with { type: "json" };

test.each(reference.cases as [number, number, number, number, number][])(
	"of %i institutions, sets of %i and %i share at least %i",
	(institutions, first, second, shared, expected) => {
		const chance = measureChance({ institutions, first, second, shared }) as number;
		expect(Math.abs(chance - expected)).toBeLessThan(1e-12 * expected);
	},
);
