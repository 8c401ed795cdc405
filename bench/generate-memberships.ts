// Who belongs to which generated consortium: as many places as the measured networks have, 62–65 % of the
// institutions in one consortium only, heavy-tailed for the rest, four of five in their own prefecture.
import { randomLogNormal } from "d3";

export interface Shape {
	readonly consortia: number;
	readonly institutions: number;
	/** Pairs of institution and consortium. */
	readonly places: number;
	/** Consortia and institutions are dealt out over this many prefectures in turn. */
	readonly prefectures: number;
}

export interface Pair {
	readonly consortium: number;
	readonly institution: number;
}

const SINGLE_SHARE = 0.635;
const LOCAL_SHARE = 0.84;
const LARGEST = 80;
const SMALLEST = 5;

export function generatePairs(shape: Shape, random: () => number): Pair[] {
	const open = drawSizes(shape, random);
	const everywhere = open.map((_, consortium) => consortium);
	const locals = Array.from({ length: shape.prefectures }, (_, prefecture) =>
		everywhere.filter((consortium) => consortium % shape.prefectures === prefecture),
	);
	return drawDegrees(shape, random).flatMap((degree, institution) => {
		const joined = new Set<number>();
		const local = locals[institution % shape.prefectures] ?? [];
		for (let place = 0; place < degree; place++) {
			const near = random() < LOCAL_SHARE ? drawOpen(local, open, joined, random) : -1;
			const consortium = near >= 0 ? near : drawOpen(everywhere, open, joined, random);
			if (consortium < 0) break;
			joined.add(consortium);
			open[consortium]--;
		}
		return [...joined].map((consortium) => ({ consortium, institution }));
	});
}

/** Log-normal sizes from 5 to 80 that add up to the places. */
function drawSizes({ consortia, places }: Shape, random: () => number): number[] {
	const draw = randomLogNormal.source(random)(Math.log(14), 0.7);
	const drawn = Array.from({ length: consortia }, draw);
	const factor = places / drawn.reduce((sum, size) => sum + size, 0);
	const sizes = drawn.map((size) => Math.min(LARGEST, Math.max(SMALLEST, Math.round(size * factor))));
	let missing = places - sizes.reduce((sum, size) => sum + size, 0);
	for (let at = 0; missing !== 0; at = (at + 1) % consortia) {
		const step = Math.sign(missing);
		if (sizes[at] + step < SMALLEST || sizes[at] + step > LARGEST) continue;
		sizes[at] += step;
		missing -= step;
	}
	return sizes;
}

/** Memberships of each institution, the busiest first: they find enough different consortia still open. */
function drawDegrees({ institutions, places, consortia }: Shape, random: () => number): number[] {
	const busy = institutions - Math.round(institutions * SINGLE_SHARE);
	const weights = Array.from({ length: busy }, () => (1 - random()) ** -0.75 - 1);
	const spread = (places - institutions - busy) / weights.reduce((sum, weight) => sum + weight, 0);
	const most = Math.floor(consortia * 0.4);
	const degrees = weights.map((weight) => Math.min(most, 2 + Math.floor(weight * spread)));
	let missing = places - (institutions - busy) - degrees.reduce((sum, degree) => sum + degree, 0);
	for (let at = 0; missing > 0; at = (at + 1) % busy, missing--) degrees[at]++;
	degrees.sort((one, other) => other - one);
	return [...degrees, ...Array.from({ length: institutions - busy }, () => 1)];
}

/** One of the consortia not joined yet, in proportion to its free places; −1 when all are full. */
function drawOpen(
	among: readonly number[],
	open: readonly number[],
	joined: ReadonlySet<number>,
	random: () => number,
): number {
	let free = 0;
	for (const consortium of among) if (!joined.has(consortium)) free += open[consortium];
	let target = random() * free;
	for (const consortium of among) {
		if (joined.has(consortium) || open[consortium] === 0) continue;
		target -= open[consortium];
		if (target < 0) return consortium;
	}
	return -1;
}
