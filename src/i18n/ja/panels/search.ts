// Words of the search box.

const kind: Record<string, string> = { institution: "機関", consortium: "場", person: "人", program: "事業" };

export const searchJa = {
	label: "機関・人・場・事業をさがす",
	placeholder: "機関・人・場・事業をさがす",
	results: "検索結果",
	kind,
	matched: (form: string) => `「${form}」で一致`,
	hidden: {
		filter: "絞り込みで隠れています。選ぶと絞り込みをすべて解除して示します",
		layer: "表示中の根拠の層にありません。選ぶとすべての層を表示します",
		folded: "人の札に収納中です。選ぶと開いて示します",
		mode: "いまの表示では点になりません。選ぶと「場と構成員」に切り替えます",
	},
	program: "選ぶとこの事業だけを表示します",
	none: (query: string) => `「${query}」に合うものはありません`,
	found: (n: number) => `${n} 件あります`,
};

export type SearchWords = typeof searchJa;
