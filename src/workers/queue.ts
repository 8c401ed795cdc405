// Pieces of work side by side, as many at a time as there are lanes; the others wait in line.

export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

export function createQueue(lanes: number): Queue {
	const waiting: (() => void)[] = [];
	let free = lanes;
	return async (work) => {
		if (free > 0) free--;
		else await new Promise<void>((resume) => waiting.push(resume));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free++;
		}
	};
}

/** Hands over the answers in the order of the pieces, each as soon as those before it are there. */
export async function takeInOrder<T>(pieces: readonly Promise<T>[], take: (answer: T) => void): Promise<void> {
	const early = new Map<number, T>();
	let next = 0;
	await Promise.all(
		pieces.map(async (piece, at) => {
			early.set(at, await piece);
			for (; early.has(next); next++) {
				take(early.get(next) as T);
				early.delete(next);
			}
		}),
	);
}
