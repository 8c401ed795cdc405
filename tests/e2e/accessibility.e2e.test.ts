// What axe finds in the built file in a real browser, and what can be seen in high contrast.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rule and place of every violation; `evaluate` is let through by the policy where a script element is not. */
async function findViolations(page: import("playwright-core").Page): Promise<string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import("axe-core") };
		const { violations } = await axe.run(document, { resultTypes: ["violations"] });
		return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`));
	});
}

for (const language of ["ja", "en"] as const) {
	test(`no violation in ${language}: first view, a selection, the table, dialogs`, async () => {
		const { page, close } = await openApp({ width: 1920, height: 1080, fragment: `v1&lang=${language}&sel=mazda` });
		await waitForFigure(page);
		await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
		expect(await findViolations(page)).toEqual([]);
		await page.locator("#inspector").getByRole("button").first().waitFor();
		await page.keyboard.press("?");
		await page.locator("dialog[open]").waitFor();
		expect(await findViolations(page)).toEqual([]);
		await close();
	});

	test(`no violation in ${language} among overlaps, with a pair, a bar and the choice of consortia`, async () => {
		const fragment = `v1&lang=${language}&tab=overlap&sel=hiroshima-bio-dx,hiroshima-special-committee`;
		const { page, close } = await openApp({ width: 1440, height: 900, fragment });
		await page.locator(".pair[data-open='true'] .listing").first().waitFor();
		await page.locator(".combination-tools button").first().click();
		await page.locator(".combination-bar").first().click();
		await page.locator(".combination-names .listing").first().waitFor();
		expect(await findViolations(page)).toEqual([]);
		await close();
	});

	test(`no violation in ${language} in a narrow window`, async () => {
		const { page, close } = await openApp({ width: 400, height: 800, fragment: `v1&lang=${language}` });
		await waitForFigure(page);
		expect(await findViolations(page)).toEqual([]);
		await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
		await close();
	});

	test(`no violation in ${language} among the connectors, wide and narrow`, async () => {
		for (const width of [1440, 400]) {
			const { page, close } = await openApp({ width, height: 900, fragment: `v1&tab=bridges&lang=${language}` });
			await page.locator(".connector").first().waitFor();
			await page.locator(".connector-explain").first().click();
			await page.locator(".connector-detail").waitFor();
			expect(await findViolations(page)).toEqual([]);
			await close();
		}
	});

	test(`no violation in ${language} in prefectures and programmes: grid, a cell, map, comparison, narrow`, async () => {
		const fragment = `v1&tab=coverage&lang=${language}&f.prefecture=34&sel=hiroshima-special-committee,hiroshima-bio-dx`;
		const { page, close } = await openApp({ width: 1280, height: 720, fragment });
		await page.locator(".coverage-chosen .comparison").waitFor();
		expect(await findViolations(page)).toEqual([]);
		await page.locator(".tab-tools .segmented button").nth(1).click();
		await page.locator(".tiles").waitFor();
		expect(await findViolations(page)).toEqual([]);
		await page.locator(".chosen-head .button").first().click();
		await page.locator("dialog[open]").waitFor();
		expect(await findViolations(page)).toEqual([]);
		await page.keyboard.press("Escape");
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await findViolations(page)).toEqual([]);
		await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await close();
	});
}

test("in high contrast the marks beside shared institutions stand on white, their names in black", async () => {
	const { page, close } = await openApp({ width: 1440, height: 900, fragment: "v1&tab=overlap" });
	const name = page.locator(".shared-names > li").first();
	await name.waitFor();
	await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
	const readColours = () =>
		name.evaluate((element) => {
			const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
			return [backgroundColor, color, backgroundImage.startsWith("url(")];
		});
	await expect.poll(readColours).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)", true]);
	await close();
});
