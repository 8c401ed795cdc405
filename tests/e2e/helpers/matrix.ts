// Finds painted cells of the matrix of overlaps by what they say.
import type { Page } from "playwright-core";

/** Walks to the first cell that says this, from the first row on; answers with what it says. */
export async function walkToCell(page: Page, wanted: RegExp): Promise<string> {
	await page.locator(".matrix [tabindex='0']").focus();
	await page.keyboard.press("Control+Home");
	let [rowStart, said] = ["", ""];
	for (let heard = await hearFocus(page); ; heard = await hearFocus(page)) {
		if (wanted.test(heard)) return heard;
		const isEnd = heard === said;
		said = heard;
		if (!isEnd) {
			await page.keyboard.press("ArrowRight");
			continue;
		}
		await page.keyboard.press("Home");
		const before = await hearFocus(page);
		await page.keyboard.press("ArrowDown");
		if (before === rowStart || (await hearFocus(page)) === before) throw new Error(`No cell says ${wanted}.`);
		rowStart = before;
	}
}

/** Clicks the first cell that says this. */
export async function clickCell(page: Page, wanted: RegExp): Promise<void> {
	await walkToCell(page, wanted);
	const box = await page.locator(".matrix [tabindex='0']").boundingBox();
	if (!box) throw new Error("The cell is not to be seen.");
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

function hearFocus(page: Page): Promise<string> {
	return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
}
