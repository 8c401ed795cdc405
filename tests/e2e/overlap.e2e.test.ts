// "Which institutions link the two bodies of 広島?": by mouse and by keyboard, in both languages, down to the source.
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { clickCell, walkToCell } from "./helpers/matrix.ts";
import { waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

const words = {
	ja: {
		tab: "重なり",
		pair: /バイオDX.*共通する機関は3/s,
		source: "マツダ株式会社の出典",
		network: "選択をネットワークで見る",
		order: "都道府県",
		exactly: "少なくとも属する",
	},
	en: {
		tab: "Overlaps",
		pair: /バイオDX.*3 shared institutions/s,
		source: /マツダ株式会社/,
		network: "Show the selection in the network",
		order: "Prefecture",
		exactly: "in at least these",
	},
} as const;

/** Names of the open pair's shared institutions. */
async function readShared(page: Page): Promise<string[]> {
	const names = page.locator(".pair[data-open='true'] .shared-head .node-link");
	await names.first().waitFor();
	return names.allTextContents();
}

const hiroshima = ["マツダ株式会社", "広島大学", "広島県"];

for (const language of ["ja", "en"] as const) {
	const said = words[language];
	describe(`in ${language}`, () => {
		test("by mouse: the tab, the pair, its source, the network", async () => {
			const { page, errors, close } = await openApp({ width: 1440, height: 900, fragment: `v1&lang=${language}` });
			await page.getByRole("tab", { name: said.tab }).click();
			await page.getByRole("button", { name: said.pair }).click();
			await expect.poll(() => readShared(page)).toEqual(hiroshima);
			await expect.poll(() => page.locator(".pair[data-open='true']").textContent()).toContain("代表取締役会長");
			await page
				.locator(".pair[data-open='true']")
				.getByRole("button", { name: said.source })
				.nth(language === "ja" ? 0 : 1)
				.click();
			await page.locator("dialog[open] .source-title").waitFor();
			await page.keyboard.press("Escape");
			await page.getByRole("button", { name: said.network }).first().click();
			await waitForFigure(page);
			await page.waitForFunction(() => location.hash.includes("hiroshima-bio-dx"));
			await page.waitForFunction(() => location.hash.includes("mazda"));
			expect(errors).toEqual([]);
			await close();
		});

		test("by keyboard: through the matrix to the pair, and to the bars of its combinations", async () => {
			const { page, errors, close } = await openApp({
				width: 1440,
				height: 900,
				fragment: `v1&lang=${language}&tab=overlap`,
			});
			await page.locator(".matrix canvas").first().waitFor();
			await walkToCell(page, /^3/);
			await page.keyboard.press("Enter");
			await expect.poll(() => readShared(page)).toHaveLength(3);
			await page.locator("[aria-live]").filter({ hasText: "バイオDX" }).waitFor({ state: "attached" });
			await page.getByRole("button", { name: said.exactly }).focus();
			await page.keyboard.press("Enter");
			await page.locator(".combinations [data-column][tabindex='0']").focus();
			await page.keyboard.press("ArrowRight");
			await page.keyboard.press("Enter");
			await page.locator(".combination-names .listing").first().waitFor();
			await expect.poll(() => page.locator(".combination-bar[aria-pressed='true']").count()).toBe(1);
			expect(errors).toEqual([]);
			await close();
		});
	});
}

test("by mouse: a cell of the matrix says its pair under the pointer and opens it", async () => {
	const { page, errors, close } = await openApp({ width: 1440, height: 900, fragment: "v1&tab=overlap" });
	await page.locator(".matrix canvas").first().waitFor();
	await clickCell(page, /^3：バイオDX.*広島/);
	await expect.poll(() => readShared(page)).toEqual(hiroshima);
	await expect.poll(() => page.locator(".matrix .is-chosen").count()).toBe(2);
	const said = await page.locator(".matrix .is-pointed").getAttribute("title");
	expect(said).toMatch(/^3：バイオDX.*広島/);
	expect(errors).toEqual([]);
	await close();
});

test("the chosen order holds for the list, and a large choice of pairs is told to be unknown, not zero", async () => {
	const { page, close } = await openApp({ width: 1280, height: 720, fragment: "v1&tab=overlap" });
	await page.getByRole("combobox", { name: "並べ方" }).selectOption({ label: words.ja.order });
	await page.locator(".pair:first-child").filter({ hasText: "北海道" }).first().waitFor();
	const unknown = page.locator(".pair-states li").filter({ hasText: "不明" });
	await expect
		.poll(async () => Number((await unknown.locator("b").textContent())?.match(/\d+/)?.[0]))
		.toBeGreaterThan(0);
	await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
	await close();
});

test("in a window as narrow as 320 pixels everything stands in one column", async () => {
	const { page, close } = await openApp({ width: 320, height: 800, fragment: "v1&tab=overlap" });
	await page.locator(".matrix").waitFor();
	await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await close();
});
