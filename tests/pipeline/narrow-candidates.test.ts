// Candidates narrowed to a place, a programme or a consortium.
import { describe, expect, test } from "vitest";
import { isMeant, listNarrowings } from "../../src/pipeline/narrow-candidates.ts";
import type { Network } from "../../src/pipeline/network.ts";

/** 一 and 二 of 広島, 三 of 広島 and 高知 under a grant, 四 of which nothing is stated. */
const network = {
	consortia: new Map(
		Object.entries({ one: ["34"], two: ["34"], three: ["34", "39"], four: [] }).map(([id, prefectures]) => [
			id,
			{ id, prefectures },
		]),
	),
	frames: new Map([["three", [{ consortium: "three", program: "grant" }]]]),
} as unknown as Pick<Network, "consortia" | "frames">;

const cards = [
	["one", "two", "three"],
	["three", "four"],
];

describe("candidates by what their consortia are", () => {
	test("count once for each value, however many consortia share it", () => {
		expect(listNarrowings(network, cards)).toEqual([
			{ by: "prefecture", value: "34", count: 2 },
			{ by: "prefecture", value: "39", count: 2 },
			{ by: "program", value: "grant", count: 2 },
			{ by: "consortium", value: "four", count: 1 },
			{ by: "consortium", value: "one", count: 1 },
			{ by: "consortium", value: "three", count: 2 },
			{ by: "consortium", value: "two", count: 1 },
		]);
	});

	test("are as many as their option says", () => {
		for (const option of listNarrowings(network, cards)) {
			const meant = cards.filter((ids) => isMeant(network, ids, option));
			expect(meant).toHaveLength(option.count);
		}
	});

	test("are all meant where nothing is narrowed", () => {
		expect(cards.every((ids) => isMeant(network, ids, null))).toBe(true);
	});
});
