// Words for issues, in the vocabulary of the ministries' rules for machine-readable tables.
import type { IssueWords } from "../issue-words.ts";
import { readingsJa } from "./issue-readings.ts";
import { columnsJa, count, listed, passedOverJa, tablesJa } from "./issue-terms.ts";
import { fileIssuesJa } from "./issues-files.ts";
import { jsonIssuesJa } from "./issues-json.ts";

const nothing = "";
const perhaps = (suggestion: string | null) => (suggestion === null ? "" : `「${suggestion}」ではありませんか。`);

export const issuesJa: IssueWords = {
	...fileIssuesJa,
	...jsonIssuesJa,
	"table-unknown": {
		message: ({ found }) => `「${found}」は、どの表か分かりません。`,
		remedy: "ファイル名を表の名前(institutions.csvなど)にし、項目名をデータ辞書のとおりにしてください。",
	},
	"package-broken": {
		message: () => "datapackage.jsonだけでは、表の中身がありません。",
		remedy: "datapackage.jsonと各表のCSVを一緒に開いてください。",
	},
	"project-version-unknown": {
		message: ({ found }) => `保存形式の版「${found}」は、このプログラムでは読めません。`,
		remedy: "新しい版のプログラムで開いてください。",
	},
	"column-unknown": {
		message: ({ found }) => `項目名「${found}」は知らない名前のため、この列は使いません。`,
		remedy: "使う列なら、ひな形の項目名に直してください。",
	},
	"column-unnamed": {
		message: ({ found }) => `項目名のない列に「${found}」などがあります。何の列か分からないため、使いません。`,
		remedy: "使う列なら、ひな形にある項目名を付けてください。",
	},
	"column-missing": {
		message: ({ expected }) => `必要な項目「${columnsJa[expected] ?? expected}」の列がありません。`,
		remedy: ({ expected }) =>
			`項目名の行に「${columnsJa[expected] ?? expected}」の列を加えてください。${expected === "consortium" ? "一つの場の名簿なら、表の上に「○○協議会 構成員名簿」のように書いても読めます。" : ""}`,
	},
	"program-without-consortium": {
		message: ({ column }) =>
			`「${column}」だけでは、どの機関がともに活動しているか分かりません。コンソーシアム(場)の列がありません。`,
		remedy:
			"1行が一つの共同体なら、その名称(構想名、課題名など)の列を加えるか、項目名を「コンソーシアム」に直してください。",
	},
	"column-duplicate": {
		message: ({ found }) => `項目名「${found}」と同じ意味の列がほかにもあり、この列は使いません。`,
		remedy: "一つの項目は一つの列にまとめてください。",
	},
	"column-read-as": {
		message: ({ found, role }) => `列「${found}」を「${columnsJa[role] ?? role}」として読みました。`,
		remedy: nothing,
	},
	"cell-missing": {
		message: ({ field }) => `必須の項目「${field}」が空欄のため、この行は読みませんでした。`,
		remedy: "値を入れてください。",
	},
	"cell-not-in-list": {
		message: ({ found, expected }) => `「${found}」は選択肢にありません。選択肢は${listed(expected)}です。`,
		remedy: ({ suggestion }) => `${perhaps(suggestion)}選択肢のどれかに直してください。`,
	},
	"cell-not-a-date": {
		message: ({ found }) => `「${found}」を日付として読めないため、不明としました。`,
		remedy: "2024-04-01、2024-04、2024、FY2024(年度)、令和6年度のように書いてください。",
	},
	"cell-not-a-number": {
		message: ({ found }) => `「${found}」は整数ではありません。`,
		remedy: "半角の数字だけを入れ、単位や注記は別の列にしてください。",
	},
	"cell-formula-error": {
		message: ({ found }) => `表計算の誤り「${found}」があるため、空欄として読みました。`,
		remedy: "元の表の数式を直し、値にしてから保存してください。",
	},
	"cell-not-a-name": {
		message: ({ found }) => `「${found}」は数か総称とみて、名称として読みませんでした。`,
		remedy: "機関や人なら、その名称を書いてください。",
	},
	"person-in-body": {
		message: ({ found, body }) => `機関の欄にある「${found}」を、「${body}」の人として読み分けました。`,
		remedy: "人の名でなければ、氏名の列を設けて分けて書いてください。",
	},
	"cell-lost-characters": {
		message: ({ found }) => `「${found}」に、保存のときに失われたとみられる文字があります。`,
		remedy: "元の表で文字を確かめ、「CSV UTF-8」として保存し直してください。",
	},
	"cell-too-long": {
		message: ({ length, limit }) =>
			`一つのセルに${count(length)}文字あり、上限の${count(limit)}文字を超えるため、この行は読みませんでした。`,
		remedy: "1セル1データになっているか、引用符の閉じ忘れがないか確かめてください。",
	},
	"cell-control-characters": {
		message: ({ count: found }) => `目に見えない制御文字を${count(found)}個取り除きました。`,
		remedy: "値が正しいか確かめてください。",
	},
	"row-too-many-cells": {
		message: ({ found, expected }) =>
			`セルが${count(found)}個あり、項目の数${count(expected)}より多いため、この行は読みませんでした。`,
		remedy: '値にコンマがあるセルは引用符「"」で囲んでください。',
	},
	"row-without-consortium": {
		message: () => "コンソーシアム(場)が空欄のため、この行は読みませんでした。",
		remedy: "結合セルを解除し、すべての行にコンソーシアムの名称を入れてください。",
	},
	"cell-filled-down": {
		message: ({ value }) => `空欄のため、上の行の「${value}」を補って読みました(セル結合の跡とみなしました)。`,
		remedy: "セル結合を解除し、すべての行に値を入れてください。別の場なら、その名称を入れてください。",
	},
	"cell-split": {
		message: ({ count: found }) => `一つのセルに${count(found)}つの機関があるとみて、一つずつ読みました。`,
		remedy: "1セル1データとし、機関ごとに行を分けてください。",
	},
	"cell-split-unpaired": {
		message: ({ bodies, persons }) =>
			`一つの行に${count(bodies)}つの機関と${count(persons)}人があり、誰がどの機関の人か分かりません。所属は読みませんでした。`,
		remedy: "1人につき1行とし、その人の機関だけを入れてください。",
	},
	"row-without-actor": {
		message: () => "機関も氏名も空欄です。場だけを読みました。",
		remedy: "構成員が不明なら、このままで構いません。",
	},
	"cell-says-none": {
		message: ({ found }) => `「${found}」を、機関の記載がないものとして読みました。機関は作っていません。`,
		remedy: "構成員がいるなら、その名称を入れてください。",
	},
	"row-passed-over": {
		message: ({ kind, found }) => `「${found}」の行は${passedOverJa[kind]}とみて、読みませんでした。`,
		remedy: "データの行なら、機関やコンソーシアムの名称を正しい列に入れてください。",
	},
	"id-duplicate": {
		message: ({ id }) => `ID「${id}」が重複しているため、この行は読みませんでした。`,
		remedy: "IDはすべての表を通じて一つだけにしてください。",
	},
	"relation-with-itself": {
		message: ({ id }) => `「${id}」とそれ自身との関係になっているため、この行は読みませんでした。`,
		remedy: "相手のIDを入れてください。",
	},
	"reference-dangling": {
		message: ({ id, to }) => `ID「${id}」は${listed(to.map((table) => tablesJa[table] ?? table))}の表にありません。`,
		remedy: "IDのつづりを直すか、参照先の表に行を加えてください。",
	},
	"prefecture-unknown": {
		message: ({ found }) => `「${found}」は都道府県として読めません。`,
		remedy: ({ suggestion }) => `${perhaps(suggestion)}都道府県名を入れ、複数のときは「;」で区切ってください。`,
	},
	"target-not-one": {
		message: ({ found }) =>
			`関わりの対象は場、事業、行事のうち一つだけですが、${count(found)}個あります。この行は読みませんでした。`,
		remedy: "対象ごとに行を分けてください。",
	},
	...readingsJa,
	"more-like-this": { message: ({ count: more }) => `同じ指摘がほかに${count(more)}件あります。`, remedy: nothing },
	"rows-read": {
		message: ({ rows, kept, rejected }) =>
			rejected === 0
				? `データ${count(rows)}行をすべて読みました。`
				: `データ${count(rows)}行のうち${count(kept)}行を読み、${count(rejected)}行は読みませんでした。`,
		remedy: ({ rejected }) => (rejected === 0 ? nothing : "読まなかった行の指摘を直し、開き直してください。"),
	},
	"link-version-unknown": {
		message: ({ found }) => `このリンクの版「${found}」は読めません。`,
		remedy: "新しい版のプログラムで開いてください。",
	},
	"link-unknown-ids": {
		message: ({ ids }) => `リンクが指す${listed(ids)}は、いまのデータにありません。残りだけを表示します。`,
		remedy: "リンクを作ったときのデータを開いてください。",
	},
	"link-broken": {
		message: () => "リンクの一部を読み取れないため、その部分は初めの設定で表示しています。",
		remedy: "リンク全体をコピーできているか確かめてください。",
	},
	"worker-unavailable": {
		message: ({ reason }) => `裏側での計算が使えないため、この画面の中で計算しています(${reason})。`,
		remedy: "結果は変わりません。大きなデータでは時間がかかります。",
	},
};
