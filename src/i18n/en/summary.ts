// The written summary of a picture in English.
import type { Summary } from "../../model/summary.ts";
import { writeFacetValue } from "../facet-value.ts";
import type { SummaryWords, WrittenSummary } from "../ja/summary.ts";
import { writeNumber } from "../number.ts";
import { countOf } from "./count-of.ts";
import { figureEn } from "./figure.ts";
import { findingsEn } from "./findings.ts";
import { termsEn } from "./terms.ts";

type NameOf = (id: string) => string;

function endSentence(text: string): string {
	return text.endsWith(".") ? text : `${text}.`;
}

function tellConsortia({ consortia: { complete, open, none } }: Summary): string {
	const parts = [
		complete > 0 ? `${writeNumber(complete)} with all members listed` : "",
		open > 0 ? `${writeNumber(open)} with some members known` : "",
		none > 0 ? `${writeNumber(none)} without named members` : "",
	].filter((part) => part !== "");
	const all = complete + open + none;
	return all === 0 ? "No consortium is shown." : `${countOf(all, "consortium", "consortia")}: ${parts.join(", ")}.`;
}

function tellBodies({ sectors, persons }: Summary): string {
	const all = sectors.reduce((sum, { institutions }) => sum + institutions, 0);
	const parts = sectors.map(
		({ sector, institutions }) =>
			`${sector === null ? "sector not stated" : termsEn.sectors[sector].toLowerCase()} ${writeNumber(institutions)}`,
	);
	const bodies = all === 0 ? "No institution" : `${countOf(all, "institution")} (${parts.join(", ")})`;
	return persons === 0 ? `${bodies}.` : `${bodies}; ${countOf(persons, "person")}.`;
}

function tellTies({ ties, sources, dates }: Summary): string {
	if (ties.length === 0) return "No tie is shown.";
	const all = ties.reduce((sum, { ties: number }) => sum + number, 0);
	const parts = ties.map(({ layer, ties: number }) => `${termsEn.layers[layer].toLowerCase()} ${writeNumber(number)}`);
	const date = figureEn.sheet.date(dates.earliest, dates.latest, dates.undated);
	const rest = date === "" ? "" : ` ${endSentence(date)}`;
	return `${countOf(all, "tie")} (${parts.join("; ")}), from ${countOf(sources, "source")}.${rest}`;
}

function tellFilters({ filters, layer }: Summary): string {
	const layers = `Evidence: ${layer === 1 ? "only" : "from"} “${termsEn.layers[1]}”${layer === 1 ? "" : ` to “${termsEn.layers[layer]}”`}.`;
	if (filters.length === 0) return `No filter. ${layers}`;
	const chosen = filters.map(
		({ facet, values }) =>
			`${termsEn.facets[facet]}: ${values.map((value) => writeFacetValue(termsEn, facet, value)).join(", ") || "none"}`,
	);
	return `Filters: ${chosen.join("; ")}. ${layers}`;
}

function tellOverlaps(summary: Summary, nameOf: NameOf): readonly string[] {
	const { overlaps, overlapping, pairsWithNobodySoFar, unknownPairs } = summary;
	if (overlapping + pairsWithNobodySoFar + unknownPairs === 0) return [];
	const soFar =
		pairsWithNobodySoFar === 0
			? ""
			: ` ${countOf(pairsWithNobodySoFar, "pair shares", "pairs share")} none so far: a list is partial.`;
	const unknown =
		unknownPairs === 0 ? "" : ` Of ${countOf(unknownPairs, "pair")} nothing can be said: members are not named.`;
	const first = `${countOf(overlapping, "pair of consortia shares", "pairs of consortia share")} members.${soFar}${unknown}`;
	const pairs = overlaps.map(({ a, b, shared, reach }) => {
		const names = shared.slice(0, 4).map(nameOf).join(", ");
		const number = `${reach === "at-least" ? "at least " : ""}${countOf(shared.length, "institution")}`;
		return `${nameOf(a)} and ${nameOf(b)} share ${number} (${names}${shared.length > 4 ? " and others" : ""}).`;
	});
	return [first, ...pairs];
}

function tellShared({ shared, sharedInstitutions }: Summary, nameOf: NameOf): readonly string[] {
	if (sharedInstitutions === 0) return [];
	const names = shared.map(({ id, consortia }) => `${nameOf(id)} (${consortia})`).join(", ");
	const listed = countOf(sharedInstitutions, "institution is", "institutions are");
	return [`${listed} listed in two or more consortia, the most often ${names}.`];
}

function tellCutPoints({ cutPoints, groups, mode }: Summary, nameOf: NameOf): readonly string[] {
	const said = groups > 1 ? [`The ties fall into ${writeNumber(groups)} separate groups.`] : [];
	if (mode !== "two-mode") return said;
	const cuts = cutPoints.map(
		({ id, pairs }) =>
			`Without ${nameOf(id)}, ${countOf(pairs, "pair of consortia", "pairs of consortia")} shown would no longer be connected.`,
	);
	return [...said, ...cuts];
}

const howToRead: Readonly<Record<Summary["mode"], readonly string[]>> = {
	"two-mode": [
		"Double frames are consortia, marks are institutions (letter, shape and colour tell the sector), pills are persons. Institutions where outlines overlap are members of each of these consortia.",
		"A dashed box names no members: its overlap is unknown, not zero.",
		"Solid lines are stated in a source, dashed ones are inferred, mentioned or former posts. Position and length of a line mean nothing.",
	],
	institutions: [
		"Institutions are tied when they are members of the same consortium; numbers count those shared. Position and length of a line mean nothing.",
	],
	consortia: [
		"Consortia are tied when they share members; numbers count these. A missing line does not mean that there is no overlap.",
	],
};

function write(summary: Summary, nameOf: NameOf): WrittenSummary {
	const { title, detail } = findingsEn.headline(summary.finding, nameOf);
	return {
		// Who is a member stands behind the lines of that projection, not in it.
		shows: [
			tellConsortia(summary),
			...(summary.mode === "consortia" ? [] : [tellBodies(summary)]),
			tellTies(summary),
			tellFilters(summary),
		],
		findings: [
			detail === "" ? endSentence(title) : `${endSentence(title)} ${detail}`,
			...tellOverlaps(summary, nameOf),
			...tellShared(summary, nameOf),
			...tellCutPoints(summary, nameOf),
		],
		reading: howToRead[summary.mode],
	};
}

export const summaryEn: SummaryWords = {
	title: "Summary of this figure",
	open: "Read as text",
	copy: "Copy the summary",
	levels: { shows: "What it shows", findings: "Main findings", reading: "How to read it" },
	write,
};
