// Counts the seconds in which nothing was heard of a worker. Counted in turns of a clock, not read off one: while the
// computer sleeps or the page is held up, nobody is silent.

/** A turn, ms. */
const TURN = 1000;

export interface Silence {
	/** Something was heard: counting starts anew. */
	readonly end: () => void;
	readonly stopCounting: () => void;
}

/** Calls `onTurn` after each second of silence with how many there have been in a row. */
export function countSilence(onTurn: (seconds: number) => void): Silence {
	let seconds = 0;
	const clock = setInterval(() => onTurn(++seconds), TURN);
	return {
		end: () => {
			seconds = 0;
		},
		stopCounting: () => clearInterval(clock),
	};
}
