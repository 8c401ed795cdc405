// What stands in a cell of bodies or persons: one or several names, with posts and signs that more belong here.
import { splitPost } from "../names/posts.ts";

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

/** 等 is a remark, unless it is part of a word (高等, 同等). */
const AND_OTHERS =
	/(?:(?<![高平同初中上優])等|など|ほか|(?<=\s)他|[((]?(?:ほか|他|外)\s*[\d0-9]+\s*(?:社|機関|団体|名|者|校)[))]?)$/u;
const OTHERS_ALONE = /^(?:その他|他|ほか|外|et al\.?|others?|etc\.?)$/iu;

function readBody(printed: string): PrintedBody {
	const isOpen = AND_OTHERS.test(printed) || OTHERS_ALONE.test(printed);
	const rest = OTHERS_ALONE.test(printed) ? "" : printed.replace(AND_OTHERS, "").replace(/[、,・\s]+$/u, "");
	const { body, post } = splitPost(rest.replace(/^[*※・●○◎]+|[*※]+$/gu, "").trim());
	return { printed, name: body, post, isOpen };
}

/** Several bodies in one cell stand apart by 、 ; or a line break, but not inside brackets. An empty cell is one body without a name. */
export function readBodies(text: string): readonly PrintedBody[] {
	const parts = text
		.split(/[、;；\n](?![^(（]*[)）])/u)
		.map((part) => part.trim())
		.filter((part) => part !== "");
	const named = parts.filter((part) => !OTHERS_ALONE.test(part));
	if (named.length < 2) return [readBody(text)];
	const isOpen = named.length < parts.length;
	return named.map((part) => {
		const body = readBody(part);
		return isOpen ? { ...body, isOpen } : body;
	});
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
