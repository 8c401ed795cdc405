// Answers that are remembered, also those worked out in steps by several who want different ones at the same time.
import { expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { memoise, memoiseSteps } from "../../src/store/memoise.ts";

function countWork(size: number) {
	const begun: string[] = [];
	const answer = memoiseSteps(function* (name: string): Generator<void, string> {
		begun.push(name);
		yield;
		yield;
		return name.toUpperCase();
	}, size);
	return { begun, answer };
}

test("two who ask in turns for different answers do not begin each other's work anew", () => {
	const { begun, answer } = countWork(2);
	const before = answer.inSteps("before");
	const after = answer.inSteps("after");
	for (let turn = 0; turn < 4; turn++) {
		before.next();
		after.next();
	}
	expect([answer("before"), answer("after")]).toEqual(["BEFORE", "AFTER"]);
	expect(begun).toEqual(["before", "after"]);
});

test("who asks at once takes over what steps have done", () => {
	const { begun, answer } = countWork(1);
	answer.inSteps("one").next();
	expect(answer("one")).toBe("ONE");
	expect(finish(answer.inSteps("one"))).toBe("ONE");
	expect(begun).toEqual(["one"]);
});

test("a memo keeps as many answers as it is told and forgets the oldest", () => {
	const computed: number[] = [];
	const square = memoise((value: number) => {
		computed.push(value);
		return value * value;
	}, 2);
	expect([1, 2, 1, 3, 1, 2].map((value) => square(value))).toEqual([1, 4, 1, 9, 1, 4]);
	expect(computed).toEqual([1, 2, 3, 2]);
});
