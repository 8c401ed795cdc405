// Packs rectangles in reading order into columns or shelves.

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Packing extends Size {
	/** Upper left corners, parallel to the sizes. */
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/** A way to cut the sequence: indices of each column from top to bottom, or of each shelf from left to right. */
export interface Lanes {
	readonly direction: "columns" | "shelves";
	readonly lanes: readonly (readonly number[])[];
	/** Whether the sequence can be read off without being told how. */
	readonly isPlain: boolean;
}

export function packLanes(sizes: readonly Size[], cut: Lanes, gapX: number, gapY: number): Packing {
	const x = sizes.map(() => 0);
	const y = sizes.map(() => 0);
	const isColumns = cut.direction === "columns";
	let [across, longest] = [0, 0];
	for (const lane of cut.lanes) {
		let [along, thickest] = [0, 0];
		for (const index of lane) {
			const { width, height } = sizes[index];
			x[index] = isColumns ? across : along;
			y[index] = isColumns ? along : across;
			along += isColumns ? height + gapY : width + gapX;
			thickest = Math.max(thickest, isColumns ? width : height);
		}
		longest = Math.max(longest, along - (isColumns ? gapY : gapX));
		across += thickest + (isColumns ? gapX : gapY);
	}
	across = Math.max(0, across - (isColumns ? gapX : gapY));
	return isColumns ? { x, y, width: across, height: longest } : { x, y, width: longest, height: across };
}

/** Ways to cut a sequence that keep it readable: across the columns, down the columns, and in shelves. */
export function listCuts(sizes: readonly Size[], most = 8): Lanes[] {
	const cuts: Lanes[] = [];
	for (let count = 1; count <= Math.min(sizes.length, most); count++) {
		const acrossColumns = Array.from({ length: count }, (_, lane) =>
			sizes.flatMap((_, index) => (index % count === lane ? [index] : [])),
		);
		const downColumns = cutEvenly(
			sizes.map(({ height }) => height),
			count,
		);
		const shelves = cutEvenly(
			sizes.map(({ width }) => width),
			count,
		);
		cuts.push({ direction: "columns", lanes: acrossColumns, isPlain: true });
		cuts.push({ direction: "columns", lanes: downColumns, isPlain: true });
		cuts.push({ direction: "shelves", lanes: shelves, isPlain: true });
		cuts.push({ direction: "columns", lanes: fillShortest(sizes, count), isPlain: false });
	}
	return cuts;
}

/** Shelves no longer than a limit, for many pieces whose order matters little. */
export function cutByWidth(sizes: readonly Size[], limit: number, gap: number): Lanes {
	const lanes: number[][] = [];
	let used = Infinity;
	sizes.forEach(({ width }, index) => {
		if (used + gap + width > limit) {
			lanes.push([]);
			used = -gap;
		}
		lanes[lanes.length - 1].push(index);
		used += gap + width;
	});
	return { direction: "shelves", lanes, isPlain: true };
}

/** Neighbouring runs whose longest is as short as can be: the limit is searched, the runs are filled greedily. */
function cutEvenly(lengths: readonly number[], count: number): number[][] {
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

/** Each next piece goes to the column that is shortest so far. */
function fillShortest(sizes: readonly Size[], count: number): number[][] {
	const lanes: number[][] = Array.from({ length: count }, () => []);
	const heights = lanes.map(() => 0);
	sizes.forEach(({ height }, index) => {
		const lane = heights.indexOf(Math.min(...heights));
		lanes[lane].push(index);
		heights[lane] += height;
	});
	return lanes.filter((lane) => lane.length > 0);
}
