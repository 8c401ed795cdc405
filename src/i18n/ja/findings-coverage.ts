// What the grid of prefectures and programmes finds, in Japanese.
import type { Finding } from "../../model/finding.ts";
import { findPrefecture } from "../../model/prefecture.ts";

/** More prefectures than this are counted, not named. */
const MOST_NAMED = 6;

function tellPrefectures(codes: readonly string[]): string {
	if (codes.length > MOST_NAMED) return `${codes.length}都道府県`;
	const names = codes.map((code) => findPrefecture(code)?.name ?? code);
	return names.length === 2 ? names.join("と") : names.join("、");
}

/** 8つ, 12: the native counter ends at nine. */
function count(number: number): string {
	return number < 10 ? `${number}つ` : `${number}`;
}

export function openCoverage(finding: Extract<Finding, { readonly kind: "coverage" }>): {
	readonly title: string;
	readonly detail: string;
} {
	const { programs, columns, prefectures, fundedTwice, consortia, frameless, unplaced } = finding;
	const twice =
		fundedTwice.length === 0
			? "2つ以上の交付金・補助に採択された都道府県はない。"
			: `2つ以上の交付金・補助に採択されているのは、${tellPrefectures(fundedTwice)}（★）。`;
	const missing = [
		...(frameless > 0 ? [`事業の記載がない場は${frameless}`] : []),
		...(unplaced > 0 ? [`都道府県の記載がない場は${unplaced}`] : []),
	];
	const rest = missing.length > 0 ? `のうち、${missing.join("、")}` : "";
	return { title: openTitle(programs, columns, prefectures), detail: `${twice}表示中の場は${consortia}${rest}。` };
}

function openTitle(programs: number, columns: number, codes: readonly string[]): string {
	if (programs === 0) return "都道府県と事業の両方が分かる場はない";
	if (programs === 1) return columns === 1 ? "表示中の事業は1つ" : "2つ以上の事業に場がある都道府県はない";
	const where = programs === columns ? `${count(programs)}の事業のすべてに` : `${count(programs)}の事業に`;
	return `${where}場があるのは、${tellPrefectures(codes)}`;
}
