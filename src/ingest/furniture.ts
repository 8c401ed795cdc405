// Rows of a table that are no data: headings of sections, sums, remarks below it, its header once more on the next page.
import type { IssueDetails } from "../model/issue.ts";
import { isMarkAlone } from "./cell-sections.ts";
import { isLegend } from "./legend.ts";
import type { LongHeader } from "./long-header.ts";

export type Furniture = IssueDetails["row-passed-over"]["kind"];

const SUM = /^[(（]?(?:合\s*計|小\s*計|総\s*計|総\s*数|計|(?:grand |sub-?\s?)?total)[)）]?(?:\s*[(（:：].*)?$/iu;
/** A number with its unit: 12, 1,200社, 35 機関. */
const AMOUNT = /^[(（]?[\d０-９,，.．]+\s*[^\d０-９]{0,4}[)）]?$/u;
const REMARK = /^(?:[※＊*]|[(（]?(?:注|備考|出典|出所|資料|note|source|remark)s?\s*[\d０-９一二三]*\s*[)）:：.．、])/iu;
/** （敬称略・順不同）, 以上, 次ページへ続く, and rules between rows. */
const ASIDE =
	/^[(（]?(?:敬称略|順不同|五十音順|以上|以下余白|余白|続く|つづき|続き|次(?:頁|ページ)(?:へ続く|に続く)?|[、・\s])+[)）]?$|^[-―─=＝*＊_\s]{3,}$/u;
/** No name of a body is so long, or a sentence. */
const LONGEST_NAME = 80;

const PART_ALONE =
	/^(?:オブザーバー?|事務局|委員|構成員|会員|正会員|賛助会員|特別会員|顧問|アドバイザー|来賓|講師|講演者|幹事|監事|参与|傍聴者?|observers?|secretariat|guests?|members?)$/iu;
const AROUND_PART = /^[(（【〔［[<＜《■□◆◇●○◎・\s]+|[)）】〕］\]>＞》\s:：]+$/gu;

/** The word for a part that a row holds and nothing else: it heads those below who have that part. */
export function readPartAlone(text: string): string | null {
	const word = text.normalize("NFKC").replace(AROUND_PART, "");
	return PART_ALONE.test(word) ? word : null;
}

export function isSum(cell: string): boolean {
	return SUM.test(cell);
}

/** What the row is when it is no data; null when it may be. */
export function findFurniture(
	cells: readonly string[],
	heading: readonly string[],
	header: LongHeader,
): Furniture | null {
	const filled = cells.filter((cell) => cell !== "");
	const [first = ""] = filled;
	if (filled.length > 1 && heading.every((name, index) => (cells[index] ?? "") === name)) return "header";
	const body = cells[header.get("institution")?.index ?? -1] ?? "";
	if (filled.length === 1 && readPartAlone(first) !== null) return "section";
	if (isMarkAlone(body) || (filled.length === 1 && isMarkAlone(first))) return "section";
	if (isSum(body) || (isSum(first) && filled.slice(1).every((cell) => AMOUNT.test(cell)))) return "sum";
	if (isLegend(filled)) return "remark";
	const isRemark = REMARK.test(first) || ASIDE.test(first) || first.endsWith("。") || first.length > LONGEST_NAME;
	return filled.length === 1 && isRemark ? "remark" : null;
}
