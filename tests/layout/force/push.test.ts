// What far cells are told by series must be what adding up every pair says.
import { randomLcg } from "d3";
import { describe, expect, it } from "vitest";
import { type Bodies, createPush } from "../../../src/layout/force/push.ts";

function scatter(count: number, place: (random: () => number) => [number, number]): Bodies {
	const random = randomLcg(7);
	const places = Array.from({ length: count }, () => place(random));
	return {
		count,
		x: Float64Array.from(places, ([x]) => x),
		y: Float64Array.from(places, ([, y]) => y),
		vx: new Float64Array(count),
		vy: new Float64Array(count),
		charge: Float64Array.from({ length: count }, () => -100 * (1 + 9 * random())),
	};
}

function pushByPairs({ count, x, y, charge }: Bodies): [number, number][] {
	return Array.from({ length: count }, (_, body) => {
		let [pushX, pushY] = [0, 0];
		for (let other = 0; other < count; other++) {
			if (other === body) continue;
			const [across, down] = [(x[other] as number) - (x[body] as number), (y[other] as number) - (y[body] as number)];
			const square = across ** 2 + down ** 2;
			const share = (charge[other] as number) / (square < 1 ? Math.sqrt(square) : square);
			pushX += across * share;
			pushY += down * share;
		}
		return [pushX, pushY];
	});
}

/** Root mean square of the difference, as a part of that of the push. */
function findError(bodies: Bodies): number {
	createPush(bodies)(1);
	let [difference, whole] = [0, 0];
	pushByPairs(bodies).forEach(([x, y], body) => {
		difference += ((bodies.vx[body] as number) - x) ** 2 + ((bodies.vy[body] as number) - y) ** 2;
		whole += x ** 2 + y ** 2;
	});
	return Math.sqrt(difference / whole);
}

describe("the push of all on all", () => {
	it("is that of all pairs within a hundredth where bodies stand evenly", () => {
		expect(findError(scatter(2000, (random) => [4000 * random(), 3000 * random()]))).toBeLessThan(0.01);
	});

	it("is that of all pairs where most crowd in the middle and some stand far off", () => {
		const crowded = scatter(2000, (random) => {
			const [angle, distance] = [2 * Math.PI * random(), 9000 * random() ** 3];
			return [distance * Math.cos(angle), distance * Math.sin(angle)];
		});
		expect(findError(crowded)).toBeLessThan(0.01);
	});

	it("is exact for a few", () => {
		expect(findError(scatter(5, (random) => [50 * random(), 50 * random()]))).toBeLessThan(0.01);
	});

	it("parts bodies that stand in one place", () => {
		const bodies = scatter(2, () => [10, 10]);
		createPush(bodies)(1);
		expect(bodies.vx[0]).toBeLessThan(0);
		expect(bodies.vx[1]).toBeGreaterThan(0);
	});

	it("leaves a single body alone", () => {
		const bodies = scatter(1, () => [3, 4]);
		createPush(bodies)(1);
		expect([...bodies.vx, ...bodies.vy]).toEqual([0, 0]);
	});
});
