// Words of the page about the data and of the text that reports a mistake.
import { type TableName, tableNames, tables } from "../../../model/tables.ts";
import { writeNumber } from "../../number.ts";

const table = Object.fromEntries(tableNames.map((name) => [name, tables[name].title.ja])) as Record<TableName, string>;

export const dataJa = {
	title: "データについて",
	bundled:
		"付属データは、公表された資料に書かれたことだけを収めます。行ごとに出典とその箇所、時点、確からしさがあります。",
	own: (title: string) => `開いているデータ「${title}」の出典と、分かっていないことです。`,
	table,
	rows: (table: string, n: number) => `${table} ${writeNumber(n)} 行`,
	certainty: "どれだけ確かか",
	certaintyText: "明記は資料にそう書かれていること、推定は書きぶりから読み取ったこと、言及は名が出るだけのことです。",
	certaintyCaption: "つながりの種類ごとの行数",
	tieKind: "つながり",
	total: "計",
	ours: "資料にないものを補ったところ",
	inferredSectors: (n: number, all: number) =>
		`区分（セクター）を推定した機関：${writeNumber(all)} のうち ${writeNumber(n)}`,
	suppliedSeats: (n: number, all: number) => `所在地を補った機関：${writeNumber(all)} のうち ${writeNumber(n)}`,
	inferredNames: (n: number, all: number) =>
		`名称を補い、または直した機関：${writeNumber(all)} のうち ${writeNumber(n)}`,
	likelyForms: (n: number, all: number) =>
		`同じ機関とみて「おそらく」とした表記：${writeNumber(all)} のうち ${writeNumber(n)}`,
	unknown: "分かっていないこと",
	unknownText: "書かれていないことは 0 ではなく「不明」とします。",
	unnamed: (n: number) => `構成員の名が分からない場 ${writeNumber(n)}`,
	open: (n: number) => `名の分かる構成員が全員とは限らない場 ${writeNumber(n)}`,
	withoutArea: (n: number) => `活動地域の記載がない場 ${writeNumber(n)}`,
	withoutSeat: (n: number) => `所在地が分からない機関 ${writeNumber(n)}`,
	withoutSector: (n: number) => `区分が分からない機関 ${writeNumber(n)}`,
	undatedSources: (n: number) => `日付が分からない資料 ${writeNumber(n)}`,
	undatedTies: (n: number, all: number) => `時点が分からないつながり：${writeNumber(all)} 行のうち ${writeNumber(n)}`,
	sources: (n: number) => `出典 ${writeNumber(n)}`,
	sourcesText: "リンクは選んだときだけ、新しい窓で開きます。このアプリが読みに行くことはありません。",
	noSources: "出典の記載がありません。",
	taken: "取り出したもの",
	nothingTaken: "どの行も根拠としていません",
	consortia: "場",
	more: (n: number) => `ほか ${writeNumber(n)}`,
	mistake: "誤りを知らせる",
	mistakeBundled:
		"誤りに気づいたら、下の文を写し、空欄を埋めて、この地図の配布元に知らせてください。出典の窓から写すと、行と箇所が入ります。アプリからは送信しません。",
	mistakeOwn: "このデータを作った人に知らせるときの文です。アプリからは送信しません。",
	mistakeLabel: "誤りを知らせる文",
	mistakeText: (lines: {
		readonly version: string;
		readonly title: string;
		readonly rows: string;
		readonly source: string;
		readonly locator: string;
	}) =>
		[
			`連携マップ ${lines.version} のデータの誤り`,
			`データ：${lines.title}`,
			`行：${lines.rows}`,
			`出典：${lines.source}`,
			`箇所：${lines.locator}`,
			"いまの内容：",
			"正しい内容：",
			"そう言える根拠：",
		].join("\n"),
	row: (table: string, line: number, names: string) => `${table} ${line}行目（${names}）`,
	ownRow: (table: string, names: string) => `${table}（${names}）`,
	rowsHere: (n: number) => `この箇所に基づく行 ${writeNumber(n)}`,
	copy: "文をコピー",
	copied: "誤りを知らせる文をコピーしました",
	notCopied: "コピーできませんでした。文を選んで写してください",
};

export type DataWords = typeof dataJa;
