// Work that is done in steps, with the number of them.

export function countSteps<R>(work: Generator<unknown, R, void>): { readonly steps: number; readonly answer: R } {
	for (let steps = 0; ; steps++) {
		const step = work.next();
		if (step.done) return { steps, answer: step.value };
	}
}
