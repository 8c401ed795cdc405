// What moves a large network: ties pull and all push, as D3's link and charge do, but over flat arrays. A force in D3's
// protocol.

import type { Force } from "d3";
import type { BoxDatum } from "./collide.ts";
import { type Bodies, createPush } from "./push.ts";

/** A tie as long as it would like to be. */
export interface Spring {
	readonly source: number;
	readonly target: number;
	readonly distance: number;
}

/** A node once D3 has given it place and speed. */
interface Moving {
	x: number;
	y: number;
	vx: number;
	vy: number;
}

export function pullAndPush<Datum extends BoxDatum>(
	springs: readonly Spring[],
	charges: Float64Array,
): Force<Datum, undefined> {
	let nodes: Moving[] = [];
	const count = charges.length;
	const numbers = () => new Float64Array(count);
	const bodies: Bodies = { count, x: numbers(), y: numbers(), vx: numbers(), vy: numbers(), charge: charges };
	const pull = createPull(bodies, springs);
	const push = createPush(bodies);
	const force: Force<Datum, undefined> = (alpha) => {
		nodes.forEach((node, index) => {
			bodies.x[index] = node.x;
			bodies.y[index] = node.y;
			bodies.vx[index] = node.vx;
			bodies.vy[index] = node.vy;
		});
		pull(alpha);
		push(alpha);
		nodes.forEach((node, index) => {
			node.vx = bodies.vx[index];
			node.vy = bodies.vy[index];
		});
	};
	force.initialize = (given) => {
		nodes = given as (Datum & Moving)[];
	};
	return force;
}

/** A node with many ties gives way less, and its ties are weaker. */
function createPull({ count, x, y, vx, vy }: Bodies, springs: readonly Spring[]): (strength: number) => void {
	const source = Uint32Array.from(springs, (spring) => spring.source);
	const target = Uint32Array.from(springs, (spring) => spring.target);
	const distance = Float64Array.from(springs, (spring) => spring.distance);
	const ties = new Uint32Array(count);
	for (const spring of springs) {
		ties[spring.source]++;
		ties[spring.target]++;
	}
	return (strength) => {
		for (let at = 0; at < distance.length; at++) {
			const [from, to] = [source[at], target[at]];
			const across = x[to] + vx[to] - x[from] - vx[from];
			const down = y[to] + vy[to] - y[from] - vy[from];
			const length = Math.sqrt(across * across + down * down);
			if (length === 0) continue;
			const share = (((length - distance[at]) / length) * strength) / Math.min(ties[from], ties[to]);
			const give = ties[from] / (ties[from] + ties[to]);
			vx[to] -= across * share * give;
			vy[to] -= down * share * give;
			vx[from] += across * share * (1 - give);
			vy[from] += down * share * (1 - give);
		}
	};
}
