// A cover of a core: hubs, such that what is left without them falls into single places and small stars. Every
// chain that is longer than a star runs through hubs, and there are far fewer hubs than places: mostly consortia.
import type { Places } from "./core.ts";
import { orderByCount } from "./counting-order.ts";

export interface Cover {
	/** Place of each hub, and hub of each place or -1. */
	readonly hubs: Int32Array;
	readonly hubOf: Int32Array;
	/** Places of star s, its centre first: `places[starStart[s] .. starStart[s + 1])`. A single place is a star. */
	readonly starStart: Int32Array;
	readonly places: Int32Array;
	/** Hubs next to the place at a seat of `places`: `hub[hubStart[seat] .. hubStart[seat + 1])`. */
	readonly hubStart: Int32Array;
	readonly hub: Int32Array;
}

/** Places of a star, its centre among them. */
export const LARGEST_STAR = 3;

const SINGLE = 1;
const CENTRE = 2;
const LEAF = 3;
const HUB = 4;

export function findCover(core: Places): Cover {
	const { count, start } = core;
	const role = new Uint8Array(count);
	const centre = new Int32Array(count).fill(-1);
	const leafCount = new Uint8Array(count);
	const degrees = new Uint32Array(count);
	for (let place = 0; place < count; place++) {
		degrees[place] = (start[place + 1] as number) - (start[place] as number);
	}
	// From the least tied on, so that the most tied become hubs.
	const order = Array.from(orderByCount(degrees));
	for (const place of order) takeRole(core, place, role, centre, leafCount);
	const hubs = Int32Array.from(order.filter((place) => role[place] === HUB)).sort();
	const hubOf = new Int32Array(count).fill(-1);
	for (const [hub, place] of hubs.entries()) hubOf[place] = hub;
	const leaves: number[][] = [];
	for (let place = 0; place < count; place++) {
		const own = centre[place] as number;
		if (own < 0) continue;
		const known = leaves[own];
		if (known) known.push(place);
		else leaves[own] = [place];
	}
	const starStart = [0];
	const places: number[] = [];
	// Stars of one shape side by side: loops over them then run equally long, which a processor can foresee.
	const leavesOf = (place: number) => leaves[place] ?? [];
	const centres = order
		.filter((place) => role[place] === SINGLE || role[place] === CENTRE)
		.sort((one, another) => leavesOf(one).length - leavesOf(another).length);
	for (const place of centres) {
		places.push(place, ...leavesOf(place));
		starStart.push(places.length);
	}
	const beside = listHubs(core, places, hubOf);
	return {
		hubs,
		hubOf,
		starStart: Int32Array.from(starStart),
		places: Int32Array.from(places),
		hubStart: beside.start,
		hub: beside.hub,
	};
}

/** Hubs next to each of these places. */
function listHubs({ start, other }: Places, places: ArrayLike<number>, hubOf: Int32Array) {
	const hubStart = [0];
	const hub: number[] = [];
	for (const place of Array.from(places)) {
		for (let at = start[place] as number; at < (start[place + 1] as number); at++) {
			const own = hubOf[other[at] as number] as number;
			if (own >= 0) hub.push(own);
		}
		hubStart.push(hub.length);
	}
	return { start: Int32Array.from(hubStart), hub: Int32Array.from(hub) };
}

/** A place stays out of the cover as a single, a leaf of a centre, or the centre of what were singles. */
function takeRole(
	{ start, other }: Places,
	place: number,
	role: Uint8Array,
	centre: Int32Array,
	leaves: Uint8Array,
): void {
	const outside: number[] = [];
	for (let at = start[place] as number; at < (start[place + 1] as number); at++) {
		const neighbour = other[at] as number;
		const own = role[neighbour] as number;
		if (own !== 0 && own !== HUB) outside.push(neighbour);
	}
	const [only] = outside;
	if (only === undefined) {
		role[place] = SINGLE;
	} else if (outside.length < LARGEST_STAR && outside.every((neighbour) => role[neighbour] === SINGLE)) {
		role[place] = CENTRE;
		leaves[place] = outside.length;
		for (const neighbour of outside) {
			role[neighbour] = LEAF;
			centre[neighbour] = place;
		}
	} else if (outside.length === 1 && role[only] === CENTRE && (leaves[only] as number) < LARGEST_STAR - 1) {
		role[place] = LEAF;
		leaves[only]++;
		centre[place] = only;
	} else {
		role[place] = HUB;
	}
}
