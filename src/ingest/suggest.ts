// The value somebody probably meant: the nearest of a closed list, if it is near.

/** Edits (insert, delete, replace) between two short words; Levenshtein 1966. */
export function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(replaced, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
		}
		previous = current;
	}
	return previous[b.length] as number;
}

/** Longer texts are no slips of the pen. */
const LONGEST_WORD = 40;

/** Null when nothing is near: at most two edits, and fewer than half of the word. Earlier words win. */
export function suggest(found: string, expected: Iterable<string>): string | null {
	const word = found.normalize("NFKC").toLowerCase().trim();
	if (word === "" || word.length > LONGEST_WORD) return null;
	let best: { word: string; distance: number } | null = null;
	for (const candidate of expected) {
		const distance = editDistance(word, candidate.toLowerCase());
		if (distance <= 2 && distance * 2 < candidate.length && (!best || distance < best.distance)) {
			best = { word: candidate, distance };
		}
	}
	return best?.word ?? null;
}
