// Words of the frame around the figure: header, tabs, status row, start and empty states.
import type { StackCounts } from "../../../model/dock-stack.ts";
import { datePrecision, fiscalYear, type PartialDate } from "../../../model/partial-date.ts";
import { writeNumber } from "../../number.ts";

/** Where room is short, in the western calendar only. */
function shortenDate(date: PartialDate): string {
	return datePrecision(date) === "fiscal-year" ? `${fiscalYear(date)}年度` : date;
}

/** Japanese is the reference; the English file has the same shape. */
export const shellJa = {
	appName: "連携マップ",
	skipGraph: "図をとばして表へ",
	skipToViews: "表示の切り替えへ移る",
	skipToContent: "内容へ移る",
	skipToGraph: "図へ移る",
	skipToDetails: "選んだものの根拠へ移る",
	asOf: (dates: string, undated: number) =>
		undated > 0 ? `基準日 ${dates}（日付なし ${writeNumber(undated)}本）` : `基準日 ${dates}`,
	asOfShort: (from: PartialDate, to: PartialDate) => `基準日 ${[...new Set([from, to])].map(shortenDate).join("〜")}`,
	undo: "元に戻す",
	redo: "やり直す",
	open: "開く",
	export: "資料に出力",
	otherLanguage: "EN",
	otherLanguageName: "EN：English に切り替える",
	otherLanguageTag: "en",
	menu: "メニュー",
	about: "このアプリについて",
	data: "データについて",
	copyLink: "リンクをコピー",
	keys: "キー操作",
	start: "はじめの画面",
	unpinAll: "固定をすべて外す",
	views: "表示の切り替え",
	view: { list: "一覧", overlap: "重なり", network: "ネットワーク", bridges: "つなぎ手", coverage: "県×事業" },
	mode: "表示",
	zoomIn: "拡大",
	zoomOut: "縮小",
	fit: "全体を表示",
	showFacets: "絞り込み",
	hideFacets: "絞り込みをしまう",
	showInspector: "詳細",
	close: "閉じる",
	figure: "図",
	status: "状態",
	shown: "表示",
	consortia: (n: number) => ["", writeNumber(n), " の場"],
	institutions: (n: number) => ["", writeNumber(n), " 機関"],
	persons: (n: number) => ["", writeNumber(n), " 人"],
	ties: (n: number) => ["", writeNumber(n), " 本のつながり"],
	pairs: (n: number) => ["つながる ", writeNumber(n), " 組"],
	listSeparator: "・",
	selected: (n: number) => ["選択 ", writeNumber(n), ""],
	folded: (n: number) => `所属だけの ${writeNumber(n)} 機関は人の札に収納（+n）`,
	foldedAndStacked: (folded: number, { boxes, bodies, persons }: StackCounts) => {
		const onPersons = folded > 0 ? `人の札（+n）に ${writeNumber(folded)} 機関・` : "";
		const withPersons = persons > 0 ? `と ${writeNumber(persons)} 人` : "";
		return `収納：${onPersons}${writeNumber(boxes)} つの箱に ${writeNumber(bodies)} の場${withPersons}`;
	},
	unknownBox: "破線の箱＝構成員名の記載なし",
	nothingSent: "このPCの外へ送信しません",
	onThisThread: "計算は画面と同じ処理の中で動いています（少し遅くなります）",
	working: {
		layout: "配置を計算しています",
		measure: "指標を計算しています",
		read: "ファイルを読んでいます",
		export: "ファイルを書いています",
	},
	sketched: (work: string) => `図は仮の配置です。${work}`,
	silent: (seconds: number) => `${writeNumber(seconds)} 秒のあいだ応答がありません。止めてから、やり直せます。`,
	preparing: "表示するものを整えています",
	stop: "止める",
	stopped: "配置の計算を止めました",
	resume: "再開する",
	refused: (mode: string) => `「${mode}」の図は描けません`,
	refusedWhy: (ofConsortia: boolean, pairs: number, most: number) =>
		`${ofConsortia ? "場" : "機関"}の組が最大 ${writeNumber(pairs)} になり、図にできる ${writeNumber(most)} 組を超えます。絞り込んでも変わりません。`,
	refusedWidest: (ofConsortia: boolean, name: string, n: number) =>
		ofConsortia
			? `最も多くの場に属するのは「${name}」（${writeNumber(n)} の場）です。`
			: `構成員が最も多いのは「${name}」（${writeNumber(n)} 機関）です。この場を除いたデータなら描ける見込みがあります。`,
	refusedLook: "重なりを一覧で見る",
	refusedStay: "今の図のまま続ける",
	emptyTitle: "該当 0 件",
	emptyRelax: (facet: string, nodes: number) => `「${facet}」の条件を外すと ${writeNumber(nodes)} 件が表示されます。`,
	emptyOther: "条件の組合せに合うものがありません。",
	relax: "この条件を外す",
	clearAll: "すべて解除",
	dropHere: "ここに置くと開きます",
	dropKinds: "CSV・JSON（Excel は CSV で保存したもの）",
};

export type ShellWords = typeof shellJa;
