// How likely an overlap would be by chance: the members of one consortium drawn from all institutions in view without
// regard to the other. The upper tail of the hypergeometric distribution, as in the exact test of Fisher (1922).

export interface ChanceQuestion {
	/** Institutions that could be listed: all in view. */
	readonly institutions: number;
	/** Members of the two consortia, and how many they share. */
	readonly first: number;
	readonly second: number;
	readonly shared: number;
}

/**
 * Probability of sharing at least so many. Null where the numbers cannot belong together: more members than
 * institutions, more shared than a side has, or fewer than the two must share.
 */
export function measureChance({ institutions, first, second, shared }: ChanceQuestion): number | null {
	const least = Math.max(0, first + second - institutions);
	const most = Math.min(first, second);
	if (Math.min(first, second) < 0 || Math.max(first, second) > institutions) return null;
	if (!Number.isInteger(shared) || shared < least || shared > most) return null;
	const terms = weighNumbers({ institutions, first, second }, least, most);
	return addFrom(terms, shared - least) / addFrom(terms, 0);
}

/**
 * Of each number of shared members how likely it is, beside the most likely one: by ratios of neighbours, so that no
 * factorial is needed and no large numbers are subtracted.
 */
function weighNumbers(
	{ institutions, first, second }: Omit<ChanceQuestion, "shared">,
	least: number,
	most: number,
): Float64Array {
	const terms = new Float64Array(most - least + 1);
	const likeliest = Math.floor(((first + 1) * (second + 1)) / (institutions + 2));
	const mode = Math.min(most, Math.max(least, likeliest));
	/** Of one more to this number. */
	const ratio = (k: number) => ((first - k) * (second - k)) / ((k + 1) * (institutions - first - second + k + 1));
	terms[mode - least] = 1;
	for (let k = mode; k < most; k++) terms[k + 1 - least] = (terms[k - least] as number) * ratio(k);
	for (let k = mode; k > least; k--) terms[k - 1 - least] = (terms[k - least] as number) / ratio(k - 1);
	return terms;
}

/** The least likely first, lest they be lost. */
function addFrom(terms: Float64Array, from: number): number {
	return terms
		.slice(from)
		.sort()
		.reduce((sum, term) => sum + term, 0);
}
