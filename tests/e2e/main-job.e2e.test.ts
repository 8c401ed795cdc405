// The main job, end to end, in the built file: search, filter, explain, undo, reopen by link, export.
import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { expectOfficeReads } from "../render/office-svg.ts";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { readCounts, waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

describe("search", () => {
	test("㈱マツダ finds マツダ株式会社 and shows both consortia with post, source and locator", async () => {
		const { page, errors, close } = await openApp({ width: 1920, height: 1080 });
		await waitForFigure(page);
		await page.getByRole("combobox").first().fill("㈱マツダ");
		await page.getByRole("option", { name: /マツダ株式会社/ }).waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		const inspector = page.locator("#inspector");
		await inspector.getByRole("heading", { name: "マツダ株式会社" }).waitFor();
		const text = () => inspector.textContent();
		for (const said of [
			"代表取締役会長",
			"広島県地方大学・地域産業創生事業推進特別委員会",
			"Bio×Digital Transformation",
			"地域の産学官ネットワークの可視化",
		])
			await expect.poll(text).toContain(said);
		await expect.poll(text).toMatch(/広島県の行 › 内閣府の列 › 14行目/);
		expect(errors).toEqual([]);
		await close();
	});

	test("広島銀行 shows the sector the source states beside ours", async () => {
		const { page, close } = await openApp({ width: 1920, height: 1080 });
		await waitForFigure(page);
		await page.getByRole("combobox").first().fill("広島銀行");
		await page
			.getByRole("option", { name: /広島銀行/ })
			.first()
			.click();
		const text = () => page.locator("#inspector").textContent();
		await expect.poll(text).toMatch(/資料の区分\s*産/);
		await expect.poll(text).toMatch(/この図の分類\s*金/);
		await close();
	});

	test("the three universities of 高知 stay three", async () => {
		const { page, close } = await openApp();
		await waitForFigure(page);
		await page.getByRole("combobox").first().fill("高知");
		const options = async () => (await page.getByRole("option").allTextContents()).join("\n");
		for (const name of ["高知大学", "高知県立大学", "高知工科大学"]) await expect.poll(options).toContain(name);
		await close();
	});
});

describe("filters", () => {
	test("dim keeps every place and counts only what passes; undo brings all back; the link reopens the view", async () => {
		const { page, close } = await openApp({ width: 1280, height: 720 });
		const first = await waitForFigure(page);
		const [, before] = await readCounts(page);
		await page
			.locator(".facets")
			.getByRole("checkbox", { name: /金融機関/ })
			.click();
		await waitForFigure(page, first);
		await expect.poll(async () => (await readCounts(page))[1]).toBeLessThan(before ?? 0);
		const [, after] = await readCounts(page);
		await page.waitForFunction(() => location.hash.includes("sector"));
		const fragment = new URL(page.url()).hash.slice(1);

		const again = await openApp({ width: 1280, height: 720, fragment });
		await waitForFigure(again.page);
		await expect.poll(async () => (await readCounts(again.page))[1]).toBe(after);
		await again.close();

		await page.keyboard.press("Control+z");
		await expect.poll(async () => (await readCounts(page))[1]).toBe(before);
		await close();
	});

	test("an empty result names the filter to release and releases it", async () => {
		const { page, close } = await openApp({ fragment: "v1&f.kind=consortium&f.program=j-nexus&f.prefecture=34" });
		await page.locator(".empty-notice").waitFor();
		await page.locator(".empty-notice button").first().click();
		await page.locator(".empty-notice").waitFor({ state: "detached" });
		await close();
	});
});

describe("pictures", () => {
	test("SVG and PNG of A4 carry title, legend, caption and dates; names of persons can be left out", async () => {
		const { page, errors, close } = await openApp();
		await waitForFigure(page);
		const save = async (name: RegExp) => {
			await page.locator("dialog").getByText(name).first().click();
			const download = page.waitForEvent("download");
			await page.locator("dialog button.primary").click();
			return readFile(await (await download).path());
		};
		await page.getByRole("button", { name: "資料に出力" }).click();
		const svg = (await save(/SVG A4横/)).toString("utf8");
		expect(svg).toContain("マツダ");
		expect(svg).toContain("大嶋洋一");
		expect(svg).toMatch(/令和\d+年/);
		expect(svg).toContain("出典");
		expectOfficeReads(svg);
		const png = await save(/PNG A4横/);
		expect(png.readUInt32BE(16)).toBe(3508);
		expect(png.readUInt32BE(20)).toBe(2480);
		await page.locator("dialog").getByRole("checkbox").first().uncheck();
		expect((await save(/SVG A4横/)).toString("utf8")).not.toContain("大嶋洋一");
		expect(errors).toEqual([]);
		await close();
	});
});
