// Prefectures and programmes in a real browser: the cell that filters, the way back, the comparison, by mouse and by
// keyboard, in both languages.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openApp } from "./helpers/browser.ts";

afterAll(closeBrowser);

const words = {
	ja: {
		finding: "3つの事業に場があるのは、徳島県と高知県",
		place: "広島県",
		release: "絞り込みを外す",
		compare: "並べて比べる",
		pair: "広島地方大学特別委員会 × バイオDX産学共創拠点：3",
		map: "地図",
		tile: "広島県：2つの場",
		none: "大阪府：場の記載なし",
		save: "CSV で保存",
		copy: "表をコピー",
	},
	en: {
		finding: "Tokushima and Kochi have consortia under 3 programmes",
		place: "Hiroshima",
		release: "Release",
		compare: "Compare side by side",
		pair: "広島地方大学特別委員会 × バイオDX産学共創拠点: 3",
		map: "Map",
		tile: "Hiroshima: 2 consortia",
		none: "Osaka: no consortium reported",
		save: "Save as CSV",
		copy: "Copy",
	},
} as const;

async function openCoverage(language: "ja" | "en") {
	const opened = await openApp({ width: 1280, height: 720, fragment: `v1&tab=coverage&lang=${language}` });
	await opened.page.locator(".coverage-grid").waitFor();
	return opened;
}

/** Cells of the row of a prefecture. */
function cellsOf(page: Page, place: string) {
	return page
		.locator("tbody")
		.filter({ has: page.locator("th", { hasText: place }) })
		.locator("td[data-column]");
}

for (const language of ["ja", "en"] as const) {
	const said = words[language];

	test(`by mouse in ${language}: a cell filters and shows posts and sources, its row is compared`, async () => {
		const { page, errors, requests, close } = await openCoverage(language);
		await expect.poll(() => page.locator(".coverage h2").first().textContent()).toBe(said.finding);
		const cell = cellsOf(page, said.place).first();
		await cell.click({ position: { x: 4, y: 4 } });
		await page.locator(".coverage-narrowed").waitFor();
		await page.waitForFunction(() => /f\.prefecture=34&f\.program=local-university-grant/.test(location.hash));
		await expect.poll(() => page.locator(".coverage-chosen").textContent()).toContain("代表取締役会長");
		await page.getByRole("button", { name: said.release }).click();
		await page.locator(".coverage-narrowed").waitFor({ state: "detached" });
		await page.locator("tbody th", { hasText: said.place }).getByRole("button", { name: said.compare }).click();
		const dialog = page.locator("dialog[open]");
		await dialog.waitFor();
		await expect.poll(() => dialog.textContent()).toContain(said.pair);
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
		expect(errors).toEqual([]);
		expect(requests).toEqual([]);
		await close();
	});

	test(`by keyboard in ${language}: one stop, arrows, Enter and back, Space, the map`, async () => {
		const { page, errors, close } = await openCoverage(language);
		const stop = page.locator(".coverage-grid [tabindex='0']");
		await expect.poll(() => stop.count()).toBe(1);
		await page.locator("tbody th", { hasText: said.place }).focus();
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		await page.locator(".coverage-narrowed").waitFor();
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent))
			.toContain("広島地方大学特別委員会");
		await page.keyboard.press("Enter");
		await page.locator(".coverage-narrowed").waitFor({ state: "detached" });
		// Rows are drawn anew in turns: this one is when it offers both of its consortia again.
		await page.locator("tbody th", { hasText: said.place }).getByRole("button", { name: said.compare }).waitFor();
		await page.keyboard.press("ArrowLeft");
		await page.keyboard.press("Space");
		await page.locator(".coverage-chosen .comparison[data-columns='2']").waitFor();
		await page.locator(".coverage-chosen").getByRole("button", { name: said.compare }).focus();
		await page.keyboard.press("Enter");
		await page.locator("dialog[open] .comparison").waitFor();
		await page.waitForFunction(() => location.hash.includes("&compare"));
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: said.map, exact: true }).focus();
		await page.keyboard.press("Enter");
		await page.getByRole("button", { name: said.tile }).focus();
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("title"))).toBe(said.none);
		expect(errors).toEqual([]);
		await close();
	});
}

