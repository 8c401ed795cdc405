// What a caption says of a block besides its name.
import { expect, test } from "vitest";
import { figureEn } from "../../src/i18n/en/figure.ts";
import { figureJa } from "../../src/i18n/ja/figure.ts";

test.each([
	["ja", figureJa.captionDetails, "2つの場・5機関", "2つの場・5機関・共通 1"],
	["en", figureEn.captionDetails, "2 consortia · 5 institutions", "2 consortia · 5 institutions · 1 shared"],
] as const)("a caption in %s tells what is shared, and no zero where a list may be open", (_, describe, none, one) => {
	expect(describe(2, 5, 5, 0, false)[0]).toBe(none);
	expect(describe(2, 5, 5, 1, false)[0]).toBe(one);
});

test("a caption of a filtered block says of how many, so that nobody reads it as having none", () => {
	expect(figureJa.captionDetails(1, 0, 12, 0, false)[0]).toBe("0/12機関");
	expect(figureEn.captionDetails(1, 0, 12, 0, false)[0]).toBe("0 of 12 institutions");
});
