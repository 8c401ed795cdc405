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
