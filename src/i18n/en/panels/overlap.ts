// English words of the view of overlaps.
import type { OverlapWords } from "../../ja/panels/overlap.ts";
import { writeNumber } from "../../number.ts";
import { countOf } from "../count-of.ts";

const institutions = (n: number) => countOf(n, "institution");
const percent = (share: number) => `${Math.round(share * 100)}%`;

export const overlapEn: OverlapWords = {
	order: "Order",
	orders: {
		shared: "Shared institutions",
		jaccard: "Jaccard index",
		containment: "Containment",
		place: "Prefecture",
		similarity: "Similarity",
	},
	scope: (isFiltered, layer) => `Scope: ${isFiltered ? "filtered view" : "all shown"}, layer “${layer}”`,
	states: { sharing: "share", none: "share none", noneSoFar: "none so far", unknown: "unknown" },
	statesHelp: {
		sharing: "Pairs with an institution listed in both",
		none: "Pairs with two complete lists and no institution in common",
		noneSoFar: "Pairs with an open list and no institution in common as far as known",
		unknown: "Pairs in which one consortium names no members",
	},
	statesTitle: (pairs) => `${writeNumber(pairs)} pairs by what can be said`,
	pairs: (n) => writeNumber(n),
	list: "Pair and shared institutions",
	columns: { shared: "Shared", rate: "Jaccard" },
	rateHelp: "Jaccard index = shared institutions ÷ institutions in either. Given only where both lists are complete.",
	noRate: "No share is given: a list is not complete",
	shared: (n, reach) => {
		if (reach === "unknown") return "unknown";
		if (reach === "exact") return writeNumber(n);
		return n === 0 ? "none so far" : `at least ${writeNumber(n)}`;
	},
	sharedInWords: (n, reach) => {
		if (reach === "unknown") return "shared institutions unknown";
		if (n === 0) return reach === "exact" ? "no shared institution" : "no shared institution as far as known";
		return `${reach === "exact" ? "" : "at least "}${countOf(n, "shared institution")}`;
	},
	size: (n, isComplete) => (isComplete ? institutions(n) : `at least ${institutions(n)}`),
	contained: (n, share) => `${percent(share)} of ${writeNumber(n)}`,
	noMembers: "no members named",
	spoken: (words, rate) => `: ${words}${rate === null ? "" : `, Jaccard index ${rate}`}`,
	withPost: (name, posts) => `${name} (${posts})`,
	asOf: (date) => `as of ${date}`,
	more: (left) => `Show more (${writeNumber(left)} left)`,
	onlyRelated: "Pairs tied otherwise, without a shared member",
	chosenPair: "Chosen pair",
	toNetwork: "Show the selection in the network",
	exactNone: "Both lists are complete, and no institution is in both.",
	openLists: (names) => `Only some members of ${names} are known, so there may be more in common.`,
	unknownLists: (names) => `No members of ${names} are named: the overlap is unknown, not zero.`,
	announce: (a, b, words) => `${a} and ${b} chosen: ${words}`,
	copy: "Copy",
	copying: "Writing the table",
	copied: "Copied",
	chance: "Chance",
	chanceHelp:
		"If each consortium drew its number of members at random from all institutions listed in view, how likely would an overlap of this size or more be (hypergeometric)? The smaller, the less it looks like chance; but bodies of a prefecture join its consortia anyway, so never judge by this alone.",
	chanceOf: (expected, atLeast, chance) => `By chance ${expected} on average; ${atLeast} or more: ${chance}`,
	chanceExpected: (expected) => `By chance ${expected} on average`,
	chanceNone: "No chance is given: a list is not complete",
	chanceShare: (share) => `${(share * 100).toFixed(1)}%`,
	chanceBelow: "under 0.1%",
	matrix: "Matrix",
	matrixCaption: (n) =>
		`Shared institutions of ${n} consortia, two by two. Arrow keys move, Enter chooses a pair. “At least” marks an open list.`,
	legend: { sharing: "shared (number)", none: "0 = none", open: "≥ = a list is open", unknown: "unknown" },
	atLeast: (n) => `≥${n}`,
	cell: (number, a, b, words) => `${number}: ${a} and ${b}, ${words}`,
	sameConsortium: (name) => `${name} itself`,
	unknownCell: (name, n) => `${name} and ${n} consortia that name no members: unknown`,
	others: (n) => `+${n}`,
	unknownList: (n) => `${n} ${n === 1 ? "consortium names" : "consortia name"} no members (overlap unknown)`,
	noPlace: "–",
	rest: "alone",
	limit: "Consortia in the matrix",
	limitOption: (n) => `${n} with most overlaps`,
	leftOut: (n) => `${writeNumber(n)} consortia are left out`,
	combinations: (place, n) => (place === null ? `${n} chosen consortia` : `${n} consortia in ${place}`),
	institutions,
	rule: "Counting",
	rules: { exactly: "in exactly these", "at-least": "in at least these" },
	readExactly: (columns, all, isWhole) =>
		`How to read: a bar counts the institutions named in the dotted consortia and in no other of these. ${isWhole ? `The ${columns} bars add up to ${all}.` : ""}`,
	readAtLeast:
		"How to read: a bar counts the institutions named in all dotted consortia, whatever others they join, so the bars do not add up.",
	readBounds: "“≥”, “≤” and “?” mark numbers that rest on an open list.",
	emptyCombinations: (n) => `${writeNumber(n)} other combinations are empty.`,
	unknownNotCombined: (n) =>
		`${n} ${n === 1 ? "consortium names" : "consortia name"} no members and cannot be combined.`,
	bounded: (n, bound) =>
		({ exact: `${n}`, "at-least": `at least ${n}`, "at-most": `at most ${n}`, "so-far": `${n} so far` })[bound],
	boundMark: (n, bound) => ({ exact: `${n}`, "at-least": `≥${n}`, "at-most": `≤${n}`, "so-far": `${n}?` })[bound],
	combination: (names, rule, count) =>
		`Institutions in ${rule === "exactly" ? "exactly" : "at least"} ${names}: ${count}`,
	isIn: "in",
	isNotIn: "not in",
	combinationsCaption: (n) =>
		`Institutions by combination of ${n} consortia. Left and right arrow keys move, Enter shows the names.`,
	combinationsHead: "Combination",
	combinationNone: "No institution is in this combination.",
	pickPair: "Choose a bar to see names and evidence.",
	pick: "Choose consortia",
	pickHelp: (fewest, most) => `Choose ${fewest} to ${most} consortia.`,
	pickReset: "Follow the chosen pair",
	placeUnknown: "place not stated",
	addSources: "Open a source that lists members, or release a filter, to compare.",
	tooFew: (isFiltered: boolean) =>
		isFiltered ? "Release a filter, or open data with two consortia or more." : "Open data with two consortia or more.",
	close: "Close",
	tsv: {
		a: "Consortium A",
		b: "Consortium B",
		shared: "Shared institutions",
		names: "Names (posts)",
		rate: "Jaccard index",
		shareOfA: "Share of A",
		shareOfB: "Share of B",
		expected: "Expected by chance",
		chance: "Chance of at least so many",
		relation: "Relation",
		asOf: "As of",
		sources: "Sources",
		consortium: "Consortium",
		members: "Listed institutions",
		noRate: "not given",
		countBy: (rule: string) => `Institutions (${rule})`,
		isIn: "yes",
	},
};
