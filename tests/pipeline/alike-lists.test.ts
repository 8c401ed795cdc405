// Lists that have most of their members in common.
import { describe, expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { findAlikeLists } from "../../src/pipeline/alike-lists.ts";
import { createRandom } from "../helpers/random-dataset.ts";

type Lists = Readonly<Record<string, string>>;

const read = (lists: Lists) => new Map(Object.entries(lists).map(([id, text]) => [id, new Set(text.split(" "))]));
const find = (lists: Lists) => finish(findAlikeLists(read(lists), Object.keys(lists)));

describe("lists that are alike", () => {
	test("have more than half of the members of both in common, and at least three", () => {
		expect(find({ one: "a b c d", two: "a b c e", three: "a b", four: "a b" })).toEqual([["one", "two"]]);
		expect(find({ one: "a b c", two: "a b c d e f" })).toEqual([]);
	});

	test("are found among those asked for only", () => {
		expect(finish(findAlikeLists(read({ one: "a b c", two: "a b c", three: "a b c" }), ["one", "three"]))).toEqual([
			["one", "three"],
		]);
	});

	test("are those that comparing every pair finds", () => {
		const random = createRandom(5);
		const lists = Object.fromEntries(
			Array.from({ length: 60 }, (_, at) => [
				`c${at}`,
				Array.from({ length: 4 + random.below(5) }, () => `m${random.below(9)}`).join(" "),
			]),
		);
		const sets = [...read(lists)];
		const plain = sets.flatMap(([one, own], at) =>
			sets.slice(at + 1).flatMap(([other, theirs]) => {
				const shared = [...own].filter((member) => theirs.has(member)).length;
				return shared >= 3 && 2 * shared > Math.max(own.size, theirs.size) ? [`${one} ${other}`] : [];
			}),
		);
		expect(plain.length).toBeGreaterThan(20);
		expect(
			find(lists)
				.map((pair) => pair.join(" "))
				.sort(),
		).toEqual(plain.sort());
	});
});