test("the grid is saved as a file a spreadsheet opens: byte order mark, a row a place, lines inside cells", async () => {
	const { page, close } = await openCoverage("ja");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: words.ja.save }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/県×事業\.csv$/u);
	const text = await readFile((await download.path()) as string, "utf8");
	expect(text.startsWith('\uFEFF"地方","都道府県","地方大学交付金\n内閣府"')).toBe(true);
	expect(text).toContain('"広島県★"');
	await close();
});

test("the grid is copied as text and as a table whose cells keep their lines, against no policy", async () => {
	const { page, errors, close } = await openCoverage("ja");
	await page.evaluate(() => {
		const textarea = document.createElement("textarea");
		textarea.addEventListener("paste", ({ clipboardData }) => {
			textarea.dataset.html = clipboardData?.getData("text/html");
		});
		document.body.append(textarea);
	});
	await page.getByRole("button", { name: words.ja.copy }).first().click();
	const textarea = page.locator("body > textarea");
	await textarea.focus();
	await page.keyboard.press("Control+v");
	await expect.poll(() => textarea.inputValue()).toContain("地方大学交付金");
	const html = (await textarea.getAttribute("data-html")) ?? "";
	expect(html).toContain("広島県★</th>");
	expect(html).toContain("mso-data-placement");
	expect(errors).toEqual([]);
	await close();
});

test("a link opens the comparison in a narrower window, in sight and on paper", async () => {
	const fragment = "v1&tab=coverage&sel=hiroshima-special-committee,hiroshima-bio-dx&compare";
	const { page, close } = await openApp({ width: 1000, height: 700, fragment });
	const head = page.locator("dialog[open] .comparison thead th").nth(1);
	await head.waitFor();
	const isInSight = () =>
		head.evaluate((element) => {
			const { left, top } = element.getBoundingClientRect();
			return element.contains(document.elementFromPoint(left + 12, top + 12));
		});
	await expect.poll(() => isInSight()).toBe(true);
	await page.emulateMedia({ media: "print" });
	await expect.poll(() => isInSight()).toBe(true);
	await expect.poll(() => page.locator(".header").isVisible()).toBe(false);
	await expect.poll(() => page.locator(".dialog-foot").isVisible()).toBe(false);
	await close();
});

test("in a narrow window grid and what stands below it scroll to their end, above the buttons of the drawers", async () => {
	for (const width of [640, 641, 959]) {
		const { page, close } = await openApp({ width, height: 600, fragment: "v1&tab=coverage" });
		await page.locator(".coverage-grid tbody").nth(5).waitFor();
		const bottomOf = (selector: string) =>
			page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
		const edge = page.locator(".drawer-buttons");
		await page.mouse.move(width / 2, 400);
		await expect
			.poll(async () => {
				await page.mouse.wheel(0, 2000);
				return (await bottomOf(".coverage-hint")) - (await edge.evaluate((bar) => bar.getBoundingClientRect().top));
			})
			.toBeLessThan(2);
		await close();
	}
});

test("walking up, no cell with the focus stands under the head", async () => {
	const { page, close } = await openCoverage("ja");
	await page.locator(".coverage-grid tbody").nth(5).waitFor();
	await page.locator(".coverage-grid th[data-column='0']").last().focus();
	const row = () => page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.row));
	const hidden = () =>
		page.evaluate(() => {
			const head = document.querySelector(".coverage-grid thead") as Element;
			const cell = document.activeElement as Element;
			return head.getBoundingClientRect().bottom - cell.getBoundingClientRect().top;
		});
	await page.keyboard.press("End");
	for (let at = 0; at < 20 && (await row()) > 1; at++) {
		await page.keyboard.press("ArrowUp");
		if ((await row()) > 0) expect(await hidden()).toBeLessThan(1);
	}
	expect(await row()).toBe(1);
	await close();
});
