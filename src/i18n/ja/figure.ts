// Words written into the picture and its export sheet.
import type { Sector } from "../../model/dataset.ts";
import type { Layer, TieRole } from "../../model/evidence.ts";
import { datePrecision, fiscalYear, type PartialDate } from "../../model/partial-date.ts";
import { type BlockPlace, findPrefecture, regions } from "../../model/prefecture.ts";
import { type FacetId, type Mode, type NodeKind, UNKNOWN } from "../../model/view.ts";
import { writeNumber } from "../number.ts";
import { nodeKinds, roles, sectors } from "./closed-lists.ts";
import { countThings } from "./count-things.ts";
import { writeEraOfMonth, writeEraOfYear, writeEraYear } from "./eras.ts";
import { stacksJa, writeStacksJa } from "./stacks.ts";

interface ChosenValues {
	readonly facet: FacetId;
	readonly values: readonly string[];
}

const facetNames: Readonly<Record<FacetId, string>> = {
	sector: "区分",
	seat: "所在地",
	prefecture: "活動地域",
	program: "事業",
	ministry: "所管",
	year: "年度",
	source: "出典",
	kind: "種類",
};

function writeDate(date: PartialDate): string {
	const month = Number(date.slice(5, 7));
	const day = Number(date.slice(8, 10));
	switch (datePrecision(date)) {
		case "fiscal-year":
			return `${writeEraOfYear(fiscalYear(date))}年度（${fiscalYear(date)}）`;
		case "year":
			return `${writeEraOfYear(date)}年（${date}）`;
		case "month":
			return `${writeEraOfMonth(date)}年${month}月（${date}）`;
		case "day":
			return `${writeEraYear(date)}年${month}月${day}日（${date}）`;
	}
}

function writeValue(facet: FacetId, value: string): string {
	if (value === UNKNOWN) return "不明";
	if (facet === "sector") return sectors[value as Sector] ?? value;
	if (facet === "prefecture" || facet === "seat") return findPrefecture(value)?.name ?? value;
	if (facet === "year") return `${writeEraOfYear(value)}年度`;
	return facet === "kind" ? (nodeKinds[value as NodeKind] ?? value) : value;
}

/** All names, or how many there are and the first of them. */
function listNames(names: readonly string[], most: number): string {
	if (names.length <= most) return names.join("、");
	return `${writeNumber(names.length)}機関（${names.slice(0, most).join("、")}など）`;
}

const memberUnits: Readonly<Record<string, (value: string) => string>> = {
	members: (value) => `${value}機関`,
	partners: (value) => `協力 ${value}機関`,
	attending_institutions: (value) => `出席 ${value}機関`,
	attending_persons: (value) => `出席 ${value}人`,
	parties: (value) => `${value}団体`,
};

function writeStated(stated: readonly { readonly value: string; readonly measure: string }[]): string {
	const latest = (measure: string) => stated.filter((count) => count.measure === measure).at(-1)?.value;
	const members = latest("members");
	const partners = latest("partners");
	if (members && partners) return `${members}＋${partners}機関と記載`;
	for (const measure of ["members", "parties", "partners"]) {
		const value = latest(measure);
		if (value) return `${memberUnits[measure]?.(value)}と記載`;
	}
	for (const measure of ["attending_institutions", "attending_persons"]) {
		const value = latest(measure);
		if (value) return memberUnits[measure]?.(value) ?? "";
	}
	return "数の記載なし";
}

const layerNames = ["構成員として列記", "明記された役割", "場と場の関係", "人の現職・登壇", "人の元の職", "言及・推定"];

function writeLines(mode: Mode, layer: Layer, ties: readonly number[]): string {
	const present = layerNames
		.map((name, index) => ({ name, count: ties[index] ?? 0 }))
		.slice(0, layer)
		.filter(({ count }) => count > 0)
		.map(({ name, count }) => `${name}${writeNumber(count)}本`);
	const off = layerNames.slice(layer);
	const left = off.length > 0 ? `${off.join("、")}は含まない。` : "";
	if (mode === "institutions") return `同じ場に構成員として属する機関を結ぶ。数字は共通する場の数。${left}`;
	if (mode === "consortia") return `構成員を共有する場を結ぶ。数字は共通する機関の数。二重線は場と場の関係。${left}`;
	return present.length > 0 ? `根拠の層ごとに、${present.join("、")}。${left}` : left;
}

/** The whole line, then without its last parts one after the other. */
function shorten(parts: readonly string[], separator: string): readonly string[] {
	return parts.map((_, cut) => parts.slice(0, parts.length - cut).join(separator));
}

function countMembers(members: number, list: "complete" | "open" | "none"): string {
	// Tied by what is only mentioned, without one member listed: unknown, not none.
	if (members === 0) return "記載なし";
	return list === "open" ? `${writeNumber(members)}機関以上` : `${writeNumber(members)}機関`;
}

