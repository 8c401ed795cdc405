// The first view of the built file: nothing loaded, nothing complained of.
import { afterAll, describe, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { inkShare, readCounts, waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

describe("the first view of the built file, opened from disk with the network off", () => {
	test("shows the bundled networks with their finding, asks for nothing and complains of nothing", async () => {
		const { page, errors, requests, close } = await openApp({ width: 1280, height: 720 });
		await waitForFigure(page);
		await expect.poll(() => inkShare(page)).toBeGreaterThan(0.02);
		await expect.poll(async () => (await readCounts(page))[0]).toBeGreaterThanOrEqual(22);
		await expect.poll(async () => (await readCounts(page))[1]).toBeGreaterThanOrEqual(83);
		await expect.poll(() => page.locator(".headline h2").textContent()).toContain("広島・徳島・高知");
		expect(errors).toEqual([]);
		expect(requests).toEqual([]);
		await close();
	});

	test("draws what was laid out where the page was built; another layer is laid out by a worker", async () => {
		const before = `window.asked = [];
			const { postMessage } = Worker.prototype;
			Worker.prototype.postMessage = function (order) { asked.push(order.kind); postMessage.call(this, order); };`;
		const { page, close } = await openApp({ width: 1280, height: 720, before });
		const asked = () => page.evaluate(() => Reflect.get(window, "asked"));
		await waitForFigure(page);
		expect(await asked()).not.toContain("layout");
		await page.evaluate(() => {
			location.hash = "#v1&m=two-mode&l=1";
		});
		await expect.poll(asked).toContain("layout");
		await close();
	});

	test("fits at a scale of at least 0.6 at 1280 × 720", async () => {
		const { page, close } = await openApp({ width: 1280, height: 720 });
		await waitForFigure(page);
		const scale = Number(await page.locator(".figure").getAttribute("data-scale"));
		expect(scale).toBeGreaterThanOrEqual(0.6);
		await close();
	});
});
