// Climbs to what is worth most by small changes, now and then a step down (simulated annealing, Kirkpatrick et al.
// 1983). Seeded, so that the same start always leads to the same end.

import { randomLcg } from "d3";

/** A whole number below a limit. */
export type Draw = (limit: number) => number;

export interface Climb<State> {
	readonly start: State;
	readonly seed: number;
	readonly steps: number;
	/** Another state near by; `random` gives parts of one. */
	readonly change: (state: State, draw: Draw, random: () => number) => State;
	/** Higher for what is better; may stop at a bound above it that is not good enough. */
	readonly judge: (state: State, isGoodEnough: (bound: number) => boolean) => number;
}

const stepsPerSlice = 40;
/** Share of its value a step may lose at first and at last. */
const [hot, cold] = [0.01, 0.0004];

/** The best of several climbs from the same start. */
export function* climb<State>(
	{ start, seed, steps, change, judge }: Climb<State>,
	climbs: number,
): Generator<void, State, void> {
	const random = randomLcg(seed);
	const draw = drawWith(random);
	const first = judge(start, () => true);
	let [best, height] = [start, first];
	for (let climbing = 0; climbing < climbs; climbing++) {
		let [current, reached] = [start, first];
		for (let step = 0; step < steps; step++) {
			if (step % stepsPerSlice === 0) yield;
			const next = change(current, draw, random);
			const warmth = reached * hot * (cold / hot) ** (step / steps);
			let chance = Number.NaN;
			const isGoodEnough = (value: number) => {
				if (value >= reached) return true;
				if (Number.isNaN(chance)) chance = random();
				return chance < Math.exp((value - reached) / warmth);
			};
			const value = judge(next, isGoodEnough);
			if (!isGoodEnough(value)) continue;
			[current, reached] = [next, value];
			if (reached > height + 1e-9) [best, height] = [current, reached];
		}
	}
	return best;
}

/** Steps uphill only: for judges that take their time. */
export function* refine<State>({ start, seed, steps, change, judge }: Climb<State>): Generator<void, State, void> {
	const random = randomLcg(seed);
	const draw = drawWith(random);
	let [best, height] = [start, judge(start, () => true)];
	for (let step = 0; step < steps; step++) {
		yield;
		const next = change(best, draw, random);
		const value = judge(next, (bound) => bound > height);
		if (value > height + 1e-9) [best, height] = [next, value];
	}
	return best;
}

function drawWith(random: () => number): Draw {
	return (limit) => Math.min(limit - 1, Math.floor(random() * limit));
}
