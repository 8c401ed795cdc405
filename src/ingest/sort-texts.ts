// Sorting many texts by code unit, step by step: multikey quicksort (Bentley and Sedgewick 1997), which looks at
// each unit of a common beginning once instead of once a comparison.

/** Smaller parts are sorted by comparing. */
const SMALL = 12;
/** Texts moved between two pauses. */
const MOVES_A_STEP = 20_000;

/** Indices of the texts in order; of equal texts any may come first. */
export function* sortTexts(texts: readonly string[]): Generator<void, Uint32Array> {
	const order = new Uint32Array(texts.length);
	for (let at = 0; at < order.length; at++) order[at] = at;
	const units = new Int32Array(texts.length);
	/** Parts still to be sorted: from, to, and in how many units all their texts agree. */
	const waiting: number[] = [0, texts.length, 0];
	let moves = 0;
	while (waiting.length > 0) {
		const depth = waiting.pop() as number;
		const to = waiting.pop() as number;
		const from = waiting.pop() as number;
		if (to - from <= SMALL) {
			sortSmall(texts, order, from, to);
			continue;
		}
		for (let at = from; at < to; at++) {
			const text = texts[order[at] as number] as string;
			units[at] = depth < text.length ? text.charCodeAt(depth) : -1;
			if (++moves % MOVES_A_STEP === 0) yield;
		}
		split(order, units, from, to, depth, waiting);
	}
	return order;
}

function sortSmall(texts: readonly string[], order: Uint32Array, from: number, to: number): void {
	for (let at = from + 1; at < to; at++) {
		const moved = order[at] as number;
		const text = texts[moved] as string;
		let place = at;
		for (; place > from && (texts[order[place - 1] as number] as string) > text; place--)
			order[place] = order[place - 1] as number;
		order[place] = moved;
	}
}

/** Into texts whose next unit is smaller, equal and greater; what ends here is in order among the equal ones. */
function split(
	order: Uint32Array,
	units: Int32Array,
	from: number,
	to: number,
	depth: number,
	waiting: number[],
): void {
	const pivot = middle(units[from] as number, units[(from + to) >> 1] as number, units[to - 1] as number);
	let low = from;
	let high = to - 1;
	for (let at = from; at <= high; ) {
		const unit = units[at] as number;
		if (unit < pivot) exchange(order, units, low++, at++);
		else if (unit > pivot) exchange(order, units, at, high--);
		else at++;
	}
	if (low - from > 1) waiting.push(from, low, depth);
	if (to - high > 2) waiting.push(high + 1, to, depth);
	if (pivot >= 0 && high - low > 0) waiting.push(low, high + 1, depth + 1);
}

function exchange(order: Uint32Array, units: Int32Array, one: number, other: number): void {
	const index = order[one] as number;
	const unit = units[one] as number;
	order[one] = order[other] as number;
	units[one] = units[other] as number;
	order[other] = index;
	units[other] = unit;
}

function middle(a: number, b: number, c: number): number {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
