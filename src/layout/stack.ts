// Things in a line that keep their order and their distances and otherwise stand as near as they can to where they wish.

/** Where the i-th thing wishes to stand, and how far it reaches before and behind that point. */
export interface Standing {
	readonly wish: number;
	readonly before: number;
	readonly behind: number;
	readonly weight: number;
}

/**
 * Least squares under "each at least `gap` after the one before" (pool adjacent violators, Ayer et al. 1955):
 * things that would overlap merge into a run that stands at its common mean.
 */
export function standInLine(things: readonly Standing[], gap: number): number[] {
	const offsets: number[] = [];
	let offset = 0;
	things.forEach((thing, index) => {
		if (index > 0) offset += things[index - 1].behind + gap + thing.before;
		offsets.push(offset);
	});
	const runs: { sum: number; weight: number; size: number }[] = [];
	things.forEach((thing, index) => {
		let run = { sum: (thing.wish - offsets[index]) * thing.weight, weight: thing.weight, size: 1 };
		for (let last = runs.at(-1); last && last.sum / last.weight >= run.sum / run.weight; last = runs.at(-1)) {
			runs.pop();
			run = { sum: run.sum + last.sum, weight: run.weight + last.weight, size: run.size + last.size };
		}
		runs.push(run);
	});
	const places: number[] = [];
	for (const run of runs) {
		for (let step = 0; step < run.size; step++) places.push(run.sum / run.weight + offsets[places.length]);
	}
	return places;
}

/** The same within bounds; what does not fit runs over at the end. */
export function standWithin(things: readonly Standing[], gap: number, from: number, to: number): number[] {
	const places = standInLine(things, gap);
	for (let index = places.length - 1, limit = to; index >= 0; index--) {
		places[index] = Math.min(places[index], limit - things[index].behind);
		limit = places[index] - things[index].before - gap;
	}
	for (let index = 0, limit = from; index < places.length; index++) {
		places[index] = Math.max(places[index], limit + things[index].before);
		limit = places[index] + things[index].behind + gap;
	}
	return places;
}
