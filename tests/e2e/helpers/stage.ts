// What the end-to-end tests need of the stage: waiting until a figure at rest is drawn, and its pixels.
import type { Page } from "playwright-core";

/** Waits for the first figure, or for the next one when `after` gives the key of the one before. */
export async function waitForFigure(page: Page, after: string | null = null): Promise<string> {
	await page.waitForFunction(
		(before) => {
			const drawn = document.querySelector<HTMLElement>(".figure")?.dataset.drawn;
			return drawn !== undefined && drawn !== before;
		},
		after,
		{ timeout: 30_000 },
	);
	return (await page.locator(".figure").getAttribute("data-drawn")) ?? "";
}

/** The numbers of the status row: consortia, institutions, persons, ties. */
export async function readCounts(page: Page): Promise<number[]> {
	const text = (await page.locator(".status-counts").textContent()) ?? "";
	return (text.match(/\d+/g) ?? []).slice(0, 4).map(Number);
}

/** Share of pixels of the figure that are not white. */
export function inkShare(page: Page): Promise<number> {
	return page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>(".figure-canvas");
		const context = canvas?.getContext("2d");
		if (!canvas || !context) return 0;
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		let ink = 0;
		for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 740) ink++;
		return ink / (data.length / 4);
	});
}

/** Gives a file to the open dialog, as someone who picked it. */
export async function chooseFile(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
	await page.getByRole("button", { name: "開く", exact: true }).click();
	await page.locator("dialog[open] input[type=file]").setInputFiles(file);
}
