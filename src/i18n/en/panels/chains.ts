// Words of the chain between two actors: fields, the row of marks, cautions.
import type { chainsJa } from "../../ja/panels/chains.ts";
import { writeNumber } from "../../number.ts";
import type { Widened } from "../../widened.ts";
import { countOf } from "../count-of.ts";

export const chainsEn: Widened<typeof chainsJa> = {
	title: "Path between two",
	between: (from: string, to: string) => `Path from ${from} to ${to}`,
	of: (name: string) => `Path through ${name}`,
	from: "From",
	to: "To",
	placeholder: "Name of a body, person or consortium",
	results: "Matches",
	swap: "Swap the ends",
	none: (query: string) => `No body, person or consortium matches “${query}”`,
	found: (n: number) => `${writeNumber(n)} found`,
	hint: "Choose two bodies, persons or consortia to see the path between them. A row of the table shows its own.",
	same: "Choose two different ones.",
	only: "There is no other path",
	noneAsShort: "No other path is as short",
	another: (n: number, isMore: boolean) =>
		`${writeNumber(n)}${isMore ? " or more" : ""} other${n === 1 ? "" : "s"} as short`,
	next: "Next path",
	nth: (at: number, all: number) => `${writeNumber(at)} of ${writeNumber(all)}`,
	allThrough: (names: string) => `Every path runs through ${names}`,
	shortest: "Shortest path",
	strongest: "Path on the strongest evidence",
	strongestOf: (layer: string) => `its weakest tie is “${layer}”`,
	bothInOne: "The shortest path also rests on the strongest evidence",
	notHere: "Not connected in this scope.",
	fromLayer: (layer: number, name: string) => `Connected from layer ${layer} on (“${name}”).`,
	raise: (layer: number) => `Widen to layer ${layer}`,
	unfilter: "Connected when the filters are released.",
	useAll: "Compute over all data",
	never: "Not connected in any layer of the sources.",
	preview: "Widened, the path would be",
	sources: (n: number) => countOf(n, "source"),
	hideSources: "Hide sources",
	showInNetwork: "Show the path in the network",
	spoken: (names: string) => `Path: ${names}`,
	unknownMembers: "members not named",
	beyond: (place: string, n: number) => `${writeNumber(n)} more in ${place}`,
	shared: (n: number) => `${writeNumber(n)} shared`,
	cautions: {
		"not-in-person": (person: string, consortium: string) =>
			`No source says that ${person} in person takes part in ${consortium}`,
		"by-program": (person: string, program: string) =>
			`${person} is an official of ${program}, not a member of its hubs`,
		undated: (person: string, institution: string) => `No source says when ${person} was at ${institution}`,
	},
	seeBetween: (places: readonly string[]) => `See the path between ${places.join(" and ")}`,
	seePath: "Show the path between them",
};
