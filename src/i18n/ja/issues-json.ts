// Words for what is wrong with a JSON file.
import type { IssueDetails } from "../../model/issue.ts";
import type { IssueWords } from "../issue-words.ts";

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

export const jsonIssuesJa: Pick<IssueWords, "json-syntax" | "json-not-a-record"> = {
	"json-syntax": {
		message: ({ line, column, expected, found }) =>
			`JSONの書式が、${line.toLocaleString("ja")}行目の${column.toLocaleString("ja")}文字目で崩れています。${jsonExpected[expected]}ところに、${found === "" ? "何もありません" : `「${found}」があります`}。`,
		remedy: "その箇所を直すか、書き出したソフトでもう一度JSONとして保存してください。",
	},
	"json-not-a-record": {
		message: () => "一覧の中に、項目名と値の組({ })でないものがあり、読みませんでした。",
		remedy: "1件を一組の波括弧で囲み、項目名と値を並べてください。",
	},
};
