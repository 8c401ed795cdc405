// How likely an overlap would be by chance: members of the second consortium drawn without regard to the first, from
// all institutions in view. Hypergeometric distribution (Fisher, 1922); exact in 64-bit numbers up to rounding.

export interface ChanceQuestion {
	/** Institutions that could be listed: all in view. */
	readonly institutions: number;
	/** Members of the two consortia, and how many they share. */
	readonly first: number;
	readonly second: number;
	readonly shared: number;
}

/**
 * Probability of sharing at least as many. Null where the numbers cannot belong together: more members than
 * institutions, more shared than a side has, or fewer than must be shared.
 */
export function measureChance({ institutions, first, second, shared }: ChanceQuestion): number | null {
	const least = Math.max(0, first + second - institutions);
	const most = Math.min(first, second);
	if (most < 0 || Math.max(first, second) > institutions || shared < least || shared > most) return null;
	// From the most likely number outward by ratios of neighbours: no factorial, and no difference of large numbers.
	const mode = Math.min(most, Math.max(least, Math.floor(((first + 1) * (second + 1)) / (institutions + 2))));
	const ratio = (k: number) => ((first - k) * (second - k)) / ((k + 1) * (institutions - first - second + k + 1));
	const above = sumTerms(mode, most, (k) => ratio(k));
	const below = sumTerms(mode, least, (k) => 1 / ratio(k - 1));
	const total = 1 + above.sum + below.sum;
	if (shared <= mode) return Math.min(1, (1 + above.sum + below.sumDownTo(shared)) / total);
	return above.sumFrom(shared) / total;
}
