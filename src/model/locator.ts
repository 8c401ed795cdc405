// How a locator is written: places in documents read like paths, several joined, some in another source.

/** One place of a locator. */
export interface LocatedPlace {
	/** What stands before the first colon: the id of another source, unless it is none. */
	readonly elsewhere: string | null;
	/** The whole place as written. */
	readonly text: string;
	/** From the heading to the line, without `elsewhere`. */
	readonly steps: readonly string[];
}

const BETWEEN_PLACES = " ; ";
const BETWEEN_STEPS = " › ";
/** One line, or several that were joined. */
const LINE = /^(\d+(?:・\d+)*)行目$/u;
const ELSEWHERE = /^([^\s:]+): (.*)$/s;

export function readLocator(locator: string): readonly LocatedPlace[] {
	return locator.split(BETWEEN_PLACES).map((text) => {
		const [, elsewhere = null, rest = text] = ELSEWHERE.exec(text) ?? [];
		return { elsewhere, text, steps: rest.split(BETWEEN_STEPS) };
	});
}

/** `第9回 › 234行目` and `第9回 › 238行目` are told as one: `第9回 › 234・238行目`. */
function joinLines(places: readonly LocatedPlace[]): readonly LocatedPlace[] {
	const joined: LocatedPlace[] = [];
	for (const place of places) {
		const before = joined.at(-1);
		const line = LINE.exec(place.steps.at(-1) ?? "")?.[1];
		const known = LINE.exec(before?.steps.at(-1) ?? "")?.[1];
		const heading = (of: LocatedPlace) => [of.elsewhere ?? "", ...of.steps.slice(0, -1)].join(BETWEEN_STEPS);
		if (before && line && known && heading(before) === heading(place)) {
			const steps = [...place.steps.slice(0, -1), `${known}・${line}行目`];
			joined[joined.length - 1] = { ...before, text: `${before.text}${BETWEEN_PLACES}${place.text}`, steps };
		} else joined.push(place);
	}
	return joined;
}

/** Reads a locator out: each step in other words, and the other source by its title. What is no source stays as written. */
export function writeLocator(
	locator: string,
	titleOf: (source: string) => string | null,
	words: { readonly step: (step: string) => string; readonly title: (title: string) => string; readonly and: string },
): string {
	const places = joinLines(readLocator(locator)).map(({ elsewhere, text, steps }) => {
		const title = elsewhere === null ? null : titleOf(elsewhere);
		const read = elsewhere !== null && title === null ? text.split(BETWEEN_STEPS) : steps;
		return [...(title === null ? [] : [words.title(title)]), ...read.map(words.step)].join(BETWEEN_STEPS);
	});
	return places.join(words.and);
}
