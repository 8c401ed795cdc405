// What the live region says, and names the program gives to data.
import { writeNumber } from "../number.ts";

const changes = {
	filter: "絞り込み",
	mode: "表示の切り替え",
	layer: "根拠の層",
	layout: "配置",
	display: "表し方",
	pin: "位置の固定",
	unpin: "固定の解除",
	import: "データの読み込み",
	decision: "名寄せの判断",
	hubs: "中核機関の扱い",
	tentative: "仮のつながり",
	link: "リンクの表示",
};

const omissions = {
	data: "開いているデータ",
	pins: "位置の固定",
	decisions: "名寄せの判断",
	filters: "データの名前による絞り込み",
	hubs: "中核機関の扱い",
	tentative: "仮のつながり",
	selection: "選択",
};

/** Japanese is the reference; the English file has the same shape. */
export const speechJa = {
	/** Title of the data that come with the program. */
	sampleTitle: "産学官金コンソーシアム 付属データ",
	/** Title of pasted data. */
	pastedTitle: "貼り付けたデータ",
	changes,
	counts: (consortia: number, institutions: number, persons: number, ties: number) =>
		`表示 ${writeNumber(consortia)}の場、${writeNumber(institutions)}機関、${writeNumber(persons)}人、つながり${writeNumber(ties)}本`,
	consortiumPairs: (consortia: number, pairs: number) =>
		`表示 ${writeNumber(consortia)}の場、つながる組${writeNumber(pairs)}`,
	institutionPairs: (institutions: number, pairs: number) =>
		`表示 ${writeNumber(institutions)}機関、つながる組${writeNumber(pairs)}`,
	selectedOne: (name: string) => `${name}を選択`,
	selectedMany: (count: number) => `${writeNumber(count)}件を選択`,
	selectedEdge: (a: string, b: string) => `${a}と${b}のつながりを選択`,
	pinned: (name: string) => `${name}の位置を固定しました`,
	unpinned: (name: string) => `${name}の固定を外しました`,
	unpinnedAll: (count: number) => `${writeNumber(count)}件の固定を外しました`,
	selectionCleared: "選択を解除",
	undone: (change: keyof typeof changes) => `元に戻しました：${changes[change]}`,
	redone: (change: keyof typeof changes) => `やり直しました：${changes[change]}`,
	nothingToUndo: "元に戻す操作はありません",
	nothingToRedo: "やり直す操作はありません",
	imported: (title: string) => `${title}を開きました`,
	notImported: (file: string) => `${file}は開けませんでした。開いていたデータはそのままです`,
	readReport: (file: string, issues: number) =>
		`${file}を読みました。読み取り結果${writeNumber(issues)}件を確かめてください`,
	exported: (file: string) => `${file}を書き出しました`,
	linkCopied: "リンクをコピーしました",
	linkNotCopied: "リンクをコピーできませんでした。アドレス欄からコピーしてください",
	/** What a link leaves out, beside the button that copies it. */
	linkOmits: (omitted: readonly (keyof typeof omissions)[]) =>
		`リンクに含まれないもの：${omitted.map((each) => omissions[each]).join("、")}`,
	stopped: "計算を止めました",
};
