// A post printed in one word with the body it belongs to, where the ex-officio posts of src/names do not tell:
// 広島大学特任教授, 広島県産業振興課長補佐. Read apart only where what stands before is surely a body.
import { isLegalFormAlone } from "../names/legal-forms.ts";
import { hasBodyEnding, type SplitPost, splitPost } from "../names/posts.ts";
import { isPost } from "./long-persons.ts";
import { classifyName } from "./sector-words.ts";

/** No department and post together are longer. */
const LONGEST_POST = 30;
/** Names of families end in the signs of municipalities: 木村, 古市. Those of a department behind them do not tell of one. */
const DEPARTMENT =
	/^.{2,}(?:[部局課室所館]長|課長補佐|[部局課室所]次長|主幹|参事|主査)$|^(?:議会|[^会]{2,6}委員会).+$/u;
const SHORTEST_PLACE = 3;
/** 大学 and 銀行 are kinds of bodies. */
const SHORTEST_NAME = 3;
/** Bodies of a place that have posts of their own: 広島県議会 and 議長. */
const BODY_OF_PLACE = /^(.*(?:議会|委員会|協議会|審議会))(.+)$/u;
const PLACE =
	/^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶー]{3,}[市区町村]|..[市区町])(?:役所|役場)?$/u;
/** Between posts at several bodies. */
const SEVERAL = /[、，,;；／/\n]/u;

/** Whether a name says by itself that it is one of a body, and of no person. */
export function isSurelyBody(name: string): boolean {
	if (isPost(name)) return false;
	const { kind, sector } = classifyName(name);
	if (name.length < SHORTEST_NAME) return false;
	if (kind === "municipality") return PLACE.test(name);
	return kind !== null || sector !== null;
}

const FORMER = /^[元前](?=.{3,})/u;

/** The body and the post of one text; the post is null where the text is not surely both. */
export function splitBodyPost(printed: string): SplitPost {
	if (FORMER.test(printed)) {
		const { body, post } = splitPresent(printed.slice(1).trim());
		if (post !== null && isSurelyBody(body)) return { body, post: `${printed.slice(0, 1)}${post}` };
	}
	return splitPresent(printed);
}

function splitPresent(printed: string): SplitPost {
	const known = splitPost(printed);
	const text = printed.trim();
	if (known.post !== null || !isPost(text)) return known;
	for (let at = text.length - 2; at > 1 && at > text.length - LONGEST_POST; at--) {
		const body = text.slice(0, at).replace(/[\s　・]+$/u, "");
		const post = text.slice(at).replace(/^[\s　・]+/u, "");
		if (!hasBodyEnding(body) || !isPost(post) || !isBodyOf(body, post)) continue;
		const [, part = "", own = ""] = BODY_OF_PLACE.exec(post) ?? [];
		return isPost(own) ? { body: body + part, post: own } : { body, post };
	}
	return known;
}

/** A graduate school belongs to the post: 徳島大学 and 大学院理工学研究部教授. */
function isBodyOf(body: string, post: string): boolean {
	if (/大学院$|法人$/u.test(body) || post.startsWith("院") || SEVERAL.test(post)) return false;
	if (isLegalFormAlone(body.normalize("NFKC"))) return false;
	const { kind, sector } = classifyName(body);
	if (kind !== "municipality") return kind !== null || sector !== null;
	return (body.length >= SHORTEST_PLACE || body.endsWith("市")) && DEPARTMENT.test(post);
}
