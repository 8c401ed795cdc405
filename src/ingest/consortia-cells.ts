// Several consortia in one cell, as lists have them that go by body: A協議会、B協議会. Each is a row of its own.

/** Signs that no name of a consortium holds, and one that some do. */
const SURE = /[;；\n／]/u;
const PERHAPS = /、/u;
const FRAME =
	/(?:協議会|協議体|コンソーシアム|会議|委員会|ネットワーク|プラットフォーム|連絡会|研究会|懇談会|推進会|機構|クラスター|拠点|構想|council|consortium|network|platform|alliance|cluster|committee|partnership|forum)$/iu;

/** 〇〇協議会A, △△会議（第2期）: a word for a consortium at the end, or nearly. */
export function isFrameName(name: string): boolean {
	const bare = name.replace(/\s*[(（][^()（）]*[)）]$/u, "").replace(/(?<=.{3})[A-Zａ-ｚＡ-Ｚ\d０-９①-⑳]{1,2}$/u, "");
	return bare.length > 2 && FRAME.test(bare);
}

/** The names in a cell; one where it names one consortium. */
export function splitConsortia(cell: string): readonly string[] {
	if (!/[;；\n／、]/u.test(cell)) return [cell];
	const parts = cut(cell, SURE).flatMap((part) => {
		const names = cut(part, PERHAPS);
		return names.length > 1 && names.every((name) => FRAME.test(name)) ? names : [part];
	});
	return parts.length > 1 ? parts : [cell];
}

function cut(text: string, sign: RegExp): string[] {
	return text
		.split(sign)
		.map((part) => part.trim())
		.filter((part) => part !== "");
}
