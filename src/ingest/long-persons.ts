// What stands in a cell of persons: one or several names, some with a post or a reading beside them.
import { ENDS_OPEN, isOthersAlone } from "./long-cells.ts";
import { readWithBody } from "./person-body.ts";
import { readPrefectures } from "./prefecture-names.ts";
import { trimName } from "./trim-name.ts";

export interface PrintedPerson {
	/** The bare name; "" for a post or a body of which nobody is named. */
	readonly name: string;
	readonly printed: string;
	/** Post printed before or behind the name. */
	readonly post: string | null;
	/** Body printed with the name or the post. */
	readonly body: string | null;
	/** Part in the consortium printed beside a post at a body. */
	readonly part: string | null;
}

/** What a post ends in; no family name or given name does. */
const POST =
	/(?:会長|社長|学長|総長|所長|局長|部長|課長|室長|係長|次長|院長|校長|理事長|市長|町長|村長|区長|館長|場長|センター長|支店長|科長|専攻長|機構長|事務長|委員長|座長|議長|塾長|班長|理事|幹事|監事|知事|取締役|執行役員?|頭取|会頭|教授|助教|講師|研究員|顧問|相談役|代表者?|参事官?|主査|主任|主幹|主事|専務|常務|委員|監査役|マネージャー|コーディネーター|ディレクター|リーダー|アドバイザー|オフィサー|プロデューサー|CEO|COO|CTO|[長官事](?:補佐|代理|心得)|大臣|長官|審議官|(?:企画|調整|専門|調査|推進|統括|政策|事務次)官|総裁|教育長|園長|署長|参与|評議員|支配人|代表社員|組合長|工場長|技師長|研究主幹|弁護士|弁理士|税理士|会計士|診断士|技術士)$/u;
const WESTERN_POST =
	/^(?:vice[- ]?)?(?:president|professor|director|chair(?:man|woman|person)?|mayor|governor|dean|manager|ceo|coordinator)\b/iu;
const BRACKETED = /^(.{2,}?)[\s　]*[(（]([^()（）]+)[)）]$/u;
const READING =
	/^(?:[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+|[\p{Script=Latin}.'’-]+[\s,]+[\p{Script=Latin}.'’\s-]+)$/u;
const ABSENT = /^[(（]?(?:欠席|空席|欠員|absent|vacant)[)）]?$/iu;

const BETWEEN = /[、;；\n](?![^(（]*[)）])/u;
/** A stroke parts Japanese names, or stands between blanks. */
const BETWEEN_WITH_STROKE =
	/(?:[、;；\n]|[\s　]+[/／][\s　]*|(?<=\p{Script=Han})[/／](?=\p{Script=Han}))(?![^(（]*[)）])/u;

/** Several names in one cell stand apart by 、 ; / or a line break; a title behind a name is no part of it. */
export function readPersons(text: string): readonly PrintedPerson[] {
	return text
		.split(/[/／]/.test(text) ? BETWEEN_WITH_STROKE : BETWEEN)
		.map((part) => trimName(part))
		.filter((part) => part !== "" && !ENDS_OPEN.test(part) && !isOthersAlone(part) && !ABSENT.test(part))
		.map((printed) => ({ printed, ...readWithBody(printed) }));
}

export function isPost(text: string): boolean {
	return POST.test(text) || WESTERN_POST.test(text);
}

export function readPerson(printed: string): { readonly name: string; readonly post: string | null } {
	const [, before = "", inside = ""] = (/[)）]$/.test(printed) ? BRACKETED.exec(printed) : null) ?? [];
	if (inside !== "" && isPost(inside)) {
		const own = /[\s　]/u.test(before) ? readPerson(before) : { name: readName(before), post: null };
		return { name: own.name, post: own.post === null ? inside : `${own.post}、${inside}` };
	}
	const bare = inside !== "" && READING.test(inside) ? before : printed;
	const words = bare.split(/[\s　]+/u);
	const first = words.findIndex((word) => !isPost(word));
	const last = words.findLastIndex((word) => !isPost(word.replace(HONORIFIC, "")));
	if (first < 0) return readTitled(bare);
	const post = [...words.slice(0, first), ...words.slice(last + 1)].join(" ").replace(HONORIFIC, "");
	return { name: readName(words.slice(first, last + 1).join(" ")), post: post === "" ? null : post };
}

/** Posts that stand behind a family name, and nearly never behind a word for a department. */
const TITLED =
	/^(?!副|正|名誉|特任|特命|特別|客員|招[聘へ]|連携|准|助|元|前|現|新|代表|常務|専務|執行|取締役|最高|上級|主任|会社|本社|支社|親会社|子会社)([\p{Script=Han}々]{1,3}(?<![大社短部団構会人所院]))(知事|准?教授|助教|頭取|会頭|社長|学長|総長|理事長)$/u;

/** 湯﨑知事 is a person whose given name is not told; 副知事 and 広島県知事 are posts. */
function readTitled(text: string): { readonly name: string; readonly post: string | null } {
	const [, name = "", post = ""] = TITLED.exec(text) ?? [];
	const isPlace = readPrefectures(name).codes.length > 0;
	return name === "" || isPlace ? { name: "", post: text } : { name, post };
}

const WESTERN_TITLE = /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+)+(?=.{2})/u;
const HONORIFIC = /(?<=.{2})[\s　]*(?:氏|様|殿|先生|さん)$/u;

function readName(printed: string): string {
	const bare = printed.replace(HONORIFIC, "").replace(WESTERN_TITLE, "");
	const isJapanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u.test(bare);
	return isJapanese ? bare.replace(/\s+/gu, "") : bare.replace(/\s+/gu, " ");
}
