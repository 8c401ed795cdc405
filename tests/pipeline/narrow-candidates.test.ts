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
	{ left: ["one"], right: ["two", "three"] },
	{ left: ["three"], right: ["four"] },
];

describe("candidates by what their consortia are", () => {
	test("count once for each value, however many consortia share it", () => {
		expect(listNarrowings(network, cards)).toEqual([
			{ by: "prefecture", value: "34", cards: 2 },
			{ by: "prefecture", value: "39", cards: 2 },
			{ by: "program", value: "grant", cards: 2 },
			{ by: "consortium", value: "four", cards: 1 },
			{ by: "consortium", value: "one", cards: 1 },
			{ by: "consortium", value: "three", cards: 2 },
			{ by: "consortium", value: "two", cards: 1 },
		]);
	});

	test("are as many as their option says", () => {
		for (const option of listNarrowings(network, cards)) {
			const meant = cards.filter(({ left, right }) => isMeant(network, [...left, ...right], option));
			expect(meant).toHaveLength(option.cards);
		}
	});

	test("are all meant where nothing is narrowed", () => {
		expect(cards.every(({ left }) => isMeant(network, left, null))).toBe(true);
	});
});
