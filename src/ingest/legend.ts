// What signs in a table stand for, where the document says so beside it: 凡例 ◎：会長 ○：会員, ※●は代表機関を示す。
import type { Role } from "../model/dataset.ts";
import { readRole } from "./role-words.ts";

export const SIGN = "[○◯〇●◎✓✔☑レ△▲▽▼□■☆★◇◆]";
/** Signs that say yes whatever else they may say. */
const YES = /^(?:[○◯〇●◎✓✔☑レ1有y]|yes|true)$/iu;
const ENTRY = new RegExp(
	`(?<!${SIGN})(${SIGN})\\s*(?:印)?\\s*(?:[=＝:：→]|…+|は|が)\\s*([^\\s、,，;；。:：=＝"（）()｜|\\t\\n○◯〇●◎△▲□■☆★◇◆]{1,16})`,
	"gu",
);
const AROUND_WORD = /(?:(?:であること)?を(?:示|表|あらわ)す?.*|である|です|のもの)$/u;
/** Words of a legend that name no part somebody has. */
const NO_PART = /不|未|非|予定|調整|検討|見込|辞退|欠席|退会|候補|希望|依頼/u;
/** Letters of a cell that may be left when its entries are taken out. */
const LEFT_OVER = 12;
const AROUND_ENTRIES = /^[※＊*（(【]?(?:凡例|注\d*|備考|記号(?:の意味)?|legend|key)[）)】]?[:：]?$/iu;
/** Legends stand above or below a table, not between. */
const LOOKED_THROUGH = 1 << 13;

/** Part of a sign; null where its word names none. */
export type Legend = ReadonlyMap<string, { readonly word: string; readonly role: Role | null }>;

export const noLegend: Legend = new Map();

/** Of the text of a file. */
export function findLegend(text: string): Legend {
	const ends = text.length > 2 * LOOKED_THROUGH ? [text.slice(0, LOOKED_THROUGH), text.slice(-LOOKED_THROUGH)] : [text];
	const found = new Map<string, { word: string; role: Role | null }>();
	for (const line of ends.flatMap((part) => part.split(/[\r\n]+/)).filter(isLegendLine)) {
		for (const [, sign = "", printed = ""] of line.matchAll(ENTRY)) {
			const word = printed.replace(AROUND_WORD, "");
			found.set(unifySign(sign), { word, role: NO_PART.test(word) ? null : readRole(word) });
		}
	}
	return found;
}

/** Whether cells say what signs stand for, every one of them, and hardly anything else. */
export function isLegend(cells: readonly string[]): boolean {
	const told = cells.filter((cell) => AROUND_ENTRIES.test(cell) || cell.replace(ENTRY, "") !== cell);
	const left = (cell: string) => cell.replace(ENTRY, "").replace(/[\s、，;；。（）()：:｜|※*＊]/gu, "").length;
	return (
		told.length > 0 &&
		told.length === cells.length &&
		cells.every((cell) => left(cell) <= LEFT_OVER) &&
		!cells.every((cell) => AROUND_ENTRIES.test(cell))
	);
}

function isLegendLine(line: string): boolean {
	return isLegend(
		line
			.split(/[,\t"|]/)
			.map((cell) => cell.trim())
			.filter((cell) => cell !== ""),
	);
}

/** The three circles that look alike are one sign. */
export function unifySign(sign: string): string {
	return /[◯〇]/u.test(sign) ? "○" : sign;
}

export interface ReadSign {
	/** Word for the part; "" where the sign only says yes. */
	readonly word: string;
	/** Whether it says that somebody takes part; null where nobody can tell. */
	readonly isYes: boolean | null;
	/** Another word may stand behind it that the document does not give. */
	readonly isDoubtful: boolean;
}

const NO = /^(?:[×✕✖☓✗✘ー－—―‐-]|0|無|なし|非|不参加|no|false|n\/a)$/iu;
/** In a table of circles a letter x is a cross. */
const LETTER = /^[xｘ]$/iu;

/** ○(R5～) */
const WITH_REMARK = new RegExp(`^(${SIGN})\\s*\\([^()]*\\)$`, "u");

/** What a cell says that holds a sign, or the word for a part. */
export function readSign(cell: string, legend: Legend, hasCircles: boolean): ReadSign {
	const text = unifySign(cell.normalize("NFKC").trim());
	const said = legend.get(text);
	if (said)
		return { word: said.role === null ? "" : said.word, isYes: said.role === null ? null : true, isDoubtful: false };
	if (text === "" || NO.test(text)) return { word: "", isYes: false, isDoubtful: false };
	if (LETTER.test(text)) return { word: "", isYes: !hasCircles, isDoubtful: false };
	if (YES.test(text)) return { word: "", isYes: true, isDoubtful: text === "◎" };
	const [, sign = ""] = WITH_REMARK.exec(text) ?? [];
	if (sign !== "" && readRole(text) === null) return { ...readSign(sign, legend, hasCircles), isDoubtful: true };
	const word = text.replace(new RegExp(`^${SIGN}\\s*|[()]`, "gu"), "");
	const isPart = word !== "" && !NO_PART.test(word) && readRole(word) !== null;
	return { word: isPart ? word : "", isYes: isPart ? true : null, isDoubtful: false };
}

const ALONE = new RegExp(`^${SIGN}$`, "u");

/** Whether a text is a sign and no name. */
export function isSign(text: string): boolean {
	return ALONE.test(text) || /^[×✕✖]$/u.test(text);
}

/** Whether a cell may stand below a column of signs. */
export function isAnswer(cell: string): boolean {
	return isSign(cell) || YES.test(cell) || NO.test(cell) || LETTER.test(cell);
}
