// What stands in a cell of bodies or persons: one or several names, with posts and signs that more belong here.
import { splitPost } from "../names/posts.ts";
import { classifyName } from "./sector-words.ts";

export interface PrintedBody {
	/** Its part of the cell. */
	readonly printed: string;
	readonly name: string;
	/** Ex-officio post printed behind the name. */
	readonly post: string | null;
	/** The cell says that more bodies belong here than are named. */
	readonly isOpen: boolean;
}

export interface PrintedPerson {
	/** The bare name. */
	readonly name: string;
	readonly printed: string;
}

/** So many of them, in all or besides those named. */
const NUMBERED = "(?:[、,\\s]*(?:計|全|合計))?[、,\\s]*[\\d０-９]+\\s*(?:社|機関|団体|組織|法人|大学|名|者|校|行)";
/** 等 is a remark, unless it is part of a word (高等, 同等). */
const AND_OTHERS = new RegExp(
	`(?:(?<![高平同初中上優])等(?:${NUMBERED})?|(?:など|ほか)(?:${NUMBERED}|多数)?|(?<=\\s)他|[(（]?(?:ほか|他|外)(?:${NUMBERED}|多数)[)）]?|(?<=[,\\s])(?:and others|et al\\.?|etc\\.?))$`,
	"iu",
);
const OTHERS_ALONE = /^(?:その他|他|ほか|外|et al\.?|others?|etc\.?)$/iu;

function readBody(printed: string): PrintedBody {
	const isOpen = AND_OTHERS.test(printed) || OTHERS_ALONE.test(printed);
	const rest = OTHERS_ALONE.test(printed) ? "" : printed.replace(AND_OTHERS, "").replace(/[、,・\s]+$/u, "");
	const { body, post } = splitPost(rest.replace(/^[*※・●○◎]+|[*※]+$/gu, "").trim());
	return { printed, name: body, post, isOpen };
}

/** Signs that stand between bodies, and nearly never inside a name; not inside brackets. */
const BETWEEN_BODIES = /[、;；\n／](?![^(（]*[)）])/u;
/** Signs that stand between bodies or inside a name: they part a text only where every part is a body by its name. */
const PERHAPS_BETWEEN = /[・,，/](?![^(（]*[)）])/u;
/** Words for kinds of bodies: no names, although names end so. */
const KIND_ALONE =
	/^(?:大学|大学院|短大|高専|銀行|信用金庫|信用組合|商工会|商工会議所|学会|協同組合|都市|農村|市町村|地区|国|県|市)$/u;

/** Several bodies in one cell. An empty cell is one body without a name. */
export function readBodies(text: string): readonly PrintedBody[] {
	const parts = cutParts(text, BETWEEN_BODIES).flatMap(cutNames);
	const named = parts.filter((part) => !OTHERS_ALONE.test(part));
	if (named.length < 2) return [readBody(text)];
	const isOpen = named.length < parts.length;
	return named.map((part) => {
		const body = readBody(part);
		return isOpen ? { ...body, isOpen } : body;
	});
}

function cutParts(text: string, sign: RegExp): string[] {
	return text
		.split(sign)
		.map((part) => part.trim())
		.filter((part) => part !== "");
}

function cutNames(part: string): string[] {
	const names = cutParts(part, PERHAPS_BETWEEN);
	return names.length > 1 && names.every(isBodyByName) ? names : [part];
}

function isBodyByName(name: string): boolean {
	const { kind, sector } = classifyName(name);
	return (kind !== null || sector !== null) && !KIND_ALONE.test(name);
}

/** Several names in one cell stand apart by 、 ; or a line break; a title behind a name is no part of it. */
export function readPersons(text: string): readonly PrintedPerson[] {
	const parts = text.split(/[、;；\n]/).map((part) => part.trim());
	return parts
		.filter((part) => part !== "" && !AND_OTHERS.test(part) && !OTHERS_ALONE.test(part))
		.map((printed) => ({ name: readPersonName(printed), printed }));
}

function readPersonName(printed: string): string {
	const bare = printed.replace(/(?<=.{2})[\s ]*(?:氏|様|殿|先生|さん)$/u, "");
	const isJapanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u.test(bare);
	return isJapanese ? bare.replace(/\s+/gu, "") : bare.replace(/\s+/gu, " ");
}
