// Institutions of several lists.
import { expect, test } from "vitest";
import type { MemberSet } from "../../src/analysis/overlap.ts";
import { finish } from "../../src/model/steps.ts";
import { listSharedInSteps } from "../../src/pipeline/shared-members.ts";
import { countSteps } from "../helpers/count-steps.ts";

const list = (id: string, members: readonly string[]): MemberSet => ({
	id,
	list: "complete",
	members: new Set(members),
});

test("those in most lists come first, those in as many by id, those in one not at all", () => {
	const sets = [list("one", ["z", "b", "a"]), list("three", ["z", "a", "own"]), list("two", ["z", "b"])];
	expect(finish(listSharedInSteps(sets))).toEqual([
		{ id: "z", consortia: ["one", "three", "two"] },
		{ id: "a", consortia: ["one", "three"] },
		{ id: "b", consortia: ["one", "two"] },
	]);
});

test("long lists are gone through in steps, and only once", () => {
	const members = Array.from({ length: 20_000 }, (_, at) => `${at}`);
	const sets = [list("one", members), list("two", members)];
	const first = countSteps(listSharedInSteps(sets));
	expect(first.answer).toHaveLength(20_000);
	expect(first.steps).toBeGreaterThan(10);
	expect(countSteps(listSharedInSteps(sets))).toEqual({ steps: 0, answer: first.answer });
});
