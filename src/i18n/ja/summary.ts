// The written summary of a picture: what it shows, what it finds, how it is to be read.
import type { Summary } from "../../model/summary.ts";
import { writeFacetValue } from "../facet-value.ts";
import { writeNumber } from "../number.ts";
import type { Widened } from "../widened.ts";
import { figureJa } from "./figure.ts";
import { findingsJa } from "./findings.ts";
import { termsJa } from "./terms.ts";

type NameOf = (id: string) => string;

/** One sentence an entry, by level. */
export interface WrittenSummary {
	readonly shows: readonly string[];
	readonly findings: readonly string[];
	readonly reading: readonly string[];
}

function tellConsortia({ consortia: { complete, open, none } }: Summary): string {
	const parts = [
		complete > 0 ? `構成員をすべて列記 ${writeNumber(complete)}` : "",
		open > 0 ? `一部だけ判明 ${writeNumber(open)}` : "",
		none > 0 ? `構成員名の記載なし ${writeNumber(none)}` : "",
	].filter((part) => part !== "");
	const all = complete + open + none;
	return all === 0 ? "表示中の場はない。" : `場は${writeNumber(all)}（${parts.join("、")}）。`;
}

function tellBodies({ sectors, persons }: Summary): string {
	const all = sectors.reduce((sum, { institutions }) => sum + institutions, 0);
	const parts = sectors.map(
		({ sector, institutions }) =>
			`${sector === null ? "区分の記載なし" : termsJa.sectors[sector]} ${writeNumber(institutions)}`,
	);
	const bodies = all === 0 ? "機関はない" : `機関は${writeNumber(all)}（${parts.join("、")}）`;
	return persons === 0 ? `${bodies}。` : `${bodies}、人は${writeNumber(persons)}。`;
}

function tellTies({ ties, sources, dates }: Summary): string {
	if (ties.length === 0) return "つながりはない。";
	const all = ties.reduce((sum, { ties: number }) => sum + number, 0);
	const parts = ties.map(({ layer, ties: number }) => `${termsJa.layers[layer]} ${writeNumber(number)}`);
	const date = figureJa.sheet.date(dates.earliest, dates.latest, dates.undated);
	return `つながりは${writeNumber(all)}本（${parts.join("、")}）。出典は${writeNumber(sources)}点。${date === "" ? "" : `${date}。`}`;
}

function tellFilters({ filters, layer }: Summary): string {
	const layers = `根拠の層は「${termsJa.layers[1]}」${layer === 1 ? "だけ" : `から「${termsJa.layers[layer]}」まで`}。`;
	if (filters.length === 0) return `絞り込みはない。${layers}`;
	const chosen = filters.map(
		({ facet, values }) =>
			`${termsJa.facets[facet]}＝${values.map((value) => writeFacetValue(termsJa, facet, value)).join("・") || "なし"}`,
	);
	return `絞り込みは、${chosen.join("、")}。${layers}`;
}

function tellOverlaps(summary: Summary, nameOf: NameOf): readonly string[] {
	const { overlaps, overlapping, pairsWithNobodySoFar, unknownPairs } = summary;
	if (overlapping + pairsWithNobodySoFar + unknownPairs === 0) return [];
	const unknown = unknownPairs === 0 ? "" : `${writeNumber(unknownPairs)}組は構成員名の記載がなく不明。`;
	const soFar = pairsWithNobodySoFar === 0 ? "" : `${writeNumber(pairsWithNobodySoFar)}組は判明分では 0。`;
	const first = `構成員を共有する場の組は${writeNumber(overlapping)}。${soFar}${unknown}`;
	const pairs = overlaps.map(({ a, b, shared, reach }) => {
		const names = shared.slice(0, 4).map(nameOf).join("、");
		const number = `${writeNumber(shared.length)}機関${reach === "at-least" ? "以上" : ""}`;
		return `「${nameOf(a)}」と「${nameOf(b)}」は${number}を共有する（${names}${shared.length > 4 ? "など" : ""}）。`;
	});
	return [first, ...pairs];
}

function tellShared({ shared, sharedInstitutions }: Summary, nameOf: NameOf): readonly string[] {
	if (sharedInstitutions === 0) return [];
	const names = shared.map(({ id, consortia }) => `${nameOf(id)}（${consortia}）`).join("、");
	return [`2つ以上の場に列記された機関は${writeNumber(sharedInstitutions)}。属する場の数が多い順に、${names}。`];
}

function tellCutPoints({ cutPoints, groups, mode }: Summary, nameOf: NameOf): readonly string[] {
	const said = groups > 1 ? [`つながりは${writeNumber(groups)}個のまとまりに分かれる。`] : [];
	if (mode !== "two-mode") return said;
	const cuts = cutPoints.map(
		({ id, pairs }) => `${nameOf(id)}を除くと、表示中の場の${writeNumber(pairs)}組が互いにたどれなくなる。`,
	);
	return [...said, ...cuts];
}

const howToRead: Readonly<Record<Summary["mode"], readonly string[]>> = {
	"two-mode": [
		"二重枠は場、印は機関（文字・形・色が区分）、丸い札は人。囲みの重なりにある機関は、その場に共通する構成員。",
		"破線の箱は構成員名の記載がない場で、重なりは 0 でなく不明。",
		"実線は資料に明記されたつながり、破線は推定・言及・元の職。位置と線の長さに意味はない。",
	],
	institutions: ["同じ場に構成員として属する機関を線で結ぶ。数字は共通する場の数。位置と線の長さに意味はない。"],
	consortia: ["構成員を共有する場を線で結ぶ。数字は共通する機関の数。線がないことは、重なりがないことを意味しない。"],
};

function write(summary: Summary, nameOf: NameOf): WrittenSummary {
	const { title, detail } = findingsJa.headline(summary.finding, nameOf);
	return {
		// Who is a member stands behind the lines of that projection, not in it.
		shows: [
			tellConsortia(summary),
			...(summary.mode === "consortia" ? [] : [tellBodies(summary)]),
			tellTies(summary),
			tellFilters(summary),
		],
		findings: [
			detail === "" ? `${title}。` : `${title}。${detail}`,
			...tellOverlaps(summary, nameOf),
			...tellShared(summary, nameOf),
			...tellCutPoints(summary, nameOf),
		],
		reading: howToRead[summary.mode],
	};
}

export const summaryJa = {
	title: "この図の要約",
	open: "文章で読む",
	copy: "要約をコピー",
	levels: { shows: "示すもの", findings: "主な結果", reading: "読み方" },
	write,
};

export type SummaryWords = Widened<typeof summaryJa>;
