// Upper bound of a text's width by arithmetic, so that page, worker, command line and every export
// agree. In em, over the font stack of the theme; a browser test fails when a font measures more.

/** Widths of U+0020 to U+007E in hundredths of an em: the widest common face plus a small allowance. */
const REGULAR =
	"31 39 48 80 61 94 75 29 38 38 48 80 31 36 31 40 61 61 61 61 61 61 61 61 61 61 33 33 80 80 80 51 96 65 67 67 74 61 56 74 74 30 55 66 55 83 74 75 64 75 67 61 61 73 65 94 66 59 66 38 40 38 80 57 62 59 63 53 63 59 34 61 62 28 28 56 29 94 62 62 63 63 40 50 39 62 57 82 57 57 50 61 33 61 80";
const BOLD =
	"31 41 58 74 62 98 77 33 41 41 52 74 34 38 34 40 62 62 62 62 62 62 62 62 62 62 36 36 74 74 74 52 102 69 69 67 74 63 61 73 77 34 58 70 59 88 76 78 68 78 69 64 64 76 69 98 68 64 64 41 40 41 74 58 64 60 66 54 66 60 39 64 65 31 31 62 32 98 65 64 66 66 45 53 43 65 59 88 57 58 52 63 33 63 74";

const regularWidths = readWidths(REGULAR);
const boldWidths = readWidths(BOLD);

const FULL = 1;
const HALF_KANA = 0.5;
/** Emoji and scripts that none of our faces holds. */
const UNKNOWN = 1.1;

function readWidths(table: string): Float64Array {
	return Float64Array.from(table.split(" "), (entry) => Number(entry) / 100);
}

/** Width of one code point in em. */
export function characterWidth(codePoint: number, bold: boolean): number {
	if (codePoint < 0x20) return 0;
	if (codePoint < 0x7f) return (bold ? boldWidths : regularWidths)[codePoint - 0x20] ?? FULL;
	if (codePoint >= 0xff61 && codePoint <= 0xff9f) return HALF_KANA;
	return isFullWidth(codePoint) ? FULL : UNKNOWN;
}

/** Kana, kanji, their punctuation, and what Japanese faces draw no wider than a kanji. */
function isFullWidth(codePoint: number): boolean {
	return (
		(codePoint >= 0xa0 && codePoint <= 0x24f) ||
		(codePoint >= 0x370 && codePoint <= 0x45f) ||
		(codePoint >= 0x2010 && codePoint <= 0x2027) ||
		(codePoint >= 0x2150 && codePoint <= 0x2199) ||
		(codePoint >= 0x2460 && codePoint <= 0x25ff) ||
		(codePoint >= 0x2e80 && codePoint <= 0xd7a3) ||
		(codePoint >= 0xf900 && codePoint <= 0xfaff) ||
		(codePoint >= 0xfe30 && codePoint <= 0xff60) ||
		(codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
		(codePoint >= 0x20000 && codePoint <= 0x3ffff)
	);
}

/** Upper bound in em; multiply by the font size. */
export function textWidth(text: string, bold: boolean): number {
	let width = 0;
	for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0, bold);
	return width;
}

/** Width of the widest line in em. */
export function widestLine(lines: readonly string[], bold: boolean): number {
	return lines.reduce((widest, line) => Math.max(widest, textWidth(line, bold)), 0);
}
