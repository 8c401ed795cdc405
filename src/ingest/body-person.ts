// A person printed with the body it stands for: 広島銀行（副会長 部谷俊雄）, 広島県知事 湯﨑英彦, 広島大学　越智光夫（学長）.
// Read apart only where a post says that what stands beside it is a person.
import { splitBodyPost } from "./body-post.ts";
import { isPost, type PrintedPerson, readPerson } from "./long-persons.ts";
import { readPrefectures } from "./prefecture-names.ts";
import { classifyName } from "./sector-words.ts";

export interface BodyWithPerson {
	readonly body: string;
	readonly post: string | null;
	/** Null where only a post stands behind the body. */
	readonly person: PrintedPerson | null;
}

const BRACKETED = /^(.{2,}?)[\s　]*[(（]([^()（）]+)[)）]$/u;
/** Family and given name together; kana stand behind the first sign only. */
const NAME = /^[\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶー]{1,6}$/u;
/** What parts of bodies end in, and names of persons hardly ever. */
export const PART_OF_BODY = /[所会社部課室院校店館場署団局庁省係班組]$/u;

export function isPersonName(text: string): boolean {
	const bare = text.replace(/\s/gu, "");
	if (!NAME.test(bare) || PART_OF_BODY.test(bare) || isPost(bare)) return false;
	const { kind, sector } = classifyName(bare);
	return kind === null && sector === null && readPrefectures(bare).codes.length === 0;
}

/** Null where the text names a body alone, as nearly all do. */
export function splitBodyPerson(printed: string): BodyWithPerson | null {
	if (!/[\s(（]/u.test(printed)) return null;
	const [, before, inside] = /[)）]$/.test(printed) ? (BRACKETED.exec(printed) ?? []) : [];
	return before !== undefined && inside !== undefined ? splitBracketed(before, inside) : splitSpaced(printed);
}

function splitBracketed(before: string, inside: string): BodyWithPerson | null {
	const { name, post } = readPerson(inside.replace(/[:：]/u, " ").trim());
	if (post !== null) return name === "" ? splitNameBefore(before, post) : joinIfName(before, post, name);
	const ofBody = splitBodyPost(before);
	return ofBody.post === null ? null : joinIfName(ofBody.body, ofBody.post, inside);
}

/** 広島大学　越智光夫（学長） */
function splitNameBefore(text: string, post: string): BodyWithPerson | null {
	const [body = "", ...rest] = text.split(/[\s　]+/u);
	const { kind, sector } = classifyName(body);
	const isNamed = rest.length > 0 && rest.length < 3 && isPersonName(rest.join(""));
	return isNamed && (kind ?? sector) !== null ? joinIfName(body, post, rest.join("")) : null;
}

/** マツダ株式会社 代表取締役社長 毛籠勝弘, 広島県知事 湯﨑英彦, 東北大学 名誉教授 */
function splitSpaced(printed: string): BodyWithPerson | null {
	const words = printed.split(/[\s　]+/u);
	const first = words.findIndex((word, at) => at > 0 && isPost(word));
	const ofBody = splitBodyPost(words.slice(0, first < 0 ? 1 : first).join(" "));
	if (first < 0 && ofBody.post === null) return null;
	const own = first < 0 ? [] : words.slice(first).filter((word) => isPost(word));
	const last = first < 0 ? 0 : words.findLastIndex(isPost);
	const name = words
		.slice(last + 1)
		.join(" ")
		.replace(/[\s　]*(?:氏|様|殿)$/u, "");
	const post = [...(ofBody.post === null ? [] : [ofBody.post]), ...own].join(" ");
	if (name === "" && own.length > 0) {
		const named = splitNameBefore(words.slice(0, first).join(" "), post);
		return named ?? { body: ofBody.body, post, person: null };
	}
	return joinIfName(ofBody.body, post, name);
}

function joinIfName(body: string, post: string, name: string): BodyWithPerson | null {
	if (!isPersonName(name) || body.endsWith("法人")) return null;
	const bare = name.replace(/\s/gu, "");
	return { body: body.trim(), post, person: { name: bare, printed: name.trim(), post, body: null, part: null } };
}
