// The outline of a block as seen from above and from below, in columns of equal width: blocks of uneven outline
// stand closer by it than by their rectangles.

/** World units a column. */
export const columnWidth = 10;

export interface Profile {
	/** Where the block begins in each column, measured from its upper edge; Infinity where it is empty. */
	readonly top: Float64Array;
	/** Where it ends; -Infinity where it is empty. */
	readonly bottom: Float64Array;
}

/** The depth in every column with those beside it, from one column before the block to one behind it. */
export function widenBottom({ bottom }: Pick<Profile, "bottom">): Float64Array {
	const reach = new Float64Array(bottom.length + 2).fill(Number.NEGATIVE_INFINITY);
	for (let at = 0; at < bottom.length; at++) {
		for (let column = at; column <= at + 2; column++) reach[column] = Math.max(reach[column], bottom[at]);
	}
	return reach;
}

export function createProfile(width: number): Profile {
	const columns = Math.max(1, Math.ceil(width / columnWidth));
	return {
		top: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
		bottom: new Float64Array(columns).fill(Number.NEGATIVE_INFINITY),
	};
}

export function coverRectangle(profile: Profile, left: number, right: number, top: number, bottom: number): void {
	const first = Math.max(0, Math.floor(left / columnWidth));
	const last = Math.min(profile.top.length - 1, Math.ceil(right / columnWidth) - 1);
	for (let column = first; column <= last; column++) {
		profile.top[column] = Math.min(profile.top[column], top);
		profile.bottom[column] = Math.max(profile.bottom[column], bottom);
	}
}

/** Along a straight line both ends of every column it passes are covered. */
export function coverLine(profile: Profile, from: readonly [number, number], to: readonly [number, number]): void {
	const [[ax, ay], [bx, by]] = from[0] <= to[0] ? [from, to] : [to, from];
	const heightAt = (x: number) => (bx - ax < 1e-9 ? by : ay + ((by - ay) * (x - ax)) / (bx - ax));
	for (let left = ax; ; left = (Math.floor(left / columnWidth + 1e-9) + 1) * columnWidth) {
		const right = Math.min(bx, (Math.floor(left / columnWidth + 1e-9) + 1) * columnWidth);
		const [one, other] = [heightAt(left), heightAt(right)];
		coverRectangle(profile, left, Math.max(right, left + 1e-6), Math.min(one, other), Math.max(one, other));
		if (right >= bx) return;
	}
}
