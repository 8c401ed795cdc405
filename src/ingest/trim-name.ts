// Numbers and signs printed around a name in a list, which are no part of it: ①広島大学, (3)広島県, マツダ㈱※1.

const NUMBER =
	/^(?:[①-⑳㉑-㉟⑴-⒇]|[(（][\d０-９]{1,3}[)）]|[\d０-９]{1,3}[.．)）](?![\d０-９])|[*＊※・●○◎◇◆□■▲△▼▽•‣])[\s　]*/u;
const NOTE =
	/[\s　]*(?:[(（]\s*(?:※|＊|\*|注)\s*[\d０-９]*\s*[)）]|[※＊*†‡]\s*[\d０-９]{0,2}|(?<=[\s　])注\s*[\d０-９]+\s*[)）．]?)$/u;

/** Most names begin and end in a letter. */
const MAY_BE_NUMBER = /^\P{L}/u;
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