export const figureJa = {
	sectors,
	sectorUnknown: "区分の記載なし",
	onLine: (role: TieRole, printed: string | null) => printed ?? roles[role],
	onLineTogether: (words: readonly string[]) => words.join("・"),
	onBracket: (program: string, printed: string | null) => `${program}${printed ?? roles.official}`,
	boxMinistry: (ministry: string) => ministry,
	boxLine: (ministry: string, members: number, list: "complete" | "open" | "none") =>
		`${ministry}・${countMembers(members, list)}`,
	boxCounts: (members: number, list: "complete" | "open" | "none"): readonly string[] =>
		list === "open" && members > 0
			? [countMembers(members, list), `${writeNumber(members)}以上`]
			: [countMembers(members, list)],
	boxBelow: writeStated,
	...stacksJa,
	folded: (count: number) => (count > 0 ? `+${writeNumber(count)}` : ""),
	describeInstitution: (name: string, sector: Sector | null, consortia: number) =>
		`${name}、${sector === null ? "区分の記載なし" : sectors[sector]}、${countThings(consortia)}の場に参加`,
	describeConsortium: (name: string, ministry: string | null, members: number) =>
		`${name}、${ministry === null ? "" : `${ministry}、`}${members === 0 ? "構成員名の記載なし" : `構成員${writeNumber(members)}機関`}`,
	describePerson: (name: string, former: boolean, folded: number) =>
		`${name}、${former ? "元の職" : "人"}${folded > 0 ? `、ほかの所属${writeNumber(folded)}` : ""}`,
	captionTitle: (place: BlockPlace) => {
		if (place.kind === "region") return regions[place.region].ja;
		if (place.kind === "unknown") return "地域の記載なし";
		const names = place.codes.map((code) => findPrefecture(code)?.name ?? code);
		return names.length === 1 ? (names[0] as string) : names.map((name) => name.replace(/[都府県]$/u, "")).join("・");
	},
	// Nothing shared is not said: one body alone shares nothing, and where a list is open none is not yet zero.
	captionDetails: (
		consortia: number,
		institutions: number,
		listed: number,
		shared: number,
		sectorsInferred: boolean,
	) => {
		const shown = institutions < listed ? `${writeNumber(institutions)}/` : "";
		const numbers = [
			...(consortia === 1 ? [] : [`${countThings(consortia)}の場`]),
			`${shown}${writeNumber(listed)}機関`,
			...(shared === 0 ? [] : [`共通 ${writeNumber(shared)}`]),
		];
		return shorten(sectorsInferred ? [...numbers, "区分は推定"] : numbers, "・");
	},
	dockTitle: "構成員名の記載なし",
	dockDetail: (docked: number) => `${countThings(docked)}の場。重なりは 0 でなく「不明」`,
	legend: {
		sector: (sector: Sector, count: number) => `${sectors[sector]} ${writeNumber(count)}`,
		sectorUnknown: (count: number) => `区分の記載なし ${writeNumber(count)}`,
		box: (count: number) => `構成員の記載あり ${writeNumber(count)}`,
		unknownBox: (count: number) => `記載なし ${writeNumber(count)}`,
		person: (count: number) => `人 ${writeNumber(count)}（枠は所属）`,
		former: (count: number) => `元の職 ${writeNumber(count)}`,
		member: "構成員・中核",
		role: "主催・署名などの役割",
		personTie: "人のつながり",
		concurrent: "兼任",
		relation: "場の関係",
		inferred: "元の職・言及・推定",
		shared: "共有",
		hull: (ministry: string | null) => ministry ?? "その他の場",
	},
	sheet: {
		date: (earliest: PartialDate | null, latest: PartialDate | null, undated: number) => {
			const without = undated > 0 ? `（日付なし ${writeNumber(undated)}本）` : "";
			if (earliest === null || latest === null) return undated > 0 ? "基準日　資料に日付なし" : "";
			const span = earliest === latest ? writeDate(earliest) : `${writeDate(earliest)}〜${writeDate(latest)}`;
			return `基準日　${span}${without}`;
		},
		linesHeading: "線の定義",
		lines: writeLines,
		sectorsHeading: "区分",
		sectors: (inferred: readonly string[], palette: "colour" | "grey") => {
			const note =
				inferred.length > 0 ? `資料に区分がなく推定したもの：${listNames(inferred, 6)}。` : "資料の区分による。";
			return palette === "grey" ? `${note}白黒では文字・形・濃淡で区分を、線種で事業の所管を示す。` : note;
		},
		filtersHeading: "絞り込み",
		filters: (filters: readonly ChosenValues[], filteredOut: "dim" | "hide", folded: number) => {
			const chosen = filters.map(
				({ facet, values }) =>
					`${facetNames[facet]}＝${values.map((value) => writeValue(facet, value)).join("・") || "なし"}`,
			);
			const how = filteredOut === "dim" ? "外れたものは薄く示す。" : "外れたものは示さない。";
			const first = chosen.length === 0 ? "なし。" : `${chosen.join("、")}。${how}`;
			const more = folded > 0 ? `所属だけの${writeNumber(folded)}機関は人の札に「+n」で示す。` : "";
			return `${first}名札は法人格を省く。${more}`;
		},
		stacks: writeStacksJa,
		sourcesHeading: "出典",
		source: (number: number, title: string, publisher: string | null, date: PartialDate | null) => {
			const by = publisher === null ? "" : `（${publisher}）`;
			// The list is long: days stand as ISO alone, only years in the era's count.
			const when = date === null ? "" : ` ${datePrecision(date) === "fiscal-year" ? writeDate(date) : date}`;
			return `[${number}] ${title}${by}${when}`;
		},
		madeHeading: "作成",
		made: "連携マップ",
	},
};
