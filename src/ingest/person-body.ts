// A body printed with a person, where a person is to be named: 山田太郎（広島大学教授）, 広島大学 学長 越智光夫, 呉市長 新原芳明.
// Read apart only where the name of the body says that it is one.
import { isPersonName, PART_OF_BODY, splitBodyPerson } from "./body-person.ts";
import { isSurelyBody, splitBodyPost } from "./body-post.ts";
import { isPost, type PrintedPerson, readPerson } from "./long-persons.ts";
import { isPartWord } from "./role-words.ts";

type ReadPerson = Omit<PrintedPerson, "printed">;

const BRACKETED = /^(.{2,}?)[\s　]*[(（]([^()（）]+)[)）]$/u;
/** Several bodies, or a proxy: nobody can tell which post belongs to which. */
const SEVERAL = /[、，,;；／/]/u;
const MARK_BEFORE = /^[【［[〔]([^】］\]〕]+)[】］\]〕][\s　]*(.{2,})$/u;
const MARK_BEHIND = /^(.+[)）])[\s　]*[(（]([^()（）]+)[)）]$/u;
/** Kinds of persons instead of names. */
const NOBODY =
	/^(?:学識経験者|有識者|(?:公募|一般)?(?:市民|住民|県民)(?:代表)?|関係者|担当者|各(?:機関|団体|社)の?代表)$/u;
/** A family name alone may end as municipalities do, so behind such a word there must be a whole name. */
const WHOLE_NAME = 4;

export function readWithBody(printed: string): ReadPerson {
	return (
		readMarked(printed) ??
		readBracketed(printed) ??
		readBehindComma(printed) ??
		readSpaced(printed) ??
		readAlone(printed) ??
		readPostOf(printed)
	);
}

/** 【会長】越智光夫（広島大学）, 山田太郎（広島大学）（委員長） */
function readMarked(printed: string): ReadPerson | null {
	const [, before = "", name = ""] = MARK_BEFORE.exec(printed) ?? [];
	const [, rest = "", behind = ""] = name === "" ? (MARK_BEHIND.exec(printed) ?? []) : [];
	const part = before || behind;
	return isPartWord(part) ? { ...readWithBody(name || rest), part } : null;
}

/** Jane Doe, Tohoku University */
function readBehindComma(printed: string): ReadPerson | null {
	const [before = "", behind = "", ...others] = printed.split(/,\s+/u);
	if (behind === "" || others.length > 0 || !isSurelyBody(behind) || isSurelyBody(before)) return null;
	return { ...readPerson(before), body: behind, part: null };
}

/** 山田太郎（広島大学教授）, 広島大学（山田太郎） */
function readBracketed(printed: string): ReadPerson | null {
	const [, before = "", inside = ""] = /[)）]$/.test(printed) ? (BRACKETED.exec(printed) ?? []) : [];
	if (inside === "" || SEVERAL.test(inside)) return null;
	if (isSurelyBody(before) && isPersonName(inside)) return { name: bare(inside), post: null, body: before, part: null };
	const { body, post } = splitBodyPost(inside);
	if (post === null && !isSurelyBody(inside)) return null;
	const own = readPerson(before);
	if (own.name === "") return null;
	if (own.post !== null && isPartWord(own.post)) return { name: own.name, post, body, part: own.post };
	return { name: own.name, post: joinPosts(own.post, post), body, part: null };
}

function joinPosts(one: string | null, other: string | null): string | null {
	return one !== null && other !== null ? `${one}、${other}` : (one ?? other);
}

/** 広島大学 学長 越智光夫, 広島大学 越智光夫, 越智光夫 広島大学 学長 */
function readSpaced(printed: string): ReadPerson | null {
	if (!/[\s　]/u.test(printed)) return null;
	const apart = splitBodyPerson(printed);
	if (apart?.person && (isSurelyBody(apart.body) || /[市町村区]長$/u.test(apart.post ?? "")))
		return { name: apart.person.name, post: apart.post, body: apart.body, part: null };
	const words = printed.split(/[\s　]+/u);
	const [first = "", ...rest] = words;
	const name = bare(rest.join(""));
	const isWhole = !/[市町村区]$/u.test(first) || name.length >= WHOLE_NAME || rest.length === 2;
	if (isSurelyBody(first) || /^.市$/u.test(first)) {
		if (rest.length < 3 && isWhole && isPersonName(name)) return { name, post: null, body: first, part: null };
	}
	const at = words.findIndex((word, index) => index > 0 && isSurelyBody(splitBodyPost(word).body));
	const before = bare(words.slice(0, at).join(""));
	if (at < 1 || at > 2 || !isPersonName(before)) return null;
	const behind = words.slice(at).join(" ");
	const { body, post } = splitBodyPost(behind);
	return post === null && !isSurelyBody(behind) ? null : { name: before, post, body, part: null };
}

/** 広島大学, 広島県知事: nobody is named. */
function readAlone(printed: string): ReadPerson | null {
	if (NOBODY.test(printed)) return { name: "", post: printed, body: null, part: null };
	if (isSurelyBody(printed)) return { name: "", post: null, body: printed, part: null };
	const { body, post } = splitBodyPost(printed);
	return post !== null && isSurelyBody(body) ? { name: "", post, body, part: null } : null;
}

/** 広島大学教授 山田太郎: the post holds the body. */
function readPostOf(printed: string): ReadPerson {
	const { name, post } = readPerson(printed);
	if (post === null || name === "") return { name, post, body: null, part: null };
	const own = splitBodyPost(post);
	const isOwn = own.post !== null && isSurelyBody(own.body);
	return { name, post: isOwn ? own.post : post, body: isOwn ? own.body : null, part: null };
}

function bare(name: string): string {
	return name.replace(/[\s　]+/gu, "").replace(/(?<=.{2})(?:氏|様|殿)$/u, "");
}

const WESTERN_FORM = /,\s*(?:co|ltd|inc|llc|corp|k\.k)\b\.?/giu;

/** Whether a name may hold more than one: a body with a word that may be a person or a department, names behind commas. */
export function isUnclearName(name: string): boolean {
	const parts = name.replace(WESTERN_FORM, "").split(/,\s+/u);
	if (parts.length > 1 && parts.some(isSurelyBody)) return true;
	const [first = "", ...rest] = name.split(/[\s　]+/u);
	return (
		rest.length > 0 && rest.length < 3 && isSurelyPlace(first) && isPersonName(rest.join("")) && !isPost(rest.join(""))
	);
}

function isSurelyPlace(name: string): boolean {
	return isSurelyBody(name) || /^.[市町村区]$/u.test(name);
}

/** Whether the name of a person holds a remark, or ends as names of bodies do. */
export function isUnclearPerson(name: string): boolean {
	return isUnclearName(name) || /[(（【［[]/u.test(name) || (name.length > 2 && PART_OF_BODY.test(name));
}
