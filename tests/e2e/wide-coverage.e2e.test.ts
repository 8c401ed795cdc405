// A grid of more consortia than a page can hold at once: what is in sight is there, by wheel, by keys and on paper.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillSlot } from "../../scripts/artefact/slots.mjs";
import { builtFile } from "../../scripts/project.mjs";
import { prefectures } from "../../src/model/prefecture.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { closeBrowser, openApp } from "./helpers/browser.ts";

const members = Array.from({ length: 20 }, (_, at) => `i${at}`);
/** Ten consortia a prefecture, all of which share the same twenty members. */
const consortia = prefectures.flatMap(({ code }) =>
	Array.from({ length: 10 }, (_, at) => ({
		id: `c${code}-${at}`,
		name: `第${code}の${at}協議会`,
		prefectures: [code],
	})),
);
const dataset = makeDataset({
	programs: [
		{ id: "a", name: "交付金あ" },
		{ id: "b", name: "交付金い" },
	],
	consortia,
	frames: consortia.map(({ id }, at) => ({ consortium: id, program: at % 2 === 0 ? "a" : "b" })),
	institutions: members.map((id) => ({ id, name: `試作機構${id}` })),
	memberships: consortia.flatMap(({ id }) => members.map((institution) => ({ consortium: id, institution }))),
});

let folder: string;
let file: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "renkei-wide-"));
	file = join(folder, "wide.html");
	await writeFile(file, fillSlot(await readFile(builtFile, "utf8"), "bundled-data", dataset));
});
afterAll(async () => {
	await closeBrowser();
	await rm(folder, { recursive: true });
});

async function openGrid() {
	const opened = await openApp({ file, width: 1280, height: 720, fragment: "v1&tab=coverage" });
	await expect.poll(() => opened.page.locator(".coverage-grid tbody").count()).toBe(47);
	await expect.poll(() => countNames(opened.page, "北海道")).toEqual([10, 20]);
	return opened;
}

const rowOf = (page: Page, place: string) =>
	page.locator(".coverage-grid tbody").filter({ has: page.locator("th", { hasText: place }) });

/** Names in the cells of a row, and of those who are shared in it. */
async function countNames(page: Page, place: string): Promise<number[]> {
	const row = rowOf(page, place);
	return [await row.locator(".entry-name").count(), await row.locator(".shared-members li").count()];
}

test("what is far from sight has its head only, and is there when one gets there", async () => {
	const { page, errors, close } = await openGrid();
	expect(await rowOf(page, "沖縄県").locator("th").textContent()).toContain("沖縄県");
	expect(await countNames(page, "沖縄県")).toEqual([0, 0]);
	const main = page.locator(".coverage-main");
	await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
	await expect.poll(() => countNames(page, "沖縄県")).toEqual([10, 20]);
	await expect.poll(() => countNames(page, "岩手県")).toEqual([0, 0]);
	expect(errors).toEqual([]);
	await close();
});

test("nothing moves under the hand while rows above it are drawn", async () => {
	const { page, close } = await openGrid();
	const main = page.locator(".coverage-main");
	const topOf = (place: string) => rowOf(page, place).evaluate((row) => Math.round(row.getBoundingClientRect().top));
	await rowOf(page, "静岡県").evaluate((row) => row.scrollIntoView({ block: "start" }));
	await expect.poll(() => countNames(page, "静岡県")).toEqual([10, 20]);
	await expect.poll(() => countNames(page, "長野県")).toEqual([0, 0]);
	const before = await topOf("静岡県");
	await main.evaluate((element) => element.scrollBy(0, -100));
	await expect.poll(() => countNames(page, "岐阜県")).toEqual([10, 20]);
	await main.evaluate((element) => element.scrollBy(0, -100));
	await expect.poll(() => topOf("静岡県")).toBe(before + 200);
	await close();
});

test("keys reach every row in its column, also faster than rows are drawn", async () => {
	const { page, close } = await openGrid();
	const focus = () =>
		page.evaluate(() => {
			const cell = document.activeElement as HTMLElement;
			return [cell.closest("tbody")?.querySelector("th")?.textContent?.trim().slice(0, 3), cell.dataset.column];
		});
	await rowOf(page, "北海道").locator("td[data-column='2']").focus();
	// Each row is two lines: its consortia, then who is shared.
	for (let row = 0; row < 20; row++) await page.keyboard.press("ArrowDown");
	expect(await focus()).toEqual(["埼玉県", "2"]);
	await page.keyboard.press("Control+End");
	expect((await focus())[0]).toBe("沖縄県");
	await expect.poll(() => countNames(page, "沖縄県")).toEqual([10, 20]);
	await page.keyboard.press("Control+Home");
	await page.keyboard.press("ArrowDown");
	expect((await focus())[0]).toBe("北海道");
	await close();
});

test("on paper every name of every row is there", async () => {
	const { page, close } = await openGrid();
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	expect(await page.locator(".coverage-grid .entry-name").count()).toBe(470);
	expect(await page.locator(".coverage-grid .shared-members li").count()).toBe(47 * 20);
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await expect.poll(() => countNames(page, "沖縄県"), { timeout: 20_000 }).toEqual([0, 0]);
	await close();
});
