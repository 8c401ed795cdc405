// Tries the ways to arrange one core and keeps the clearest of them, in several shapes.

import type { LayoutInput } from "../layout.ts";
import type { Piece } from "../sketch.ts";
import { heightOf, widthOf } from "../sketch.ts";
import type { Core } from "./core.ts";
import type { FacingPlan } from "./facing.ts";
import { arrangeFacing, isOpenable } from "./facing.ts";
import { arrangeFree } from "./free.ts";
import { listLone } from "./lone.ts";
import type { Score } from "./score.ts";
import { isBetter, scoreCore } from "./score.ts";

/** Up to this many hubs every division into two columns is tried. */
const hubsTriedFully = 5;
/** Up to this many hubs the two columns are tried at all: beyond they grow too high. */
const hubsFacing = 12;
/** Seeds of the free arrangement. */
const freeTrials = 3;
/** Plans tried for one core: a budget in nodes times hubs, what judging one costs. Large networks must do with few. */
const planBudget = 18_000;
const fewestPlans = 24;
const largeNetwork = 300;
const plansOfLarge = 6;
/** Beyond this many nodes one trial must do. */
const nodesTriedOften = 500;
/** Between two hubs in a column; the wide one only where foreign marks lie in a hull otherwise. */
const closeGap = 14;
const wideGap = 32;

/** Arcs are held to these lengths, longest first. */
const arcLengths = [Number.POSITIVE_INFINITY, 280, 230, 190, 150, 115] as const;
/** Further lengths are tried for cores of so few hubs and nodes only. */
const hubsHeld = 4;
/** Shapes handed on. */
const mostShapes = 8;

/** The best arrangement first, then others as clear that are narrower or lower. */
export function* arrangeCore(input: LayoutInput, core: Core): Generator<void, Piece[], void> {
	if (core.hubs.length === 1) return keepShapes(scoreLone(input, core));
	const close = yield* scoreAll(input, core, proposeArrangements(input, core, closeGap));
	if (close[0].score[0] === 0 || core.hubs.length > hubsFacing) return keepShapes(close);
	const apart = yield* scoreAll(input, core, proposeArrangements(input, core, wideGap));
	return keepShapes(isBetter(apart[0].score, close[0].score) ? apart : close);
}

function scoreLone(input: LayoutInput, core: Core): Scored[] {
	const scored = [...listLone(input, core)].map(({ piece, enclosed, hidden }) => ({
		piece,
		score: [enclosed, hidden],
	}));
	return scored.sort((a, b) => a.score[0] - b.score[0] || a.score[1] - b.score[1]);
}

type Proposals = Generator<Piece | null, void, void>;

interface Scored {
	readonly piece: Piece;
	readonly score: Score;
}

/** The best comes first. */
function* scoreAll(input: LayoutInput, core: Core, proposals: Proposals): Generator<void, Scored[], void> {
	const found: Scored[] = [];
	for (const piece of proposals) {
		yield;
		if (piece !== null) found.push({ piece, score: scoreCore(input, core, piece) });
	}
	if (found.length === 0) throw new Error("No arrangement was proposed");
	return found.sort((a, b) => (isBetter(a.score, b.score) ? -1 : isBetter(b.score, a.score) ? 1 : 0));
}

/** Of the shapes as clear as the best, those that no other undercuts in both directions. */
function keepShapes(scored: readonly Scored[]): Piece[] {
	const [best] = scored;
	const clear = scored.filter(({ score }) => score[0] === best.score[0] && (score[1] ?? 0) <= (best.score[1] ?? 0));
	const sizes = clear.map(({ piece }) => ({ piece, width: widthOf(piece.extent), height: heightOf(piece.extent) }));
	const front = sizes.filter(
		(one, index) =>
			!sizes.some(
				(other, place) =>
					other.width <= one.width + 1e-6 &&
					other.height <= one.height + 1e-6 &&
					(other.width < one.width - 1e-6 || other.height < one.height - 1e-6 || place < index),
			),
	);
	const byArea = front.sort((a, b) => a.width * a.height - b.width * b.height).slice(0, mostShapes);
	return byArea.map(({ piece }) => piece);
}

/** Yields null where a proposal is still being worked on. */
function* proposeArrangements(input: LayoutInput, core: Core, gap: number): Proposals {
	const nodes = core.exclusive.flat().length + core.lenses.flatMap((lens) => lens.members).length;
	const trials = nodes > nodesTriedOften ? 1 : freeTrials;
	const lengths = core.hubs.length <= hubsHeld && trials > 1 ? arcLengths : arcLengths.slice(0, 1);
	if (core.hubs.length <= hubsTriedFully) {
		let left = countPlans(input.count, nodes * core.hubs.length);
		for (const tallest of lengths)
			for (const plan of listPlans(core, gap, tallest)) {
				if (left-- === 0) return;
				yield arrangeFacing(input, core, plan, input.seed);
			}
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

function countPlans(networkNodes: number, work: number): number {
	if (networkNodes > largeNetwork) return plansOfLarge;
	return Math.max(fewestPlans, Math.floor(planBudget / Math.max(1, work)));
}

/** Every division into columns that keeps the first hub left, with every order in both. */
function* listPlans(core: Core, gap: number, tallest: number): Generator<FacingPlan, void, void> {
	const hubs = core.hubs.length;
	const openings = listOpenings(core);
	for (let right = 1; right < 2 ** (hubs - 1); right++) {
		const isRight = Array.from({ length: hubs }, (_, hub) => hub > 0 && (right & (1 << (hub - 1))) !== 0);
		const indices = isRight.map((_, hub) => hub);
		if (hubs > 4 && Math.abs(2 * isRight.filter(Boolean).length - hubs) > 1) continue;
		for (const left of permute(indices.filter((hub) => !isRight[hub]))) {
			for (const facing of permute(indices.filter((hub) => isRight[hub]))) {
				for (const open of openings) yield { isRight, order: [...left, ...facing], gap, tallest, open };
			}
		}
	}
}

/** No hub open, each one that may be, and all of them. */
function listOpenings(core: Core): number[][] {
	const openable = core.hubs.flatMap((_, hub) => (isOpenable(core, hub) ? [hub] : []));
	const each = openable.map((hub) => [hub]);
	return openable.length > 1 ? [[], ...each, openable] : [[], ...each];
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
		return { isRight, order, gap, tallest: Number.POSITIVE_INFINITY, open: [] };
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
