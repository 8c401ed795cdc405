// Climbs from the blocks in reading order to the packing that can be shown largest: blocks change their turn and their
// shape, and the whole its width. Seeded, so that the same blocks always stand the same way.

import { randomLcg } from "d3";

export interface Trial {
	readonly order: readonly number[];
	/** Index of the shape of every block. */
	readonly shapes: readonly number[];
	/** Of the whole, as a part of what its area suggests. */
	readonly breadth: number;
}

const climbs = 3;
const stepsPerBlock = 220;
const stepsPerSlice = 40;
const narrowest = 0.85;
const widest = 1.3;
/** Share of its value a step may lose at first and at last (simulated annealing, Kirkpatrick et al. 1983). */
const [hot, cold] = [0.01, 0.0004];

/** `shapeCounts` says how many shapes each block has; `judge` is higher for what is better. */
export function* climb(
	shapeCounts: readonly number[],
	seed: number,
	judge: (trial: Trial) => number,
): Generator<void, Trial, void> {
	const random = randomLcg(seed);
	const below = (limit: number) => Math.min(limit - 1, Math.floor(random() * limit));
	const steps = shapeCounts.length * stepsPerBlock;
	const start: Trial = { order: shapeCounts.map((_, index) => index), shapes: shapeCounts.map(() => 0), breadth: 1 };
	let [best, height] = [start, judge(start)];
	for (let climbing = 0; climbing < climbs; climbing++) {
		let [current, reached] = [start, judge(start)];
		for (let step = 0; step < steps; step++) {
			if (step % stepsPerSlice === 0) yield;
			const next = change(current, shapeCounts, below, random);
			const value = judge(next);
			const warmth = hot * (cold / hot) ** (step / steps);
			if (value < reached && random() >= Math.exp((value - reached) / (reached * warmth))) continue;
			[current, reached] = [next, value];
			if (reached > height + 1e-9) [best, height] = [current, reached];
		}
	}
	return best;
}

/** Steps uphill only, from a given trial: for judges that take their time. Answers with what it found best. */
export function* refine(
	start: Trial,
	shapeCounts: readonly number[],
	{ seed, steps }: { readonly seed: number; readonly steps: number },
	judge: (trial: Trial) => number,
): Generator<void, Trial, void> {
	const random = randomLcg(seed);
	const below = (limit: number) => Math.min(limit - 1, Math.floor(random() * limit));
	let [best, height] = [start, judge(start)];
	for (let step = 0; step < steps; step++) {
		yield;
		const next = change(best, shapeCounts, below, random);
		const value = judge(next);
		if (value > height + 1e-9) [best, height] = [next, value];
	}
	return best;
}

function change(
	{ order, shapes, breadth }: Trial,
	shapeCounts: readonly number[],
	below: (limit: number) => number,
	random: () => number,
): Trial {
	const kind = random();
	if (kind < 0.25) return { order, shapes, breadth: narrowest + (widest - narrowest) * random() };
	const block = below(order.length);
	if (kind < 0.55 && shapeCounts[block] > 1) {
		const shape = below(shapeCounts[block]);
		return { order, shapes: shapes.map((own, index) => (index === block ? shape : own)), breadth };
	}
	const moved = [...order];
	const [taken] = moved.splice(block, 1);
	moved.splice(below(order.length), 0, taken);
	return { order: moved, shapes, breadth };
}
