// Bad files and missing machinery: each is said, and nothing that was open is lost.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBrowser, type OpenedApp, openApp } from "./helpers/browser.ts";
import { chooseFile, readCounts, waitForFigure } from "./helpers/stage.ts";

afterAll(closeBrowser);

const broken: readonly (readonly [name: string, type: string, content: Buffer])[] = [
	["empty.csv", "text/csv", Buffer.from("")],
	["header-only.csv", "text/csv", Buffer.from("コンソーシアム,機関\n")],
	["picture.png", "image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0])],
	["broken.json", "application/json", Buffer.from('{"version":1,')],
	["unknown-columns.csv", "text/csv", Buffer.from("a,b\n1,2\n")],
];

describe("a file that cannot be read, one after the other in one page", () => {
	let app: OpenedApp;
	beforeAll(async () => {
		app = await openApp();
		await waitForFigure(app.page);
	});
	afterAll(() => app.close());

	for (const [name, mimeType, buffer] of broken) {
		test(`${name} is explained and leaves the picture as it was`, async () => {
			const { page, errors } = app;
			const before = await readCounts(page);
			await chooseFile(page, { name, mimeType, buffer });
			const report = page.locator("dialog[open]");
			await report.getByText(name).first().waitFor();
			await expect.poll(async () => (await report.textContent())?.length).toBeGreaterThan(40);
			await page.keyboard.press("Escape");
			await report.waitFor({ state: "detached" });
			await expect.poll(() => readCounts(page)).toEqual(before);
			expect(errors).toEqual([]);
		});
	}
});

test("hostile names are text, and an accepted import can be undone", async () => {
	const { page, errors, close } = await openApp();
	await waitForFigure(page);
	const before = await readCounts(page);
	const csv = [
		"コンソーシアム,機関,区分,都道府県",
		"__proto__,<script>alert(1)</script>,産,広島県",
		'__proto__,"</script><img src=x onerror=alert(2)>",学,広島県',
		"constructor,株式会社試作,産,徳島県",
	].join("\n");
	const file = { name: "hostile.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
	await chooseFile(page, file);
	await page.locator("dialog[open] button.primary").click();
	await expect.poll(async () => (await readCounts(page)).slice(0, 2)).toEqual([2, 3]);
	await expect.poll(() => page.locator(".table-panel").textContent()).toContain("<script>alert(1)</script>");
	await page.keyboard.press("Control+z");
	await expect.poll(() => readCounts(page)).toEqual(before);
	expect(errors).toEqual([]);
	await close();
});

test("a folder that is dropped gives the tables in it, also from the disk", async () => {
	const folder = mkdtempSync(join(tmpdir(), "renkei-folder-"));
	writeFileSync(join(folder, "名簿.csv"), "コンソーシアム,機関\n甲会,広島大学\n甲会,マツダ\n");
	writeFileSync(join(folder, "写真.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47]));
	const { page, errors, close } = await openApp();
	await waitForFigure(page);
	const wire = await page.context().newCDPSession(page);
	const data = { items: [], files: [folder], dragOperationsMask: 1 };
	for (const type of ["dragEnter", "dragOver", "drop"] as const)
		await wire.send("Input.dispatchDragEvent", { type, x: 640, y: 400, data });
	await page.locator("dialog[open] button.primary").click();
	await expect.poll(async () => (await readCounts(page)).slice(0, 2)).toEqual([1, 2]);
	expect(errors).toEqual([]);
	await close();
	rmSync(folder, { recursive: true });
});

test("a browser that cannot read the program says so instead of showing nothing", async () => {
	const { page, close } = await openApp({ before: "delete Array.prototype.at;" });
	const reason = page.locator(".unstarted");
	await expect.poll(() => reason.isVisible(), { timeout: 15_000 }).toBe(true);
	expect(await reason.textContent()).toContain("newer browser");
	await close();
});

test("without workers the figure is drawn all the same, and the status row says so", async () => {
	const { page, close } = await openApp({ before: "delete window.Worker;" });
	await waitForFigure(page);
	await expect.poll(() => page.locator(".status").textContent()).toMatch(/画面と同じ処理/);
	await close();
});

test("without message channels the figure is drawn all the same", async () => {
	const { page, errors, close } = await openApp({ before: "delete window.MessageChannel;" });
	await waitForFigure(page);
	expect(errors).toEqual([]);
	await close();
});

test("an unexpected error is shown, keeps the work and offers a report", async () => {
	const { page, close } = await openApp();
	await waitForFigure(page);
	await page.evaluate(() => setTimeout(() => (window as unknown as { missing: () => void }).missing(), 0));
	const dialog = page.locator("dialog[open]");
	await dialog.waitFor();
	await expect.poll(() => dialog.textContent()).toContain("missing");
	await close();
});
