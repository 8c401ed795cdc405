// What the bundled data say about themselves in the built file: the page about the data, events, numbers
// over time, former posts, parts and wholes, places in sources, other names.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Row, readTables } from "../../scripts/data-check/load.mjs";
import { projectFolder } from "../../scripts/project.mjs";
import { tables as schema } from "../../src/model/tables.ts";
import { closeBrowser, openApp } from "./helpers/browser.ts";
import { waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

const tables = readTables(join(projectFolder, "data"), schema);
const rows = (table: string): Row[] => tables[table]?.rows ?? [];

const words = {
	ja: { opener: "データについて", unknown: "分かっていないこと", mistake: "誤りを知らせる文", zero: "「不明」" },
	en: { opener: "About the data", unknown: "What is not known", mistake: /Text that reports/, zero: "unknown" },
} as const;

async function openWith(query: string, options: Parameters<typeof openApp>[0] = {}) {
	const opened = await openApp({ width: 1440, height: 900, ...options });
	await waitForFigure(opened.page);
	await pick(opened.page, query);
	const inspector = opened.page.locator("#inspector");
	await inspector.locator("h2").first().waitFor();
	return { ...opened, inspector };
}

async function pick(page: Page, query: string): Promise<void> {
	await page.locator("#search").fill(query);
	await page.locator(".search-list").getByRole("option").first().click();
}

describe.each(["ja", "en"] as const)("the page about the data, %s", (language) => {
	test("opens from the status row, names every source, what is unknown, and how to report a mistake", async () => {
		const { page, errors, requests, close } = await openApp({ fragment: `v1&lang=${language}` });
		await waitForFigure(page);
		await page.locator(".status").getByText(words[language].opener).click();
		const dialog = page.locator("dialog[open]");
		await dialog.getByRole("heading", { name: words[language].opener }).waitFor();
		const text = () => dialog.textContent();
		for (const { title = "" } of rows("sources")) await expect.poll(text).toContain(title);
		await expect.poll(text).toContain(words[language].unknown);
		await expect.poll(text).toContain(words[language].zero);
		for (const { name = "" } of rows("consortia").filter((row) => row.member_list === "none"))
			await expect.poll(text).toContain(name);
		const report = await dialog.getByLabel(words[language].mistake).inputValue();
		expect(report.split("\n").length).toBeGreaterThan(5);
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
		expect([errors, requests]).toEqual([[], []]);
		await close();
	});
});

describe("a consortium", () => {
	test("tells its meetings and declarations by date, and what it is part of", async () => {
		const { inspector, close } = await openWith("産学官金ラウンドテーブル");
		const readEvents = () => inspector.locator(".event").allTextContents();
		const own = rows("events").filter((row) => row.consortium === "aomori-round-table");
		await expect.poll(readEvents).toHaveLength(own.length);
		const events = await readEvents();
		const dates = events.map((text) => /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? "");
		expect(dates).toEqual([...dates].sort());
		expect(events.filter((text) => text.includes("宣言") && text.includes("共同宣言(第"))).toHaveLength(2);
		expect(events[10]).toContain("2019-12-12（令和元年12月12日）");
		await expect.poll(() => inspector.textContent()).toMatch(/列記 1／記載 10/);
		const whole = inspector.locator(".card", { hasText: "上位の場" });
		await expect.poll(() => whole.textContent()).toContain("イノベーション・ネットワークあおもり");
		await close();
	});

	test("shows the declaration it co-signed with the other that did", async () => {
		const { page, inspector, close } = await openWith("地域企業支援事業検討会");
		await expect
			.poll(() => inspector.locator(".event").allTextContents())
			.toEqual([expect.stringMatching(/2024-05-21[\s\S]*宣言[\s\S]*東北イノベーション宣言/u)]);
		await pick(page, "産業技術連携推進会議東北地域部会");
		await inspector.getByRole("heading", { level: 2, name: "産業技術連携推進会議東北地域部会" }).waitFor();
		await expect.poll(() => inspector.locator(".event h4").allTextContents()).toEqual(["東北イノベーション宣言"]);
		await expect.poll(() => inspector.textContent()).toContain("共同署名の相手");
		await close();
	});

	test("charts CFH from 25 to 34 and 北陸 from 18 to 19 and 13, without parts of a number", async () => {
		const { page, inspector, close } = await openWith("CFH");
		const values = () => inspector.locator(".count-chart .chart-value").allTextContents();
		await expect.poll(async () => new Set(await values())).toEqual(new Set(["25", "34"]));
		const table = () => inspector.locator(".count-table").textContent();
		for (const part of ["うち大学・国研", "うち研究機関", "うち道内の自治体"]) await expect.poll(table).toContain(part);
		await pick(page, "HDxA");
		await inspector.getByRole("heading", { level: 2, name: "北陸RDX" }).waitFor();
		await expect.poll(async () => new Set(await values())).toEqual(new Set(["18", "19", "8", "13"]));
		await expect.poll(() => inspector.locator(".count-sources li").count()).toBeGreaterThan(2);
		await close();
	});
});

test("former posts are told only from their layer on", async () => {
	const below = await openWith("大石知広");
	const isTold = async ({ inspector }: typeof below) => (await inspector.textContent())?.includes("広島県");
	await expect.poll(() => isTold(below)).toBe(false);
	await below.close();
	const above = await openWith("大石知広", { fragment: "v1&l=5" });
	await expect.poll(() => isTold(above)).toBe(true);
	await expect.poll(() => above.inspector.textContent()).toContain("出向");
	await above.close();
});

test("places in sources are read out in the language of the page", async () => {
	const japanese = await openWith("広島銀行");
	await expect.poll(() => japanese.inspector.textContent()).toContain("表 › 広島県の行 › 内閣府の列 › 14行目");
	await japanese.close();
	const english = await openWith("広島銀行", { fragment: "v1&lang=en" });
	const place = english.inspector.locator("[lang=ja]", { hasText: "table › row 広島県 › column 内閣府 › line 14" });
	await expect.poll(() => place.count()).toBeGreaterThan(0);
	await english.close();
});

test("the search finds bodies by other names, without hyphens, and by words in any order", async () => {
	const { page, close } = await openApp();
	await waitForFigure(page);
	const found = async (query: string) => {
		await page.locator("#search").fill(query);
		const options = page.locator(".search-list").getByRole("option");
		await options.first().waitFor();
		return (await options.allTextContents()).join("\n");
	};
	for (const query of ["北陸DXアライアンス", "HDxA"]) await expect.poll(() => found(query)).toContain("北陸RDX");
	await expect.poll(() => found("KSII")).toContain("関西イノベーションイニシアティブ");
	for (const query of ["jnexus", "j nexus", "J－NEXUS"]) await expect.poll(() => found(query)).toContain("(J-NEXUS)");
	for (const query of ["広島 会議", "会議　広島"])
		await expect.poll(() => found(query)).toContain("広島県商工会議所連合会");
	await expect.poll(() => found("徳島 推進会議")).toContain("とくしま大学振興・若者雇用創出推進会議");
	await close();
});
