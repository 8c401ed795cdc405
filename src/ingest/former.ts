// 元 and 前 before a body or a post, or in brackets beside it: what was held before. Names of places and persons begin
// with the same characters, so before a body a sign must part them.
import { isPost } from "./long-persons.ts";

const BEFORE_BODY = /^(?:[(（〔[](?:元|前職?|旧)[)）〕\]][\s　・]*|(?:元|前職?|旧)[\s　・:：]+)(?=.{2,})/u;
const BEHIND_BODY = /(?<=.{2,})[\s　]*[(（〔[](?:元|前職?)[)）〕\]]$/u;
const BEFORE_POST = /^[(（]?(?:元|前)[)）]?[\s　・]*(?=.{2,})/u;
const MAY_BE_FORMER = /[元前旧]/u;

/** The name of a body somebody was at before; null where nothing says so. */
export function readFormerBody(name: string): string | null {
	if (!MAY_BE_FORMER.test(name)) return null;
	const rest = name.replace(BEFORE_BODY, "").replace(BEHIND_BODY, "");
	return rest === name || isPost(rest) ? null : rest;
}

export function isFormerPost(post: string): boolean {
	const rest = post.replace(BEFORE_POST, "");
	return rest !== post && isPost(rest);
}
