// The words of the command line, apart from those of the page, which does not carry them.
import { commandLineEn } from "./en/command-line.ts";
import { commandLineJa } from "./ja/command-line.ts";
import type { Widened } from "./widened.ts";

export type Language = "ja" | "en";
export type CommandWords = Widened<typeof commandLineJa>;

/** What was wrong with a call, and what was found where something else was meant. */
export interface UsageFault {
	readonly fault:
		| "command"
		| "option"
		| "option-elsewhere"
		| "language"
		| "layer"
		| "lists"
		| "source"
		| "between"
		| "actor"
		| "no-files"
		| "no-target"
		| "ending"
		| "unreadable"
		| "unwritable";
	readonly found: string;
	/** What could have been meant. */
	readonly known?: readonly string[];
}

const languages: Readonly<Record<Language, CommandWords>> = { ja: commandLineJa, en: commandLineEn };

export function commandWordsOf(language: Language): CommandWords {
	return languages[language];
}

/** In both languages, because whoever needs it may not have chosen one yet. */
export const help = `renkei check   FILES… [--lists complete|open] [--json]
renkei analyze FILES… [--layer 1-6] [--lists complete|open] [--source ID]…
                      [--between A --between B] [--json]
renkei export  FILES… --to OUT.svg|OUT.csv|OUT.json [--layer 1-6] [--lists complete|open] [--source ID]…
                      [--without-names]

FILES are tables (.csv, .tsv, .json) or a folder with datapackage.json.
FILES は表（.csv .tsv .json）、または datapackage.json のあるフォルダ。

  check      what reading the files finds             読み取りで見つかったこと
  analyze    overlaps, bridges, coverage              重なり、つなぎ手、県×事業
  export     the figure, or the ties that are shown   図、または表示中のつながり

  --layer N      evidence layers 1 to N (default 4)   根拠の層 1〜N（既定 4）
  --lists open   take lists the files say nothing of  何も書かれていない構成員の一覧を
                 as a part (default complete)         一部とみなす（既定は complete＝全員）
  --source ID    only rows of this source             この出典の行だけ
  --between A    chains between two actors            2者をつなぐ道筋
  --json         the same answers as data             同じ内容をデータで
  --without-names
                 leave names of persons out           人の氏名を入れない
  --to FILE      where to write                       書き出し先
  --lang ja|en   language of the answer               答えの言語
  --help         this page                            この説明

Exit code: 0 fine, 1 errors in the data, 2 wrong use.
終了コード: 0 問題なし、1 データにエラー、2 使い方の誤り。`;
