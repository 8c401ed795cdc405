// Packs rectangles into columns or shelves, and many loose pieces into shelves of a given length.

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Packing extends Size {
	/** Upper left corners, parallel to the sizes. */
	readonly x: readonly number[];
	readonly y: readonly number[];
}

export interface Gaps {
	readonly across: number;
	readonly down: number;
}

/** A way to cut a sequence: indices of each column from top to bottom, or of each shelf from left to right. */
export interface Lanes {
	readonly direction: "columns" | "shelves";
	readonly lanes: readonly (readonly number[])[];
}

export function packLanes(sizes: readonly Size[], cut: Lanes, gaps: Gaps): Packing {
	const x = sizes.map(() => 0);
	const y = sizes.map(() => 0);
	const isColumns = cut.direction === "columns";
	let offset = 0;
	for (const lane of cut.lanes) {
		let [along, thickest] = [0, 0];
		for (const index of lane) {
			const { width, height } = sizes[index];
			x[index] = isColumns ? offset : along;
			y[index] = isColumns ? along : offset;
			along += isColumns ? height + gaps.down : width + gaps.across;
			thickest = Math.max(thickest, isColumns ? width : height);
		}
		offset += thickest + (isColumns ? gaps.across : gaps.down);
	}
	return measurePacking(sizes, x, y);
}

export function measurePacking(sizes: readonly Size[], x: readonly number[], y: readonly number[]): Packing {
	const width = Math.max(0, ...sizes.map((size, index) => x[index] + size.width));
	const height = Math.max(0, ...sizes.map((size, index) => y[index] + size.height));
	return { x, y, width, height };
}

/** Shelves no longer than a limit, in the order given. */
export function cutByWidth(sizes: readonly Size[], limit: number, gap: number): Lanes {
	const lengths = sizes.map(({ width }) => width + gap);
	return { direction: "shelves", lanes: fillRuns(lengths, limit + gap) };
}

/** Neighbouring runs whose longest is as short as can be: the limit is searched, the runs are filled greedily. */
export function cutEvenly(lengths: readonly number[], count: number): number[][] {
	let [low, high] = [Math.max(...lengths), lengths.reduce((total, length) => total + length, 0)];
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (fillRuns(lengths, middle).length <= count) high = middle;
		else low = middle;
	}
	return fillRuns(lengths, high);
}

function fillRuns(lengths: readonly number[], limit: number): number[][] {
	const runs: number[][] = [];
	let used = Infinity;
	lengths.forEach((length, index) => {
		if (used + length > limit + 1e-6) {
			runs.push([]);
			used = 0;
		}
		runs[runs.length - 1].push(index);
		used += length;
	});
	return runs;
}
