// Numbers and signs printed around a name in a list, which are no part of it: ①広島大学, (3)広島県, 1 広島県, マツダ㈱※1.

/** ○○大学 stands for any university: signs that repeat are no mark. Between two names of one letter or number nobody can tell, so a blank alone parts a number only from kanji and kana. */
const NUMBER = new RegExp(
	[
		"^(?:[①-⑳㉑-㉟⑴-⒇]",
		"[(（](?:[\\d０-９]{1,3}|[a-zａ-ｚア-ン])[)）]",
		"(?:[\\d０-９]{1,3}|[ⅰ-ⅻⅠ-Ⅻa-zａ-ｚア-ン])[.．)）](?![\\d０-９])",
		"(?:[\\d０-９]{1,3}|[ⅰ-ⅻⅠ-Ⅻア-ン])[\\s　]+(?=[\\p{Script=Han}\\p{Script=Katakana}㈱㈲]{2})",
		"(?:No|第)[.．]?\\s?[\\d０-９]{1,3}(?:号会員)?[\\s　]+",
		"[-－–—→⇒☆★✓✔➢](?=\\p{L})",
		"[*＊※・●○◎◇◆□■▲△▼▽•‣](?![○◯△□×]))[\\s　]*",
	].join("|"),
	"u",
);
const NOTE =
	/[\s　]*(?:[(（]\s*(?:※|＊|\*|注)\s*[\d０-９]*\s*[)）]|[※＊*†‡]\s*[\d０-９]{0,2}|(?<=[\s　])注\s*[\d０-９]+\s*[)）．]?)$/u;

/** Most names begin in a letter that is followed by another, and end in one. */
const MAY_BE_NUMBER = /^(?:\P{L}|.[\s.．)）]|No|第)/u;
const MAY_BE_NOTE = /\P{L}$/u;

/** A name that is nothing else stays as it is. */
export function trimName(printed: string): string {
	const text = printed.trim();
	const named = MAY_BE_NUMBER.test(text) ? cutAgain(text, NUMBER) : text;
	const bare = MAY_BE_NOTE.test(named) ? cutAgain(named, NOTE) : named;
	return bare === "" ? text : bare;
}

function cutAgain(text: string, pattern: RegExp): string {
	const rest = text.replace(pattern, "");
	return rest === text ? text : cutAgain(rest, pattern);
}
