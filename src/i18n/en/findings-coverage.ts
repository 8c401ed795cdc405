// What the grid of prefectures and programmes finds, in English.
import type { Finding } from "../../model/finding.ts";
import { findPrefecture } from "../../model/prefecture.ts";
import { countOf } from "./count-of.ts";

/** More prefectures than this are counted, not named. */
const MOST_NAMED = 6;

function tellPrefectures(codes: readonly string[]): string {
	if (codes.length > MOST_NAMED) return `${codes.length} prefectures`;
	const names = codes.map((code) => findPrefecture(code)?.name_en ?? code);
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

type CoverageFinding = Extract<Finding, { readonly kind: "coverage" }>;

export function openCoverage(
	finding: CoverageFinding,
	nameOf: (id: string) => string,
): { readonly title: string; readonly detail: string } {
	const { columns, fundedTwice, consortia, frameless, unplaced } = finding;
	const none = columns > 1 ? "Of what is shown, no prefecture is funded by two or more grants. " : "";
	const twice = fundedTwice.length === 0 ? none : `Funded by two or more grants (★): ${tellPrefectures(fundedTwice)}. `;
	const missing = [
		...(frameless > 0 ? [`${frameless} without a stated programme`] : []),
		...(unplaced > 0 ? [`${unplaced} without a stated prefecture`] : []),
	];
	const rest = missing.length > 0 ? `, ${missing.join(", ")}` : "";
	const shown = `${countOf(consortia, "consortium", "consortia")} ${consortia === 1 ? "is" : "are"} shown`;
	return { title: openTitle(finding, nameOf), detail: `${twice}${shown}${rest}.` };
}

function openTitle(
	{ programs, columns, prefectures: codes, onlyProgram }: CoverageFinding,
	nameOf: (id: string) => string,
): string {
	if (programs === 0) return "No consortium has both a stated prefecture and a stated programme";
	const verb = codes.length === 1 ? "has" : "have";
	if (onlyProgram !== null) return `${tellPrefectures(codes)} ${verb} consortia of ${nameOf(onlyProgram)}`;
	if (programs === 1) return "No prefecture has consortia under two programmes";
	return `${tellPrefectures(codes)} ${verb} consortia under ${programs === columns ? "all " : ""}${programs} programmes`;
}
