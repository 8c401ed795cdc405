// Calls in tasks of their own: input and painting come in between, and no timer's delay is added.

const waiting: (() => void)[] = [];
let channel: MessageChannel | null = null;

/** Where channels are forbidden a timer has to do. */
export function later(action: () => void): void {
	if (typeof MessageChannel === "undefined") {
		setTimeout(action);
		return;
	}
	waiting.push(action);
	if (!channel) {
		channel = new MessageChannel();
		channel.port1.onmessage = () => waiting.shift()?.();
	}
	channel.port2.postMessage(null);
}

/** Does one step a task; `then` is called in the last one. The answer gives it up. */
export function stepByStep<R>(work: Generator<void, R>, then: (answer: R) => void): () => void {
	let isOver = false;
	const proceed = () => {
		if (isOver) return;
		const step = work.next();
		if (step.done) then(step.value);
		else later(proceed);
	};
	later(proceed);
	return () => {
		isOver = true;
	};
}
