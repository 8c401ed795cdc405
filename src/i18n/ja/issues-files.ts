// Words for what is wrong with a file as a whole: its kind, its size, its characters.
import { classifyFile, type FileClass } from "../file-class.ts";
import type { IssueWords } from "../issue-words.ts";
import { count } from "./issue-terms.ts";

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000).toLocaleString("ja")} MB`;

const advice: Readonly<Record<FileClass, string>> = {
	sheet: "表計算ソフトで「CSV UTF-8」として保存し、そのファイルを開いてください。",
	archive: "展開して、中のCSVかJSONを開いてください。",
	document: "中の表を表計算ソフトに写して「CSV UTF-8」として保存し、そのファイルを開いてください。",
	unknown: "元のソフトで「CSV UTF-8」として保存し、そのファイルを開いてください。",
};

export const fileIssuesJa = {
	"file-type-unknown": {
		message: ({ found }) =>
			found === "binary"
				? "文字の並びではないファイルのため、読めません。CSV、TSV、JSONを読めます。"
				: `この種類のファイル(${found})は読めません。CSV、TSV、JSONを読めます。`,
		remedy: ({ found }) => advice[classifyFile(found)],
	},
	"file-empty": {
		message: () => "ファイルに中身がありません。",
		remedy: "1行目に項目名、2行目からデータのある表を開いてください。",
	},
	"file-header-only": {
		message: () => "項目名の行だけで、データの行がありません。",
		remedy: "項目名の下にデータを1行1件で入れてください。",
	},
	"file-too-large": {
		message: ({ bytes, limit }) => `ファイルの大きさは${megabytes(bytes)}で、上限の${megabytes(limit)}を超えています。`,
		remedy: "ファイルを分けるか、使わない列を除いてください。",
	},
	"file-unreadable": {
		message: ({ reason }) => `ファイルを読み取れません(${reason})。`,
		remedy:
			"ファイルが開けるか、ほかのソフトで使われていないか確かめてください。フォルダーなら、中のファイルを選んで開いてください。",
	},
	"encoding-found": {
		message: ({ encoding }) => `文字コードは${encodingName(encoding)}として読みました。`,
		remedy: "",
	},
	"encoding-mixed": {
		message: ({ encoding, badBytes }) =>
			`複数の文字コードが混ざっています。${encodingName(encoding)}でない部分が${count(badBytes)}バイトあり、行ごとに読み分けました。`,
		remedy: "文字化けがないか確かめ、全体をUTF-8で保存し直してください。",
	},
	"csv-broken-quote": {
		message: () => '引用符「"」の対応が崩れているため、この行は読みませんでした。',
		remedy: 'セルの中の引用符は二つ重ね("")、セル全体を引用符で囲んでください。',
	},
	"text-not-a-table": {
		message: () => "列に分かれた表になっていないため、読めません。【学】【官】などで区切った文章の名簿も同じです。",
		remedy: "項目名を「コンソーシアム」「区分」「機関」とした表に、1機関1行で書き直してください。",
	},
} satisfies Partial<IssueWords>;

function encodingName(encoding: string): string {
	return encoding === "shift_jis" ? "Shift_JIS(CP932)" : encoding.toUpperCase();
}
