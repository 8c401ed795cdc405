// What wraps instead of scrolling, stays readable in large text, and never moves the page.
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";

afterAll(closeBrowser);

/** Room an element lacks for what it holds, CSS px; 0 where all is to be seen. */
function lackOf(page: Page, selector: string): Promise<number> {
	return page
		.locator(selector)
		.first()
		.evaluate((element) => element.scrollWidth - element.clientWidth);
}

for (const language of ["ja", "en"]) {
	test(`a long chain wraps instead of scrolling, beside the inspector too (${language})`, async () => {
		const { page, close } = await openApp({ fragment: `v1&m=two-mode&l=4&tab=bridges&lang=${language}` });
		await page.locator(".chain").waitFor();
		expect(await page.locator(".chain").evaluate((element) => getComputedStyle(element).overflowX)).toBe("visible");
		expect(await lackOf(page, ".bridges")).toBe(0);
		await page.locator("button.chain-node").first().click();
		await page.locator(".shell[data-inspector='shown'] .inspector h2").waitFor();
		expect(await page.locator(".chain").count()).toBe(1);
		expect(await lackOf(page, ".bridges")).toBe(0);
		await close();
	});

	test(`text of twice the size leaves date, search and choice of mode readable (${language})`, async () => {
		const { page, close } = await openApp({ fragment: `v1&m=two-mode&l=4&lang=${language}` });
		await page.locator(".figure").waitFor();
		await page.evaluate(() => {
			document.documentElement.style.fontSize = "200%";
		});
		await page.waitForFunction(() => (document.querySelector(".header")?.getBoundingClientRect().height ?? 0) > 80);
		expect(await lackOf(page, ".data-date.is-short")).toBe(0);
		expect(await lackOf(page, ".data-title strong")).toBe(0);
		expect(await lackOf(page, ".header")).toBe(0);
		for (const selector of ["#search", ".tab-tools select"]) {
			const room = await page
				.locator(selector)
				.first()
				.evaluate((element) => {
					const style = getComputedStyle(element);
					const text =
						element instanceof HTMLSelectElement
							? (element.selectedOptions[0]?.textContent ?? "").trim()
							: element.getAttribute("placeholder");
					const pen = document.createElement("canvas").getContext("2d");
					if (!pen) return Number.NaN;
					pen.font = style.font;
					const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
					return element.clientWidth - padding - pen.measureText(text ?? "").width;
				});
			expect(room, selector).toBeGreaterThanOrEqual(0);
		}
		await close();
	});
}

test("what is brought into view never moves the frame of the page", async () => {
	const { page, close } = await openApp({ fragment: "v1&m=two-mode&l=4&tab=bridges" });
	await page.locator("button.chain-node").first().click();
	await page.locator(".shell[data-inspector='shown'] .inspector h2").waitFor();
	await page.locator(".to-candidates").click();
	await page.waitForFunction(() => document.activeElement?.id === "candidates-title");
	const box = await page.locator(".header").boundingBox();
	expect(box?.y).toBe(0);
	expect(await page.locator("#candidates-title").evaluate((title) => title.getBoundingClientRect().top)).toBeLessThan(
		720,
	);
	await close();
});
