// A network too large for D3's own forces: it is unfolded first, shown once on the way, and rests as firmly as a small one.
import { expect, test } from "vitest";
import { runForce } from "../../../src/layout/force/force.ts";
import type { LayoutAnswer, LayoutInput } from "../../../src/layout/layout.ts";
import { runLayoutRequest } from "../../../src/layout/request.ts";
import { makeInput } from "../networks.ts";
import { countTouching, listOutside } from "../rest.ts";

const hubCount = 400;
const leafCount = 1300;

/** Hubs in a ring, each leaf in one hub and the next but `stride`, so that all of them move by themselves. */
const input = makeInput({
	hubs: Array.from({ length: hubCount }, () => 0),
	leaves: Array.from({ length: leafCount }, (_, leaf) => [
		leaf % hubCount,
		(leaf + 1 + Math.floor(leaf / hubCount)) % hubCount,
	]),
	labels: true,
});

interface Run {
	readonly answer: LayoutAnswer;
	readonly sketches: readonly LayoutAnswer[];
	/** Steps told in all, and before the first sketch. */
	readonly steps: number;
	readonly before: number;
}

function run(asked: LayoutInput, job = runForce(asked)): Run {
	const sketches: LayoutAnswer[] = [];
	let [steps, before] = [0, 0];
	for (;;) {
		const step = job.next();
		if (step.done) return { answer: step.value, sketches, steps, before };
		steps++;
		if (step.value.sketch) sketches.push(step.value.sketch);
		if (sketches.length === 0) before++;
	}
}

const first = run(input);

test("stands clear at rest and in bounds", () => {
	expect([...first.answer.positions].every(Number.isFinite)).toBe(true);
	expect(countTouching(input, first.answer)).toBe(0);
	expect(listOutside(input, first.answer)).toEqual([]);
});

test("is shown once before, at the latest when half of its steps are done", () => {
	expect(first.sketches).toHaveLength(1);
	expect([...(first.sketches[0]?.positions ?? [Number.NaN])].every(Number.isFinite)).toBe(true);
	expect(first.before).toBeLessThan(first.steps / 2);
});

test("shows neighbours in a ring as neighbours: ties are far shorter than the picture is wide", () => {
	const { positions, bounds } = first.answer;
	let total = 0;
	for (let edge = 0; edge < input.edgeA.length; edge++) {
		const [a, b] = [input.edgeA[edge] as number, input.edgeB[edge] as number];
		const across = (positions[2 * a] as number) - (positions[2 * b] as number);
		const down = (positions[2 * a + 1] as number) - (positions[2 * b + 1] as number);
		total += Math.hypot(across, down);
	}
	expect(total / input.edgeA.length).toBeLessThan(0.15 * Math.hypot(bounds.width, bounds.height));
});

test("gives the same bytes for edges in another order, and sketches none that nobody will see", () => {
	const order = [...input.edgeA.keys()].reverse();
	const shuffled = {
		...input,
		edgeA: Uint32Array.from(order, (edge) => input.edgeB[edge] as number),
		edgeB: Uint32Array.from(order, (edge) => input.edgeA[edge] as number),
		edgeKind: Uint8Array.from(order, (edge) => input.edgeKind[edge] as number),
	};
	const nodes = Int32Array.from({ length: input.count }, (_, node) => node);
	const survivors = { input: shuffled, base: nodes, groups: Int32Array.from(input.groups.keys()) };
	const origins = [nodes.map(() => -1)];
	const request = { key: "", firstKey: "", layout: "force", stages: [shuffled], origins } as const;
	const again = run(shuffled, runLayoutRequest({ ...request, survivors }));
	expect(again.sketches).toEqual([]);
	const moved = again.answer.positions.some(
		(place, at) => Math.abs(place - (first.answer.positions[at] as number)) > 1,
	);
	expect(moved).toBe(false);
});
