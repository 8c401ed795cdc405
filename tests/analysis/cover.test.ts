// Betweenness by way of hubs: what is left beside them, and the same sums as from all sources.

import { describe, expect, test } from "vitest";
import { listBlocks, sumPaths } from "../../src/analysis/betweenness.ts";
import { type Core, findCore } from "../../src/analysis/core.ts";
import { findCover } from "../../src/analysis/cover.ts";
import { sumPathsOverCover } from "../../src/analysis/cover-paths.ts";
import { finish } from "../../src/model/steps.ts";
import { drawAffiliations, drawGraph, openGraph, readGraph } from "./graphs.ts";

const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);
const sizes = [
	{ consortia: 3, institutions: 12, persons: 6 },
	{ consortia: 12, institutions: 60, persons: 30 },
	{ consortia: 40, institutions: 60, persons: 60 },
];

function sumAll(core: Core): Float64Array {
	const total = new Float64Array(core.count);
	for (const block of listBlocks(core)) {
		for (const [place, own] of finish(sumPaths(core, core.stands, block)).entries()) (total[place] as number) += own;
	}
	return total;
}

function expectSame(core: Core): boolean {
	const sums = finish(sumPathsOverCover(core, findCover(core)));
	if (sums === null) return false;
	const errors = sumAll(core).map((own, place) => Math.abs((sums[place] as number) - own) / Math.max(1, own));
	expect(Math.max(...errors)).toBeLessThan(1e-9);
	return true;
}

describe("a cover", () => {
	test.each(seeds.slice(0, 10))("leaves nothing but single places and stars, drawing %i", (seed) => {
		const core = findCore(openGraph(drawAffiliations(seed, { consortia: 12, institutions: 60, persons: 30 })));
		const { hubs, hubOf, starStart, places } = findCover(core);
		expect(hubs.length + places.length).toBe(core.count);
		const starOf = new Map<number, number>();
		for (let star = 0; star < starStart.length - 1; star++) {
			for (const place of places.subarray(starStart[star], starStart[star + 1])) starOf.set(place, star);
		}
		for (const place of places) {
			const centre = places[starStart[starOf.get(place) as number] as number];
			for (const other of core.other.subarray(core.start[place], core.start[place + 1])) {
				if ((hubOf[other] as number) >= 0) continue;
				expect(starOf.get(other)).toBe(starOf.get(place));
				expect(place === centre || other === centre).toBe(true);
			}
		}
	});

	test("of an affiliation network is its consortia, where nobody belongs to a member too", () => {
		const core = findCore(openGraph(drawAffiliations(3, { consortia: 8, institutions: 80, persons: 0 })));
		const consortia = Array.from(findCover(core).hubs, (place) => core.twins.first[place]);
		expect(consortia.length).toBeLessThanOrEqual(8);
	});
});

describe("paths by way of hubs", () => {
	test("give the same sums as paths from all places: consortia, institutions and persons", () => {
		for (const size of sizes) {
			const given = seeds.slice(0, 15).map((seed) => expectSame(findCore(openGraph(drawAffiliations(seed, size)))));
			expect(given).not.toContain(false);
		}
	});

	test("give the same sums on networks of any shape, with trees, twins and isolates", () => {
		const given = seeds.map((seed) => expectSame(findCore(openGraph(drawGraph(seed, 10 + (seed % 5) * 12)))));
		expect(given.filter(Boolean).length).toBeGreaterThan(30);
	});

	test.each([
		["a ring of four", "a-X a-Y b-X b-Y"],
		["a wheel", "m-a m-b m-c m-d a-b b-c c-d d-a"],
		["leaves of one centre with a hub in common", "y-p y-q y-r p-X q-X p-Z q-W X-Z W-Z r-W r-X"],
		["two components", "a-X a-Y b-X b-Y b-Z a-Z c-Z d-W d-V e-W e-V f-W f-U d-U"],
		["a node alone", "a"],
	])("give the same sums on %s", (_, text) => {
		expect(expectSame(findCore(readGraph(text)))).toBe(true);
	});

	test("are not to be had where ways are too long for them", () => {
		const ring = Array.from({ length: 60 }, (_, node) => `n${node}-n${(node + 1) % 60}`).join(" ");
		const core = findCore(readGraph(ring));
		expect(finish(sumPathsOverCover(core, findCover(core)))).toBeNull();
	});
});
