// Words for what is wrong with a JSON file.
import type { IssueDetails } from "../../model/issue.ts";
import type { IssueWords } from "../issue-words.ts";
import { listed } from "./issue-terms.ts";

const jsonExpected: Readonly<Record<IssueDetails["json-syntax"]["expected"], string>> = {
	value: "値があるはずの",
	"value-or-bracket": "値または「]」があるはずの",
	name: '「"」で囲んだ項目名があるはずの',
	"name-or-brace": '「"」で囲んだ項目名または「}」があるはずの',
	colon: "「:」があるはずの",
	"comma-or-brace": "「,」または「}」があるはずの",
	"comma-or-bracket": "「,」または「]」があるはずの",
	"closed-text": '「"」で閉じた文字列があるはずの',
	end: "ファイルが終わるはずの",
};

export const jsonIssuesJa = {
	"json-syntax": {
		message: ({ line, column, expected, found }) =>
			`JSONの書式が、${line.toLocaleString("ja")}行目の${column.toLocaleString("ja")}文字目で崩れています。${jsonExpected[expected]}ところに、${found === "" ? "何もありません" : `「${found}」があります`}。`,
		remedy: "その箇所を直すか、書き出したソフトでもう一度JSONとして保存してください。",
	},
	"json-not-a-record": {
		message: () => "一覧の中に、項目名と値の組({ })でないものがあり、読みませんでした。",
		remedy: "1件を一組の波括弧で囲み、項目名と値を並べてください。",
	},
	"json-without-list": {
		message: ({ found }) =>
			found.length === 0
				? "JSONの中に、読める一覧がありません。"
				: `JSONの中に、読める一覧がありません。いちばん外側にあるのは${listed(found)}です。`,
		remedy:
			'[{"コンソーシアム": "○○協議会", "機関": "○○大学"}, …]のように、1件を一組の波括弧で囲んだ一覧にしてください。',
	},
	"json-table-unknown": {
		message: ({ found }) => `「${found}」という表は知らないため、読みませんでした。`,
		remedy: "データ辞書にある表の名前に直してください。",
	},
	"json-name-twice": {
		message: ({ found }) => `一組の波括弧の中に項目「${found}」が二度あります。後の値だけを読みました。`,
		remedy: '値が複数なら、["…", "…"]のように一つの項目にまとめてください。',
	},
} satisfies Partial<IssueWords>;
