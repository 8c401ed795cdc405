// Boxes of the dock lane that stand for several bodies: opened by hand and by key, told, kept in the link, closed.
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { readCounts, waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

test("a search hit within a box shows the body, the box opens from there, stays open in the link and closes again", async () => {
	const { page, errors, close } = await openApp({ width: 1280, height: 720 });
	const first = await waitForFigure(page);
	const counts = await readCounts(page);
	const status = page.locator(".status-detail", { hasText: "の箱に" });
	await expect.poll(() => status.textContent()).toContain("2 つの箱に 7 の場");
	await page.locator("#search").fill("弘前大学COI");
	await page.keyboard.press("Enter");
	await expect.poll(() => page.locator("#inspector h2").first().textContent()).toContain("弘前大学COI");
	await page.getByRole("button", { name: "箱から出す" }).click();
	const opened = await waitForFigure(page, first);
	await expect.poll(() => status.textContent()).toContain("1 つの箱に 3 の場");
	expect(await readCounts(page)).toEqual(counts);
	await page.waitForFunction(() => location.hash.includes("open=aomori-taiwan-memorandum"));
	await page.getByRole("button", { name: "箱にまとめる" }).click();
	await waitForFigure(page, opened);
	await expect.poll(() => status.textContent()).toContain("2 つの箱に 7 の場");
	await page.keyboard.press("Control+z");
	await expect.poll(() => status.textContent()).toContain("1 つの箱に 3 の場");
	expect(errors).toEqual([]);
	await close();
});

test("a box is reached by arrows, reads as a sentence, and Enter opens it", async () => {
	const { page, close } = await openApp({ width: 1280, height: 720, fragment: "v1&m=two-mode&l=4&sel=hirosaki-coi" });
	await waitForFigure(page);
	await page.locator(".figure").focus();
	await page.keyboard.press("Enter");
	const reading = () => page.locator("#figure-node").getAttribute("aria-label");
	await expect.poll(reading).toContain("青森県の、構成員名の記載がない4つの場をまとめた箱。");
	expect(await reading()).toContain("Enter で開く");
	await page.keyboard.press("Enter");
	await expect.poll(reading).toContain("経済交流覚書");
	await expect.poll(() => page.locator(".shell > p[aria-live]").textContent()).toContain("「青森 4」を開き");
	await close();
});

test("a large screen has room for every body", async () => {
	const { page, close } = await openApp({ width: 1920, height: 1080 });
	await waitForFigure(page);
	await expect.poll(() => page.locator(".status").textContent()).toContain("人の札に収納");
	expect(await page.locator(".status").textContent()).not.toContain("つの箱に");
	await close();
});
