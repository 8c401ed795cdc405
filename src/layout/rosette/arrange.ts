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
export const largeNetwork = 300;
const plansOfLarge = 6;
/** Beyond this many nodes one trial must do. */
const nodesTriedOften = 500;
/** Between two hubs in a column; the wide one only where foreign marks lie in a hull otherwise. */
const closeGap = 14;
const wideGap = 32;

/** Arcs are held to these lengths, longest first; in cores of so few hubs and nodes only. */
const arcLengths = [280, 230, 190, 150, 115] as const;
const hubsHeld = 4;
/** Shapes handed on. */
const mostShapes = 8;

/** The best arrangement first, then others as clear that are narrower or lower. */
export function* arrangeCore(input: LayoutInput, core: Core): Generator<void, Piece[], void> {
	if (core.hubs.length === 1) return keepShapes(scoreLone(input, core));
	const close = yield* tryArrangements(input, core, closeGap);
	if (close[0].score[0] === 0 || core.hubs.length > hubsFacing) return keepShapes(close);
	const apart = yield* tryArrangements(input, core, wideGap);
	return keepShapes(isBetter(apart[0].score, close[0].score) ? apart : close);
}

function scoreLone(input: LayoutInput, core: Core): Scored[] {
	const scored = [...listLone(input, core)].map(({ piece, enclosed, hidden }) => ({
		piece,
		plan: null,
		score: [enclosed, hidden],
	}));
	return scored.sort((a, b) => a.score[0] - b.score[0] || a.score[1] - b.score[1]);
}

/** Null where a proposal is still being worked on. */
type Proposals = Iterable<Proposal | null>;

interface Proposal {
	readonly piece: Piece;
	/** Null where hubs do not stand in columns. */
	readonly plan: FacingPlan | null;
}

interface Scored extends Proposal {
	readonly score: Score;
}

/** Only the clearest are tried with shorter arcs as well. The best comes first. */
function* tryArrangements(input: LayoutInput, core: Core, gap: number): Generator<void, Scored[], void> {
	const nodes = countNodes(core);
	const whole = yield* scoreAll(input, core, proposeArrangements(input, core, gap), null);
	if (core.hubs.length > hubsHeld || nodes > nodesTriedOften) return whole;
	const plans = listClearest(whole).flatMap(({ plan }) => plan ?? []);
	const most = countPlans(input.count, nodes * core.hubs.length);
	const held = yield* scoreAll(input, core, holdArcs(input, core, plans, most), whole[0].score);
	return [...whole, ...held].sort(compareScored);
}

/** Those that cannot be as clear as `start` or another are left out. */
function* scoreAll(
	input: LayoutInput,
	core: Core,
	proposals: Proposals,
	start: Score | null,
): Generator<void, Scored[], void> {
	const found: Scored[] = [];
	let clearest = start;
	for (const proposal of proposals) {
		yield;
		if (proposal === null) continue;
		const score = scoreCore(input, core, proposal.piece, clearest);
		if (score === null) continue;
		found.push({ ...proposal, score });
		if (clearest === null || isBetter(score, clearest)) clearest = score;
	}
	return found.sort(compareScored);
}

function compareScored(one: Scored, other: Scored): number {
	return isBetter(one.score, other.score) ? -1 : isBetter(other.score, one.score) ? 1 : 0;
}

/** As few foreign marks and no more crossings than the best. */
function listClearest(scored: readonly Scored[]): Scored[] {
	const [best] = scored;
	return scored.filter(({ score }) => score[0] === best.score[0] && (score[1] ?? 0) <= (best.score[1] ?? 0));
}

/** Of the shapes as clear as the best, those that no other undercuts in both directions. */
function keepShapes(scored: readonly Scored[]): Piece[] {
	const sizes = listClearest(scored).map(({ piece }) => ({
		piece,
		width: widthOf(piece.extent),
		height: heightOf(piece.extent),
	}));
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

function countNodes(core: Core): number {
	return core.exclusive.flat().length + core.lenses.flatMap((lens) => lens.members).length;
}

function* proposeArrangements(input: LayoutInput, core: Core, gap: number): Generator<Proposal | null, void, void> {
	const nodes = countNodes(core);
	const trials = nodes > nodesTriedOften ? 1 : freeTrials;
	const face = (plan: FacingPlan) => ({ piece: arrangeFacing(input, core, plan, input.seed), plan });
	if (core.hubs.length <= hubsTriedFully) {
		let left = countPlans(input.count, nodes * core.hubs.length);
		for (const plan of listPlans(core, gap)) {
			if (left-- === 0) return;
			yield face(plan);
		}
	} else {
		if (core.hubs.length <= hubsFacing) for (const plan of drawPlans(core, trials * 6, gap)) yield face(plan);
		for (let trial = 0; gap === closeGap && trial < trials; trial++) {
			const work = arrangeFree(input, core, input.seed + trial);
			let step = work.next();
			for (; !step.done; step = work.next()) yield null;
			yield { piece: step.value, plan: null };
		}
	}
}

/** Plans with shorter arcs, the longest first. */
function* holdArcs(
	input: LayoutInput,
	core: Core,
	plans: readonly FacingPlan[],
	most: number,
): Generator<Proposal, void, void> {
	let left = most;
	for (const tallest of arcLengths) {
		for (const open of plans) {
			if (left-- === 0) return;
			const plan = { ...open, tallest };
			yield { piece: arrangeFacing(input, core, plan, input.seed), plan };
		}
	}
}

function countPlans(networkNodes: number, work: number): number {
	if (networkNodes > largeNetwork) return plansOfLarge;
	return Math.max(fewestPlans, Math.floor(planBudget / Math.max(1, work)));
}

/** Every division into columns that keeps the first hub left, with every order in both. */
function* listPlans(core: Core, gap: number): Generator<FacingPlan, void, void> {
	const hubs = core.hubs.length;
	const openings = listOpenings(core);
	for (let right = 1; right < 2 ** (hubs - 1); right++) {
		const isRight = Array.from({ length: hubs }, (_, hub) => hub > 0 && (right & (1 << (hub - 1))) !== 0);
		const indices = isRight.map((_, hub) => hub);
		if (hubs > 4 && Math.abs(2 * isRight.filter(Boolean).length - hubs) > 1) continue;
		for (const left of permute(indices.filter((hub) => !isRight[hub]))) {
			for (const facing of permute(indices.filter((hub) => isRight[hub]))) {
				for (const open of openings)
					yield { isRight, order: [...left, ...facing], gap, tallest: Number.POSITIVE_INFINITY, open };
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
