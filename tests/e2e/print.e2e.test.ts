// On paper a view is its content: no control is left, and the text is black on white.
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

test.each(["overlap", "bridges"])("%s prints without controls, in black", async (view) => {
	const { page, close } = await openApp({ width: 1280, height: 720, fragment: `v1&tab=${view}` });
	const title = page.locator(`.${view} h2`).first();
	await title.waitFor();
	await expect.poll(() => page.locator(".button:visible").count()).toBeGreaterThan(0);
	await page.emulateMedia({ media: "print" });
	const controls = ".button, .icon-button, .segmented, select, input";
	await expect.poll(() => page.locator(controls).locator("visible=true").count()).toBe(0);
	expect(await title.isVisible()).toBe(true);
	const colours = page.locator(`.${view} :is(h2, h3, p, b)`).locator("visible=true");
	const distinct = await colours.evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
	for (const colour of distinct) expect(["rgb(0, 0, 0)", "rgb(51, 51, 51)"]).toContain(colour);
	await close();
});

test.each(["ja", "en"])("the grid fits a sheet that stands on end, in %s", async (language) => {
	const { page, close } = await openApp({ width: 1280, height: 900, fragment: `v1&tab=coverage&lang=${language}` });
	await page.locator(".coverage-grid tbody").first().waitFor();
	await page.setViewportSize({ width: 703, height: 1010 });
	await page.emulateMedia({ media: "print" });
	await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
	await close();
});

test("a matrix of any width fits the sheet", async () => {
	const { page, close } = await openApp({ width: 1280, height: 900, fragment: "v1&tab=overlap" });
	await page.locator(".matrix canvas").first().waitFor();
	await page.setViewportSize({ width: 703, height: 1010 });
	await page.emulateMedia({ media: "print" });
	const lack = () => page.locator(".matrix-scroll").evaluate((scroll) => scroll.scrollWidth - scroll.clientWidth);
	await expect.poll(lack).toBe(0);
	await close();
});

test.each([
	["ja", "線の定義", "出典"],
	["en", "Lines", "Sources"],
])("the network prints as one sheet with legend and sources, in %s", async (language, lines, sources) => {
	const { page, close } = await openApp({ width: 1280, height: 720, fragment: `v1&grey&lang=${language}` });
	await waitForFigure(page);
	await page.emulateMedia({ media: "print" });
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	const sheet = page.locator("svg.printed-sheet");
	await expect.poll(() => sheet.isVisible()).toBe(true);
	const text = await sheet.textContent();
	for (const words of [lines, sources, "マツダ"]) expect(text).toContain(words);
	expect(
		await page.locator("header, .headline, .stage-area, .table-panel, .status").locator("visible=true").count(),
	).toBe(0);
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await page.emulateMedia({ media: "screen" });
	await expect.poll(() => sheet.count()).toBe(0);
	expect(await page.locator(".stage-area").isVisible()).toBe(true);
	await close();
});

test("a comparison opened over the network is printed alone, on a page as it stands", async () => {
	const fragment = "v1&sel=hiroshima-bio-dx,hiroshima-special-committee&compare";
	const { page, close } = await openApp({ width: 1280, height: 720, fragment });
	await page.locator("dialog[open] .comparison").waitFor();
	await page.emulateMedia({ media: "print" });
	const styles = await page.evaluate(() => document.adoptedStyleSheets.length);
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	expect(await page.locator("svg.printed-sheet").count()).toBe(0);
	expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(styles);
	expect(await page.locator("dialog[open] .comparison").isVisible()).toBe(true);
	await close();
});

test.each(["institutions", "ties"])("a printed table of %s cuts no words", async (rows) => {
	const { page, close } = await openApp({ width: 1280, height: 900, fragment: `v1&tab=list&rows=${rows}` });
	await page.locator(".table-body tbody tr").first().waitFor();
	const cells = page.locator(".table-body tbody :is(td, .row-button span)");
	const countCut = () =>
		cells.evaluateAll((all) => all.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
	expect(await countCut()).toBeGreaterThan(0);
	await page.setViewportSize({ width: 703, height: 1010 });
	await page.emulateMedia({ media: "print" });
	await expect.poll(countCut).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
	await close();
});
