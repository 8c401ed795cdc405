// The matrix of overlaps as marks: where its cells begin and what stands in each. The unit of length is the pitch, one
// cell with the room behind it, so that a painted matrix can be shown in any size.

/** Room before each group of cells. */
export const groupGap = 0.2;

/** The cells of a row or of a column, in groups. */
export interface Axis {
	readonly starts: readonly number[];
	readonly end: number;
}

export function layOutAxis(groups: readonly number[]): Axis {
	const starts = groups.flatMap((_, group) => {
		const before = groups.slice(0, group).reduce((sum, size) => sum + size, 0);
		return Array.from({ length: groups[group] ?? 0 }, (_, at) => before + at + groupGap * (group + 1));
	});
	return { starts, end: starts.length + groupGap * groups.length };
}

/** The cell at a place, -1 between groups and outside. */
export function findOnAxis({ starts }: Axis, place: number): number {
	const found = starts.findLastIndex((start) => start <= place);
	return found >= 0 && place < (starts[found] ?? 0) + 1 ? found : -1;
}

/** Where the room of a cell begins, that before its group with it. */
export function edgeBefore({ starts }: Axis, cell: number): number {
	return cell === 0 ? 0 : (starts[cell - 1] ?? 0) + 1;
}

/** The darkest step. */
export const mostStep = 5;

/** What stands in a cell: a number where it is known, nothing where a consortium meets itself or those that name nobody. */
export type MatrixCell =
	| { readonly kind: "self" }
	| { readonly kind: "unknown" }
	| {
			readonly kind: "none" | "sharing";
			readonly text: string;
			/** A list is open, so that the number may be larger. */
			readonly isOpen: boolean;
			/** Darkness, 0 for none. */
			readonly step: number;
	  };

/** From 1 to `mostStep` by how many are shared of the most that are; where little is shared nothing is dark. */
export function stepOf(shared: number, most: number): number {
	return shared === 0 ? 0 : Math.min(mostStep, Math.max(1, Math.ceil((mostStep * shared) / Math.max(most, mostStep))));
}
