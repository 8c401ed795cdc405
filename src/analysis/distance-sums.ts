// Sums of the distances from every place of a core to what all others stand for: breadth first from 128 sources at
// once, one bit each (Then and others, 2014). Every place asks its neighbours who was there a step before.
import type { Places } from "./core.ts";
import { orderByCount } from "./counting-order.ts";
import type { Job } from "./job.ts";

/** Words of a place, and the bits of a word, one a source. */
const WORDS = 4;
const BITS = 32;
const SOURCES = WORDS * BITS;

/** Words are weighed byte by byte. */
const BYTE_BITS = 8;
const BYTE_VALUES = 256;

/** Memory, reused from one group of sources to the next. */
interface Search {
	/** By place and word: who has been here, who came in the last step, who comes in this one. */
	readonly seen: Int32Array;
	here: Int32Array;
	next: Int32Array;
	/** The first `openCount` are places where somebody may still come. */
	readonly open: Uint32Array;
	openCount: number;
	/** By word: all sources. */
	readonly all: Int32Array;
	/** By byte of a place's words, and by its value: nodes that those sources stand for. */
	readonly weights: Int32Array;
	readonly sums: Float64Array;
}

/** Places `from .. last` are sources; their components are the places `begin .. end`. */
interface Group {
	readonly from: number;
	readonly last: number;
	readonly begin: number;
	readonly end: number;
}

export function* sumDistances(core: Places): Job<Float64Array> {
	const search = createSearch(core.count);
	let begin = 0;
	for (let from = 0; from < core.count; from += SOURCES) {
		yield { done: from, total: core.count };
		// Places of a component stand side by side.
		while (begin + (core.reachable[begin] as number) <= from) begin += core.reachable[begin] as number;
		const last = Math.min(core.count, from + SOURCES);
		let end = begin;
		while (end < last) end += core.reachable[end] as number;
		startSearch(core, search, { from, last, begin, end });
		for (let distance = 1; takeStep(core, search, distance); distance++);
	}
	return search.sums;
}

function createSearch(count: number): Search {
	return {
		seen: new Int32Array(count * WORDS),
		here: new Int32Array(count * WORDS),
		next: new Int32Array(count * WORDS),
		open: new Uint32Array(count),
		openCount: 0,
		all: new Int32Array(WORDS),
		weights: new Int32Array((SOURCES / BYTE_BITS) * BYTE_VALUES),
		sums: new Float64Array(count),
	};
}

/** Neighbours in number are neighbours in the network: as sources they come nearly everywhere in the same steps. */
function startSearch({ start, stands }: Places, search: Search, { from, last, begin, end }: Group): void {
	const { seen, here, next, open, all, weights } = search;
	for (const words of [seen, here, next]) words.fill(0, begin * WORDS, end * WORDS);
	// Places with equally many neighbours side by side: loops then run equally long, which a processor can foresee.
	const degrees = new Uint32Array(end - begin);
	for (let place = begin; place < end; place++) {
		degrees[place - begin] = (start[place + 1] as number) - (start[place] as number);
	}
	const order = orderByCount(degrees);
	for (let at = 0; at < order.length; at++) open[at] = begin + (order[at] as number);
	search.openCount = order.length;
	all.fill(0);
	for (let source = from; source < last; source++) {
		const word = Math.floor((source - from) / BITS);
		const bit = 1 << (source - from);
		all[word] = (all[word] as number) | bit;
		seen[source * WORDS + word] = bit;
		here[source * WORDS + word] = bit;
	}
	fillWeights(weights, stands.subarray(from, last));
}

function fillWeights(weights: Int32Array, stands: Float64Array): void {
	for (let at = 0; at < weights.length; at++) {
		const value = at % BYTE_VALUES;
		if (value === 0) continue;
		const bit = 31 - Math.clz32(value);
		const source = ((at - value) / BYTE_VALUES) * BYTE_BITS + bit;
		weights[at] = (weights[at ^ (1 << bit)] as number) + (stands[source] ?? 0);
	}
}

/** One step: who was at a neighbour and never here comes. Answers whether anybody did. */
function takeStep({ start, other }: Places, search: Search, distance: number): boolean {
	const { seen, here, next, open, openCount, all, weights, sums } = search;
	let kept = 0;
	let came = 0;
	for (let at = 0; at < openCount; at++) {
		const place = open[at] as number;
		const own = place * WORDS;
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		const end = start[place + 1] as number;
		for (let edge = start[place] as number; edge < end; edge++) {
			const from = (other[edge] as number) * WORDS;
			a |= here[from] as number;
			b |= here[from + 1] as number;
			c |= here[from + 2] as number;
			d |= here[from + 3] as number;
		}
		a &= ~(seen[own] as number);
		b &= ~(seen[own + 1] as number);
		c &= ~(seen[own + 2] as number);
		d &= ~(seen[own + 3] as number);
		next[own] = a;
		next[own + 1] = b;
		next[own + 2] = c;
		next[own + 3] = d;
		const some = a | b | c | d;
		if (some === 0) {
			if (!isClosed(search, all, own)) open[kept++] = place;
			continue;
		}
		open[kept++] = place;
		came |= some;
		seen[own] = (seen[own] as number) | a;
		seen[own + 1] = (seen[own + 1] as number) | b;
		seen[own + 2] = (seen[own + 2] as number) | c;
		seen[own + 3] = (seen[own + 3] as number) | d;
		const nodes = weigh(weights, 0, a) + weigh(weights, 1, b) + weigh(weights, 2, c) + weigh(weights, 3, d);
		sums[place] = (sums[place] as number) + distance * nodes;
	}
	search.openCount = kept;
	search.here = next;
	search.next = here;
	return came !== 0;
}

/** Whether all have been at a place, and its neighbours have met those that came last. */
function isClosed({ seen, here }: Search, all: Int32Array, own: number): boolean {
	for (let word = 0; word < WORDS; word++) {
		if (seen[own + word] !== all[word] || here[own + word] !== 0) return false;
	}
	return true;
}

function weigh(weights: Int32Array, word: number, bits: number): number {
	const begin = word * (BITS / BYTE_BITS) * BYTE_VALUES;
	return (
		(weights[begin + (bits & 255)] as number) +
		(weights[begin + 256 + ((bits >>> 8) & 255)] as number) +
		(weights[begin + 512 + ((bits >>> 16) & 255)] as number) +
		(weights[begin + 768 + (bits >>> 24)] as number)
	);
}
