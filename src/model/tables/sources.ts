// The documents and pages everything else cites.
import { date, id, required, text, words } from "../field.ts";
import { note } from "./shared-fields.ts";

export const sources = {
	title: words("出典", "Sources"),
	description: words("根拠となる資料とページ。", "Documents and pages the rows rest on."),
	fields: {
		id: id(words("ID", "Id"), words("読める識別子。", "A readable slug."), "tohoku-innovation-declaration"),
		title: required(text(words("題名", "Title"), words("資料の題名。", "Title."), "東北イノベーション宣言")),
		publisher: text(
			words("発行者", "Publisher"),
			words("発行した機関。", "Who published it."),
			"産業技術総合研究所東北センター",
		),
		date: date(
			words("日付", "Date"),
			words("発行日、または資料の時点。", "Date of publication or of the content."),
			"2024-05-21",
		),
		date_note: text(
			words("日付の注", "Note on the date"),
			words("日付が推定のときの根拠。", "Why the date is what it is, when inferred."),
			"年は3年が経過との記述から推定",
		),
		url: text(
			words("URL", "URL"),
			words("公開ページのアドレス。", "Address of the public page."),
			"https://example.jp/",
		),
		licence: text(
			words("利用条件", "Licence note"),
			words("利用条件の注。", "What is known about reuse."),
			"事実のみ利用",
		),
		document: text(
			words("文書ファイル", "Document file"),
			words("検査に使う文書のファイル名。", "File name used by the checker only."),
			"declaration.txt",
		),
		note,
	},
} as const;
