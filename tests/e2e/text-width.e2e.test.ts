// The arithmetic of text widths against those of a real browser.
import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { textWidth } from "../../src/scene/text-width.ts";
import { fontStack } from "../../src/scene/theme.ts";
import { closeBrowser, openApp } from "./helpers/browser.ts";

afterAll(closeBrowser);

const folder = new URL("../../data/", import.meta.url);
const words = ["institutions.csv", "consortia.csv", "persons.csv"]
	.flatMap((file) => readFileSync(new URL(file, folder), "utf8").split(/[\n,";]+/))
	.concat("The quick brown fox @ WWW MMM 1234567890 (%&#)", "ﾏﾂﾀﾞ㈱", "髙﨑", "①ⅡΩЖ", "ーー・・、。", "👍🏽")
	.filter((text) => text.trim() !== "");

test("no name is drawn wider than the arithmetic says, in either weight", async () => {
	const { page, close } = await openApp();
	const measured = await page.evaluate(
		({ texts, family }) => {
			const context = document.createElement("canvas").getContext("2d");
			return ["400", "700"].map((weight) => {
				if (!context) return [];
				context.font = `${weight} 100px ${family}`;
				return texts.map((text) => context.measureText(text).width / 100);
			});
		},
		{ texts: words, family: fontStack },
	);
	await close();
	expect(measured[0]).toHaveLength(words.length);
	for (const [at, isBold] of [false, true].entries()) {
		const wider = words.filter((text, index) => (measured[at]?.[index] ?? 0) > textWidth(text, isBold) + 0.005);
		expect(wider).toEqual([]);
	}
});
