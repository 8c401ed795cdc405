// Drawing that would hold the page all at once is done in turns: one piece a frame, over the whole page, so that two
// lists that change together do not meet in one frame.

let waiting: readonly (() => void)[] = [];
let resting: readonly (() => void)[] = [];
let frame = 0;

/** Does this in a frame of its own, after what waits already; the answer gives it up. */
export function takeTurn(work: () => void): () => void {
	waiting = [...waiting, work];
	watchFrames();
	return () => {
		waiting = waiting.filter((each) => each !== work);
	};
}

/** Does this once all is drawn that waits or is about to: only then has everything its place. */
export function afterTurns(action: () => void): void {
	resting = [...resting, action];
	watchFrames();
}

/** Does at once what waits, and what follows from that. */
export function finishTurns(): void {
	while (waiting.length > 0) doNext();
}

function doNext(): void {
	const [work, ...others] = waiting;
	waiting = others;
	work?.();
}

/** The next frame has its work already: it lays out and paints what was drawn when this began to wait. */
function watchFrames(): void {
	if (frame === 0) frame = requestAnimationFrame(awaitFrame);
}

function awaitFrame(): void {
	frame = requestAnimationFrame(passFrame);
}

function passFrame(): void {
	// Asked for first: what fails holds up nothing else.
	frame = requestAnimationFrame(passFrame);
	const isAtRest = waiting.length === 0;
	const actions = isAtRest ? resting : [];
	if (isAtRest) resting = [];
	else doNext();
	for (const action of actions) action();
	if (waiting.length + resting.length > 0) return;
	cancelAnimationFrame(frame);
	frame = 0;
}
