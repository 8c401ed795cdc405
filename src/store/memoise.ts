// Remembers the last answers of a pure function by the identity of what it was given.
import { finish } from "../model/steps.ts";

interface Entry<A, R> {
	readonly inputs: A;
	readonly answer: R;
}

/** The last answers, the latest first; the one asked for longest ago goes first. */
class Answers<A extends readonly unknown[], R> {
	private entries: readonly Entry<A, R>[] = [];

	constructor(private readonly size: number) {}

	find(inputs: A): Entry<A, R> | null {
		const known = this.entries.find((entry) => isSame(entry.inputs, inputs)) ?? null;
		if (known && known !== this.entries[0]) this.entries = [known, ...this.entries.filter((each) => each !== known)];
		return known;
	}

	keep(inputs: A, answer: R): R {
		this.entries = [{ inputs, answer }, ...this.entries].slice(0, this.size);
		return answer;
	}
}

function isSame(inputs: readonly unknown[], others: readonly unknown[]): boolean {
	return inputs.every((input, at) => Object.is(input, others[at]));
}

/** `size`: number of answers kept. */
export function memoise<A extends readonly unknown[], R>(compute: (...inputs: A) => R, size = 1): (...inputs: A) => R {
	const answers = new Answers<A, R>(size);
	return (...inputs) => {
		const known = answers.find(inputs);
		return known ? known.answer : answers.keep(inputs, compute(...inputs));
	};
}

/** A remembered answer that can also be worked out step by step, so that a thread is free in between. */
export interface Stepwise<A extends readonly unknown[], R> {
	/** At once; takes over what steps have done so far. */
	(...inputs: A): R;
	readonly inSteps: (...inputs: A) => Generator<void, R>;
}

interface Pending<A, R> {
	readonly inputs: A;
	readonly work: Generator<void, R>;
}

/** What was shown and what is to be shown: two who ask in turns must not undo each other's work. */
const MOST_PENDING = 2;

/** Of several who ask for the steps of one answer each takes the work on from where the others left it. */
export function memoiseSteps<A extends readonly unknown[], R>(
	compute: (...inputs: A) => Generator<void, R>,
	size = 1,
): Stepwise<A, R> {
	const answers = new Answers<A, R>(size);
	let pending: readonly Pending<A, R>[] = [];
	function* inSteps(...inputs: A): Generator<void, R> {
		for (;;) {
			const known = answers.find(inputs);
			if (known) return known.answer;
			const begun = pending.find((each) => isSame(each.inputs, inputs)) ?? { inputs, work: compute(...inputs) };
			// Work that fails is not taken on by the next who asks.
			pending = pending.filter((each) => each !== begun);
			const step = begun.work.next();
			if (step.done) return answers.keep(inputs, step.value);
			pending = [begun, ...pending].slice(0, MOST_PENDING);
			yield;
		}
	}
	const atOnce = (...inputs: A): R => finish(inSteps(...inputs));
	return Object.assign(atOnce, { inSteps });
}
