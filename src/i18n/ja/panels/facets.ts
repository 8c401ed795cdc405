// Words of the filter panel, which is the legend too.
import { writeNumber } from "../../number.ts";

/** What the heading of a facet counts, and so its rows. */
const counted = {
	institutions: (n: number) => `機関 ${writeNumber(n)}`,
	consortia: (n: number) => `場 ${writeNumber(n)}`,
	ties: (n: number) => `つながり ${writeNumber(n)}`,
};

/** The same after a number: what would be shown. */
const unit = { institutions: "機関", consortia: "場", ties: "本のつながり", nodes: "件" };

/** Names of sectors that would not fit a row of the panel, shortened; all others stand as they are. */
const sectorShort: Record<string, string> = { government: "国・自治体など" };

export const facetsJa = {
	panel: "絞り込みと凡例",
	counted,
	unit,
	/** Where the facet has no value for a row. */
	unknown: {
		sector: "区分の記載なし",
		seat: "所在地不明",
		prefecture: "地域の記載なし",
		program: "その他・記載なし",
		ministry: "その他・記載なし",
		year: "年度不明",
		source: "資料の記載なし",
		kind: "不明",
	},
	sectorShort,
	layers: "根拠の層",
	layersUnit: "つながり",
	layersHelp: "上から順に足します。チェックを外すと、その層から下が消えます。",
	layerOff: (n: number) => `＋${writeNumber(n)}`,
	only: "のみ",
	onlyThis: (name: string) => `${name}のみ表示`,
	count: (name: string, n: number, unitName: string) => `${name}、${writeNumber(n)} ${unitName}`,
	chips: "絞り込み中",
	chip: (facet: string, values: string) => `${facet}：${values}`,
	chipWithout: (values: string) => `${values}を除く`,
	chipMore: (values: string, n: number) => `${values} ほか${writeNumber(n)}`,
	chipNone: "なし",
	removeChip: (chip: string) => `${chip} を解除`,
	clearAll: "すべて解除",
	shownOf: (shown: number, all: number) => `${writeNumber(all)} 件中 ${writeNumber(shown)} 件`,
	filteredOut: "絞り込みの効きかた",
	dim: "薄く表示",
	hide: "隠す",
	display: "図の表し方",
	layout: "配置",
	rosette: "場ごと",
	force: "自由配置",
	hulls: "場の囲みを表示",
	grey: "白黒印刷の見え方",
};

export type FacetWords = typeof facetsJa;
