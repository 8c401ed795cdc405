// Tries the ways to arrange one core and keeps the best.

import type { LayoutInput } from "../layout.ts";
import type { Piece } from "../sketch.ts";
import type { Core } from "./core.ts";
import { buildHubOf } from "./core.ts";
import type { FacingPlan } from "./facing.ts";
import { arrangeFacing } from "./facing.ts";
import { arrangeFree } from "./free.ts";
import type { Score } from "./score.ts";
import { isBetter, scoreCore } from "./score.ts";

/** A single hub with more members than this has them on both sides. */
const membersOnOneSide = 7;
/** Up to this many hubs every division into two columns is tried. */
const hubsTriedFully = 5;
/** Up to this many hubs the two columns are tried at all: beyond they grow too high. */
const hubsFacing = 12;
/** Seeds of the free arrangement. */
const freeTrials = 3;
/** Beyond this many nodes one trial must do. */
const nodesTriedOften = 500;
/** Between two hubs in a column; the wide one only where foreign marks lie in a hull otherwise. */
const closeGap = 14;
const wideGap = 32;

export function* arrangeCore(input: LayoutInput, core: Core): Generator<void, Piece, void> {
	if (core.hubs.length === 1) return arrangeLone(input, core);
	const close = yield* findBest(input, core, proposeArrangements(input, core, closeGap));
	if (close.score[0] === 0 || core.hubs.length > hubsFacing) return close.piece;
	const apart = yield* findBest(input, core, proposeArrangements(input, core, wideGap));
	return isBetter(apart.score, close.score) ? apart.piece : close.piece;
}

type Proposals = Generator<Piece | null, void, void>;

interface Scored {
	readonly piece: Piece;
	readonly score: Score;
}

function* findBest(input: LayoutInput, core: Core, proposals: Proposals): Generator<void, Scored, void> {
	let best: Scored | null = null;
	for (const piece of proposals) {
		yield;
		if (piece === null) continue;
		const score = scoreCore(input, core, piece);
		if (best === null || isBetter(score, best.score)) best = { piece, score };
	}
	if (best === null) throw new Error("No arrangement was proposed");
	return best;
}

function arrangeLone(input: LayoutInput, core: Core): Piece {
	return buildHubOf(input, core, 0, core.exclusive[0].length > membersOnOneSide ? "both" : "right");
}

/** Yields null where a proposal is still being worked on. */
function* proposeArrangements(input: LayoutInput, core: Core, gap: number): Proposals {
	const nodes = core.exclusive.flat().length + core.lenses.flatMap((lens) => lens.members).length;
	const trials = nodes > nodesTriedOften ? 1 : freeTrials;
	if (core.hubs.length <= hubsTriedFully) {
		for (const plan of listPlans(core.hubs.length, gap)) yield arrangeFacing(input, core, plan, input.seed);
	} else {
		if (core.hubs.length <= hubsFacing) {
			for (const plan of drawPlans(core, trials * 6, gap)) yield arrangeFacing(input, core, plan, input.seed);
		}
		for (let trial = 0; gap === closeGap && trial < trials; trial++) {
			const work = arrangeFree(input, core, input.seed + trial);
			let step = work.next();
			for (; !step.done; step = work.next()) yield null;
			yield step.value;
		}
	}
}

/** Every division into columns that keeps the first hub left, with every order in both. */
function* listPlans(hubs: number, gap: number): Generator<FacingPlan, void, void> {
	for (let right = 1; right < 2 ** (hubs - 1); right++) {
		const isRight = Array.from({ length: hubs }, (_, hub) => hub > 0 && (right & (1 << (hub - 1))) !== 0);
		const indices = isRight.map((_, hub) => hub);
		if (hubs > 4 && Math.abs(2 * isRight.filter(Boolean).length - hubs) > 1) continue;
		for (const left of permute(indices.filter((hub) => !isRight[hub]))) {
			for (const facing of permute(indices.filter((hub) => isRight[hub]))) {
				yield { isRight, order: [...left, ...facing], gap };
			}
		}
	}
}

function* permute(items: readonly number[]): Generator<number[], void, void> {
	if (items.length <= 1) {
		yield [...items];
		return;
	}
	for (const first of items) {
		for (const rest of permute(items.filter((item) => item !== first))) yield [first, ...rest];
	}
}

/** Plans for more hubs: walks along shared members put neighbours on opposite sides and near each other. */
function drawPlans(core: Core, wanted: number, gap: number): FacingPlan[] {
	return Array.from({ length: wanted }, (_, trial) => {
		const order = walk(core, trial % core.hubs.length);
		const isRight = core.hubs.map(() => false);
		const seen = new Set<number>();
		for (const hub of order) {
			const pulls = core.lenses
				.filter((lens) => lens.hubs.includes(hub))
				.flatMap((lens) => lens.hubs.filter((other) => seen.has(other)).map((other) => (isRight[other] ? -1 : 1)));
			const pull = pulls.reduce((total, each) => total + each, 0);
			isRight[hub] = pull > 0 || (pull === 0 && seen.size % 2 === 1);
			seen.add(hub);
		}
		if (isRight.every((value) => !value)) isRight[order[order.length - 1]] = true;
		return { isRight, order, gap };
	});
}

/** Breadth first from one hub over shared members. */
function walk(core: Core, start: number): number[] {
	const order = [start];
	for (const hub of order) {
		for (const lens of core.lenses) {
			if (!lens.hubs.includes(hub)) continue;
			for (const other of lens.hubs) if (!order.includes(other)) order.push(other);
		}
	}
	return order;
}
