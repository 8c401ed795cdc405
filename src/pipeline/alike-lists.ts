// Consortia whose lists are nearly the same: most of the members of both are on both.

/** Fewer members in common say nothing. */
const LEAST_ALIKE = 3;

/** Members met, each with the consortia that list it too, in one step. */
const MEETINGS_A_STEP = 20_000;

/** Pairs of these consortia that have more than half of the listed members of both in common. In steps of a few milliseconds. */
export function* findAlikeLists(
	listed: ReadonlyMap<string, ReadonlySet<string>>,
	ids: readonly string[],
): Generator<void, readonly (readonly [string, string])[]> {
	const sizes = ids.map((id) => listed.get(id)?.size ?? 0);
	/** By member: places in `ids` of the consortia so far that list it. */
	const listedBy = new Map<string, number[]>();
	const counts = new Uint32Array(ids.length);
	const alike: (readonly [string, string])[] = [];
	let meetings = 0;
	for (const [at, id] of ids.entries()) {
		const met: number[] = [];
		for (const member of listed.get(id) ?? []) {
			const before = listedBy.get(member) ?? [];
			if (before.length === 0) listedBy.set(member, before);
			meetings += before.length + 1;
			for (const other of before) {
				if (counts[other] === 0) met.push(other);
				(counts[other] as number)++;
			}
			before.push(at);
		}
		for (const other of met) {
			const shared = counts[other] as number;
			counts[other] = 0;
			const isAlike = shared >= LEAST_ALIKE && 2 * shared > Math.max(sizes[at] as number, sizes[other] as number);
			if (isAlike) alike.push([ids[other] as string, id]);
		}
		if (meetings < MEETINGS_A_STEP) continue;
		meetings = 0;
		yield;
	}
	return alike;
}
