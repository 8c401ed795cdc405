// What the grid of prefectures and programmes finds, in Japanese.
import type { Finding } from "../../model/finding.ts";
import { findPrefecture } from "../../model/prefecture.ts";
import { countThings } from "./count-things.ts";

/** More prefectures than this are counted, not named. */
const MOST_NAMED = 6;

function tellPrefectures(codes: readonly string[]): string {
	if (codes.length > MOST_NAMED) return `${codes.length}都道府県`;
	const names = codes.map((code) => findPrefecture(code)?.name ?? code);
	return names.length === 2 ? names.join("と") : names.join("、");
}

type CoverageFinding = Extract<Finding, { readonly kind: "coverage" }>;

export function openCoverage(
	finding: CoverageFinding,
	nameOf: (id: string) => string,
): { readonly title: string; readonly detail: string } {
	const { columns, fundedTwice, consortia, frameless, unplaced } = finding;
	const none = columns > 1 ? "表示中の場で、2つ以上の交付金・補助に採択された都道府県はない。" : "";
	const twice =
		fundedTwice.length === 0
			? none
			: `2つ以上の交付金・補助に採択されているのは、${tellPrefectures(fundedTwice)}（★）。`;
	const missing = [
		...(frameless > 0 ? [`事業の記載がない場は${countThings(frameless)}`] : []),
		...(unplaced > 0 ? [`都道府県の記載がない場は${countThings(unplaced)}`] : []),
	];
	const shown =
		missing.length > 0
			? `表示中の${countThings(consortia)}の場のうち、${missing.join("、")}。`
			: `表示中の場は${countThings(consortia)}。`;
	return { title: openTitle(finding, nameOf), detail: `${twice}${shown}` };
}

function openTitle(
	{ programs, columns, prefectures: codes, onlyProgram }: CoverageFinding,
	nameOf: (id: string) => string,
): string {
	if (programs === 0) return "都道府県と事業の両方が分かる場はない";
	if (onlyProgram !== null) return `${nameOf(onlyProgram)}の場があるのは、${tellPrefectures(codes)}`;
	if (programs === 1) return "2つ以上の事業に場がある都道府県はない";
	const where = programs === columns ? `${countThings(programs)}の事業のすべてに` : `${countThings(programs)}の事業に`;
	return `${where}場があるのは、${tellPrefectures(codes)}`;
}
