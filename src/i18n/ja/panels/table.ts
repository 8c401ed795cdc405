// Words of the table, the equivalent of the figure.
import { writeNumber } from "../../number.ts";

const tab: Record<"institutions" | "consortia" | "persons" | "pairs" | "ties", string> = {
	institutions: "機関",
	consortia: "場",
	persons: "人",
	pairs: "つながる組",
	ties: "つながり",
};

const column: Record<string, string> = {
	name: "名称",
	sector: "セクター",
	seat: "所在地",
	consortiumCount: "属する場",
	consortia: "場の名称",
	roles: "役割・職名",
	certainty: "根拠",
	area: "活動地域",
	programs: "事業",
	named: "列記",
	stated: "記載",
	shared: "共通の構成員",
	institutions: "所属",
	posts: "職名",
	from: "一方",
	to: "他方",
	role: "役割",
	word: "印字・職名",
	common: "共通",
	commonNames: "共通する相手",
	otherTies: "ほかのつながり",
	layer: "層",
	date: "時点",
	source: "出典",
};

export const tableJa = {
	panel: "図と同じ内容の表",
	tab,
	/** The ties that the edges of a projection rest on. */
	underlying: "もとのつながり",
	column,
	open: "表を広げる",
	close: "表をたたむ",
	order: "見出しで並べ替え・選択を先頭に",
	copy: "表をコピー",
	copied: (n: number) => `${writeNumber(n)} 行をコピーしました。表計算ソフトに貼り付けられます`,
	notCopied: "コピーできませんでした",
	sortBy: (column: string) => `${column}で並べ替え`,
	caption: (tab: string, n: number) =>
		`${tab} ${writeNumber(n)} 件。見出しのボタンで並べ替え、行を選ぶと図でも選ばれます。`,
	unknown: "不明",
	consortiumCount: (n: number) => (n < 10 ? `${n}つ` : writeNumber(n)),
	page: (from: number, to: number, all: number) => `${writeNumber(from)}–${writeNumber(to)} ／ ${writeNumber(all)} 行`,
	previous: "前のページ",
	next: "次のページ",
	tiesOf: (name: string) => `${name}のつながりだけ`,
	release: "すべてのつながりに戻す",
	none: "該当する行はありません",
};

export type TableWords = typeof tableJa;
