// Words of the search box.
import { writeNumber } from "../../number.ts";

const kind: Record<string, string> = { institution: "機関", consortium: "場", person: "人", program: "事業" };

export const searchJa = {
	label: "機関・人・場・事業をさがす",
	placeholder: "名前でさがす",
	results: "検索結果",
	kind,
	matched: (form: string) => `「${form}」で一致`,
	hidden: {
		filter: (facets: string) => `絞り込み（${facets}）で隠れています。選ぶとその条件だけを外します`,
		layer: (layer: string) => `層「${layer}」にあります。選ぶとその層まで表示します`,
		never: "どの層にもつながりがなく、図には出ません",
		folded: "人の札に収納中です。選ぶと開いて示します",
		mode: "いまの表示では点になりません。選ぶと「場と構成員」に切り替えます",
	},
	program: "選ぶとこの事業だけを表示します",
	programUnframed: "場との対応の記載がありません。選ぶと出典を示します",
	none: (query: string) => `「${query}」に合うものはありません`,
	found: (n: number) => `${writeNumber(n)} 件あります`,
};

export type SearchWords = typeof searchJa;
