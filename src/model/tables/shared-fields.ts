// The fields every row of evidence carries: where it is written, as of when, how sure.
import { choice, date, reference, required, text, words } from "../field.ts";

/** How a row follows from its source (reading rules in docs/curation.md). */
export const certainties = {
	stated: words("明記", "stated"),
	inferred: words("推定", "inferred"),
	mentioned: words("言及のみ", "only mentioned"),
} as const;

export const sectors = {
	industry: words("産", "industry"),
	academia: words("学", "academia"),
	government: words("官", "government"),
	finance: words("金", "finance"),
	other: words("他", "other"),
} as const;

export const source = reference(
	["sources"],
	words("出典", "Source"),
	words("この行の根拠となる資料。", "The document this row rests on."),
	"visualization-table-fy2021",
);

export const locator = text(
	words("出典の箇所", "Locator"),
	words(
		"資料の中の位置。見出しと行、または表の行・列を「 › 」でつなぐ。公開ページは「ページ › 話題」。別の出典の箇所は「出典ID: 」を前に置く。根拠が二か所なら「 ; 」でつなぐ。",
		"Place in the document, read like a path: heading and line, or row, column and line of a table, with ' › ' between; for a public page 'ページ › topic'. A place in another source begins with its id and a colon. Two places are joined with ' ; '.",
	),
	"表 › 広島県の行 › 内閣府の列 › 14行目",
);

export const asOf = date(
	words("時点", "As of"),
	words("この行が成り立つ時点。分からなければ空欄(不明)。", "The date for which the row holds; empty means unknown."),
	"FY2021",
);

export const certainty = choice(
	certainties,
	words("確からしさ", "Certainty"),
	words("明記、推定、言及のみの別。", "Stated, inferred or only mentioned."),
	"stated",
);

export const from = date(
	words("開始", "From"),
	words("関係が始まった時点。分からなければ空欄。", "When it began; empty means unknown."),
	"2020",
);

export const to = date(
	words("終了", "To"),
	words("関係が終わった時点。分からなければ空欄。", "When it ended; empty means unknown or still lasting."),
	"2023-03-31",
);

export const note = text(
	words("注", "Note"),
	words("読み取りの判断など、この行についての短い注。", "A short remark on how the row was read."),
	"年度は資料の記載から推定",
);

export const printed = text(
	words("印字", "As printed"),
	words("資料に印字されたままの表記。", "The form printed in the source."),
	"マツダ株式会社代表取締役会長",
);

/** The evidence fields with source, locator and certainty demanded, for the bundled kind of row. */
export const evidence = {
	as_of: asOf,
	certainty: required(certainty),
	source: required(source),
	locator: required(locator),
	note,
} as const;
