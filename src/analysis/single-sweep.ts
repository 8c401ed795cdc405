// Pairs of eight sources with single places beside the hubs, most of all places: what a step onto each hub leads to, in
// one go. Part of the innermost loops of betweenness: eight lanes written out, no objects, no calls.
import type { Sweep } from "./seat-sweep.ts";
import type { Seats } from "./seats.ts";

/** Of the seats `first .. last`. The step from a hub and the step back to it cancel out. */
export function sweepSingles(
	{ hubStart, hub, stands }: Seats,
	{ weights, ways, gain }: Sweep,
	first: number,
	last: number,
): void {
	for (let seat = first; seat < last; seat++) {
		const begin = hubStart[seat] as number;
		const end = hubStart[seat + 1] as number;
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		let e = 0;
		let f = 0;
		let g = 0;
		let h = 0;
		for (let at = begin; at < end; at++) {
			const near = hub[at] as number;
			a += ways[near] as number;
			b += ways[near + 1] as number;
			c += ways[near + 2] as number;
			d += ways[near + 3] as number;
			e += ways[near + 4] as number;
			f += ways[near + 5] as number;
			g += ways[near + 6] as number;
			h += ways[near + 7] as number;
		}
		const own = stands[seat] as number;
		a = a > 0 ? (own * (weights[0] as number)) / a : 0;
		b = b > 0 ? (own * (weights[1] as number)) / b : 0;
		c = c > 0 ? (own * (weights[2] as number)) / c : 0;
		d = d > 0 ? (own * (weights[3] as number)) / d : 0;
		e = e > 0 ? (own * (weights[4] as number)) / e : 0;
		f = f > 0 ? (own * (weights[5] as number)) / f : 0;
		g = g > 0 ? (own * (weights[6] as number)) / g : 0;
		h = h > 0 ? (own * (weights[7] as number)) / h : 0;
		for (let at = begin; at < end; at++) {
			const near = hub[at] as number;
			gain[near] = (gain[near] as number) + a;
			gain[near + 1] = (gain[near + 1] as number) + b;
			gain[near + 2] = (gain[near + 2] as number) + c;
			gain[near + 3] = (gain[near + 3] as number) + d;
			gain[near + 4] = (gain[near + 4] as number) + e;
			gain[near + 5] = (gain[near + 5] as number) + f;
			gain[near + 6] = (gain[near + 6] as number) + g;
			gain[near + 7] = (gain[near + 7] as number) + h;
		}
	}
}
