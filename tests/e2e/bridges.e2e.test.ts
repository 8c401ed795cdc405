// From the first screen to who connects 高知 with 東北, by mouse and by keyboard, in both languages.
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

const texts = {
	ja: {
		link: "高知と東北を結ぶ経路を見る",
		finding: "高知と東北を結ぶ経路は一つ。東京工業大学の大嶋洋一氏と東北経済産業局を通る",
		show: "道筋をネットワークで見る",
		hubs: "中核機関を除く",
		layer: "層5まで広げる",
	},
	en: {
		link: "See the path between Kochi and Tohoku",
		finding: "One path connects Kochi and Tohoku, through 大嶋洋一 of 東京工業大学, then 東北経済産業局",
		show: "Show the path in the network",
		hubs: "Set expected hubs aside",
		layer: "Widen to layer 5",
	},
};

/** Exact values have replaced dots and estimates. */
async function waitForScores(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		/^[\d,]+$/.test(document.querySelector(".connector td:nth-child(6)")?.textContent ?? ""),
	);
}

for (const language of ["ja", "en"] as const) {
	const words = texts[language];

	test(`by mouse in ${language}: headline, finding, row, path, stage, and back by undo and link`, async () => {
		const { page, errors, close } = await openApp({ width: 1280, height: 720, fragment: `v1&lang=${language}` });
		await waitForFigure(page);
		await page.getByRole("button", { name: words.link }).click();
		await expect.poll(() => page.locator(".bridges h2").textContent()).toBe(words.finding);
		await waitForScores(page);
		await page.locator(".connector", { hasText: "東北経済産業局" }).click();
		await page.waitForFunction(() => location.hash.includes("sel=tohoku-meti-bureau"));
		await page.getByRole("switch", { name: words.hubs }).click();
		await page.locator(".hub-names").waitFor({ state: "detached" });
		await page.waitForFunction(() => /[&]hubs/.test(location.hash));
		await page.keyboard.press("Control+z");
		await page.locator(".hub-names").waitFor();
		await page.locator(".connector", { hasText: "大嶋洋一" }).first().click();
		await page.getByRole("button", { name: words.show }).click();
		await waitForFigure(page);
		const chain = "sel=sawachi,tokyo-tech,oshima-yoichi,tohoku-liaison,tohoku-meti-bureau,tap";
		await page.waitForFunction((wanted) => location.hash.includes(wanted), chain);
		expect(errors).toEqual([]);
		await close();
	});

	test(`by keyboard in ${language}: arrows through the rows, reasons, and the path between two that are apart`, async () => {
		const fragment = `v1&tab=bridges&lang=${language}`;
		const { page, errors, close } = await openApp({ width: 1440, height: 900, fragment });
		await page.locator(".connector").first().waitFor();
		await page.locator(".connectors [data-column][tabindex='0']").focus();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.waitForFunction(() => location.hash.includes("sel=oshima-yoichi"));
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		await page.locator(".connector-detail .source-link").first().waitFor();
		await page.locator("#chain-from").focus();
		await page.keyboard.type("広島県");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.locator("#chain-to").focus();
		await page.keyboard.type("チャレンジフィールド");
		await page.keyboard.press("Enter");
		const widen = page.getByRole("button", { name: words.layer });
		await widen.focus();
		await page.keyboard.press("Enter");
		await page.waitForFunction(() =>
			document.querySelector(".chain")?.getAttribute("aria-label")?.includes("大石知広"),
		);
		await page.waitForFunction(() => location.hash.includes("l=5"));
		expect(errors).toEqual([]);
		await close();
	});
}

test("two selected on the stage lead to the path between them", async () => {
	const { page, close } = await openApp({ width: 1440, height: 900, fragment: "v1&sel=kochi-univ,tap" });
	await waitForFigure(page);
	await page.locator("#inspector").getByRole("button", { name: "つながりの道筋を見る" }).click();
	await page.locator(".chain").first().waitFor();
	await expect.poll(() => page.locator(".chain").first().getAttribute("aria-label")).toContain("大嶋洋一");
	await close();
});

test("one column at 320 px, nothing wider than the window", async () => {
	const { page, close } = await openApp({ width: 320, height: 700, fragment: "v1&tab=bridges" });
	await page.locator(".connector").first().waitFor();
	await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await expect
		.poll(() => page.evaluate(() => document.querySelector(".bridges")?.scrollWidth ?? 0))
		.toBeLessThanOrEqual(320);
	await close();
});
