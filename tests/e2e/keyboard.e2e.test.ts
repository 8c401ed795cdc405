// The whole flow without a mouse: into the figure, to a neighbour, its sources, and out again.
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

test("Enter goes in, arrows walk, Space selects, Escape clears, steps out and leaves", async () => {
	const { page, close } = await openApp({ width: 1280, height: 720 });
	await waitForFigure(page);
	const figure = page.locator(".figure");
	await figure.focus();
	const reading = () => page.locator("#figure-node").getAttribute("aria-label");
	await page.keyboard.press("Enter");
	await page.waitForFunction(() => document.querySelector(".figure")?.hasAttribute("aria-activedescendant"));
	const first = await reading();
	for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft"]) await page.keyboard.press(key);
	await page.waitForFunction(
		(before) => document.querySelector("#figure-node")?.getAttribute("aria-label") !== before,
		first,
	);
	await page.keyboard.press("Space");
	await page.locator("#inspector h2").first().waitFor();
	await page.waitForFunction(() =>
		document.querySelector("#figure-node")?.getAttribute("aria-label")?.includes("選択中"),
	);
	await page.keyboard.press("Escape");
	await page.waitForFunction(
		() => !document.querySelector("#figure-node")?.getAttribute("aria-label")?.includes("選択中"),
	);
	await page.keyboard.press("Escape");
	await page.waitForFunction(() => !document.querySelector(".figure")?.hasAttribute("aria-activedescendant"));
	await page.keyboard.press("Escape");
	await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains("figure"))).toBe(false);
	await close();
});

test("the node menu opens by Shift+F10, pins, and undo unpins", async () => {
	const { page, close } = await openApp();
	await waitForFigure(page);
	await page.locator(".figure").focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Shift+F10");
	const menu = page.getByRole("menu");
	await menu.getByRole("menuitem", { name: "位置を固定" }).click();
	await page.waitForFunction(() =>
		document.querySelector("#figure-node")?.getAttribute("aria-label")?.includes("位置を固定"),
	);
	await page.keyboard.press("Control+z");
	await page.waitForFunction(
		() => !document.querySelector("#figure-node")?.getAttribute("aria-label")?.includes("位置を固定"),
	);
	await close();
});

test("every stop of the tab key is visible and has a name", async () => {
	const { page, close } = await openApp({ width: 1280, height: 720 });
	await waitForFigure(page);
	const nameless: string[] = [];
	for (let stop = 0; stop < 40; stop++) {
		await page.keyboard.press("Tab");
		const found = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const box = element.getBoundingClientRect();
			const name =
				element.getAttribute("aria-label") ??
				(element.textContent?.trim() || (element as HTMLInputElement).labels?.[0]?.textContent) ??
				"";
			return { name: name.trim(), seen: box.width > 0 && box.height > 0, html: element.outerHTML.slice(0, 120) };
		});
		if (found.name === "" || !found.seen) nameless.push(found.html);
	}
	expect(nameless).toEqual([]);
	await close();
});
