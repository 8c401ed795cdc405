// Names: which forms are one body, which stay apart, and what a search finds.
import { describe, expect, test } from "vitest";
import { candidateKey } from "../../src/names/candidate-key.ts";
import { identityKey } from "../../src/names/identity-key.ts";
import { splitPost } from "../../src/names/posts.ts";
import { makeSearchKeys, searchKey } from "../../src/names/search-key.ts";

describe("identity key", () => {
	test.each([
		["㈱マツダ", "株式会社マツダ"],
		["(株)マツダ", "株式会社 ﾏﾂﾀﾞ"],
		["マツダ㈱", "マツダ(株)"],
		["ＮＴＴドコモ", "NTTドコモ"],
		["髙島屋", "高島屋"],
		["渡邊製作所", "渡辺製作所"],
		["渡邉製作所", "渡辺製作所"],
		["國學院大學", "国学院大学"],
		["龍ヶ崎市", "龍ケ崎市"],
		["コーディネーター", "コ－ディネ‐タ−"],
		["A—B研究所", "A-B研究所"],
		["中国〜四国", "中国～四国"],
		["葛\u{E0100}城市", "葛城市"],
		["⼤学", "大学"],
		["（公財）ひろしま産業振興機構", "公益財団法人ひろしま産業振興機構"],
	])("%s and %s are one body", (a, b) => {
		expect(identityKey(a)).toBe(identityKey(b));
	});

	test.each([
		["マツダ株式会社", "株式会社マツダ"],
		["商工会", "商工会議所"],
		["高知大学", "高知県立大学"],
		["高知大学", "高知工科大学"],
		["広島市", "広島県"],
		["東京大学", "東京工業大学"],
		["キャノン", "キヤノン"],
	])("%s and %s stay apart", (a, b) => {
		expect(identityKey(a)).not.toBe(identityKey(b));
	});

	test("is its own key", () => {
		for (const name of ["㈱マツダ", "コーディネーター", "國學院大學", "NPO法人あおもり", "(学)山田学園"]) {
			expect(identityKey(identityKey(name))).toBe(identityKey(name));
		}
	});
});

describe("candidate key", () => {
	test.each([
		["マツダ株式会社", "㈱マツダ"],
		["国立大学法人広島大学", "広島大学"],
		["マツダ株式会社代表取締役会長", "マツダ"],
		["株式会社NTTドコモ四国支社", "ＮＴＴドコモ"],
		["キャノン株式会社", "キヤノン"],
		["龍が崎市", "龍ヶ崎市"],
	])("%s is proposed for %s", (a, b) => {
		expect(candidateKey(a)).toBe(candidateKey(b));
	});

	test("keeps the universities of one prefecture apart", () => {
		expect(new Set(["高知大学", "高知県立大学", "高知工科大学"].map(candidateKey)).size).toBe(3);
	});
});

describe("posts", () => {
	test.each([
		["マツダ株式会社代表取締役会長", "マツダ株式会社", "代表取締役会長"],
		["株式会社広島銀行代表取締役会長兼社長", "株式会社広島銀行", "代表取締役会長兼社長"],
		["広島県知事", "広島県", "知事"],
		["広島市長", "広島市", "市長"],
		["高知大学長", "高知大学", "学長"],
		["高知大学学長", "高知大学", "学長"],
		["青森商工会議所会頭", "青森商工会議所", "会頭"],
		["広島県市長会会長", "広島県市長会", "会長"],
		["青森銀行頭取", "青森銀行", "頭取"],
		["国立大学法人弘前大学理事 副学長", "国立大学法人弘前大学", "理事 副学長"],
		["四国経済産業局長", "四国経済産業局", "局長"],
	])("%s", (printed, body, post) => {
		expect(splitPost(printed)).toEqual({ body, post });
	});

	test.each(["広島県市長会", "全国知事会", "マツダ株式会社", "社長", "日本代表", "マツダ", "会長"])(
		"%s is left whole",
		(printed) => {
			expect(splitPost(printed)).toEqual({ body: printed, post: null });
		},
	);
});

describe("search", () => {
	test.each(["㈱マツダ", "まつだ", "まつだ?", "ﾏﾂﾀﾞ", "マツダ", "マツダ株式会社", "株式会社マツ", "ﾏﾂ"])(
		"%s finds マツダ株式会社",
		(typed) => {
			expect(makeSearchKeys("マツダ株式会社").some((key) => key.includes(searchKey(typed)))).toBe(true);
		},
	);

	test("does not find another firm", () => {
		expect(makeSearchKeys("株式会社広島銀行").some((key) => key.includes(searchKey("㈱マツダ")))).toBe(false);
	});

	test("a long mark typed as a hyphen is found", () => {
		expect(makeSearchKeys("オープンイノベーション").some((key) => key.includes(searchKey("おーぷん")))).toBe(true);
		expect(makeSearchKeys("オープンイノベーション").some((key) => key.includes(searchKey("オ-プン")))).toBe(true);
	});
});
