// Upper bound of a text's width by arithmetic, so that page, worker, command line and every export
// agree. In em, over the font stack of the theme; a browser test fails when a font measures more.

/**
 * Widths of U+0020 to U+007E in hundredths of an em: of each the widest among the faces of the stack. That is mostly
 * BIZ UDPGothic, the first of them and on every Windows 10 and later: its letters and digits are a quarter wider than
 * those of Noto Sans JP.
 */
const REGULAR =
	"34 39 48 92 80 100 89 29 49 49 50 84 31 48 31 50 76 63 76 76 76 76 76 76 76 76 33 33 84 84 84 78 98 76 77 80 84 70 66 84 82 42 55 75 60 98 82 86 74 89 76 71 70 84 74 98 80 72 75 50 50 50 80 57 62 65 71 64 71 69 50 67 70 32 38 63 33 94 70 68 71 71 45 59 47 70 58 88 60 61 58 61 44 61 80";
const BOLD =
	"34 41 58 94 80 100 91 33 51 51 52 84 34 48 34 50 76 63 76 76 76 76 76 76 76 76 36 36 84 84 84 80 102 78 77 81 85 70 67 86 84 44 58 76 61 100 84 88 76 90 76 73 70 86 76 100 82 74 75 55 50 55 74 58 64 66 73 64 73 69 51 67 72 32 40 66 36 98 72 70 73 73 49 59 49 72 60 90 62 64 58 63 44 63 74";

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
