// Encodings that no byte order mark announces.
import { expect, test } from "vitest";
import { encodeUtf8, encodeUtf16, find, membersOf, readBytes } from "./reading.ts";

const LIST = "コンソーシアム\t機関\r\n広島協議会\t広島大学\r\n";
const MEMBERS = ["広島大学 @ 広島協議会"];

test.each([
	["utf-16le", true],
	["utf-16be", false],
] as const)("%s without a mark is known by its line ends", (encoding, isLittle) => {
	const { value, issues } = readBytes(encodeUtf16(LIST, isLittle).subarray(2));
	expect(membersOf(value)).toEqual(MEMBERS);
	expect(find(issues, "encoding-found")[0]?.details.encoding).toBe(encoding);
});

test("the seven bits of mail are known by their switches", () => {
	// 場,機関 / 会,県 in ISO-2022-JP: three bytes switch to kanji, three back
	const kanji = (...pairs: number[]) => [0x1b, 0x24, 0x42, ...pairs, 0x1b, 0x28, 0x42];
	const bytes = [
		...kanji(0x3e, 0x6c),
		0x2c,
		...kanji(0x35, 0x21, 0x34, 0x58),
		0x0a,
		...kanji(0x32, 0x71),
		0x2c,
		...kanji(0x38, 0x29),
		0x0a,
	];
	const { value, issues } = readBytes(new Uint8Array(bytes));
	expect(membersOf(value)).toEqual(["県 @ 会"]);
	expect(find(issues, "encoding-found")[0]?.details.encoding).toBe("iso-2022-jp");
});

test("a NUL in ordinary text makes it no other encoding", () => {
	const { value } = readBytes(encodeUtf8("コンソーシアム,機関\n広島協議会,広島\0大学\n\0"));
	expect(membersOf(value)).toEqual(MEMBERS);
});

test("two marks are one", () => {
	expect(membersOf(readBytes(encodeUtf8(`\uFEFF\uFEFF${LIST}`)).value)).toEqual(MEMBERS);
});
