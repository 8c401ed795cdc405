// What it costs a tie to run along a straight piece of the ground.

import type { Ground } from "./ground.ts";
import { cellAt, cover } from "./ground.ts";

/** Who wants to pass: marks of its own ends are no obstacles, lines of the same number are company. */
export interface Walker {
	readonly a: number;
	readonly b: number;
	readonly line: number;
	/** Hubs whose area it belongs in. */
	readonly hubs: readonly number[];
	/** Whether foreign marks may be passed at a price, or not at all. */
	readonly isBold: boolean;
}

/** World units of way that one unit costs. */
const prices = { area: 1.5, lane: 8, near: 1.5, name: 4, ownName: 2, mark: 60, beside: 3, together: 0.4 } as const;

export function priceOfCell(ground: Ground, at: number, walker: Walker): number {
	const line = ground.line[at];
	const company = line === 0 ? 1 : line === walker.line ? prices.together : prices.beside;
	const what = ground.cover[at];
	if (what === cover.free) return company;
	const owner = ground.owner[at];
	if (what === cover.lane) return company * prices.lane;
	if (what === cover.area) return walker.hubs.includes(owner) ? company : company * prices.area;
	const isOwn = owner === walker.a || owner === walker.b;
	if (what === cover.name) return company * (isOwn ? prices.ownName : prices.name);
	if (isOwn) return company;
	if (what === cover.near) return company * prices.near;
	return walker.isBold ? prices.mark : Number.POSITIVE_INFINITY;
}

/** Infinity as soon as it is more than `most`. */
export function priceOfPiece(
	ground: Ground,
	walker: Walker,
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	most = Number.MAX_VALUE,
): number {
	const length = Math.hypot(x2 - x1, y2 - y1);
	const steps = Math.max(1, Math.ceil(length / ground.cell));
	const stride = length / steps;
	let price = 0;
	for (let step = 0; step < steps; step++) {
		const share = (step + 0.5) / steps;
		const at = cellAt(ground, x1 + share * (x2 - x1), y1 + share * (y2 - y1));
		const isEmpty = ground.cover[at] === cover.free && ground.line[at] === 0;
		price += isEmpty ? stride : stride * priceOfCell(ground, at, walker);
		if (price > most) return Number.POSITIVE_INFINITY;
	}
	return price;
}
