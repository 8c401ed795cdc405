// What a hand does with a page: clicks, keys, choices and scrolling.

/** How long an element may be awaited, and how often it is looked for; ms. */
const longest = 30_000;
const every = 20;

/**
 * The `nth` element of a CSS selector, found by the browser's own means: the driver's way of finding takes tens of
 * milliseconds of the page's thread where the page holds many elements, and would be counted as the page's work.
 */
async function find(page, selector, nth = 0) {
	for (let waited = 0; waited < longest; waited += every) {
		const found = await page.evaluateHandle(
			([wanted, at]) => document.querySelectorAll(wanted)[at] ?? null,
			[selector, nth],
		);
		const element = found.asElement();
		if (element) return element;
		await page.waitForTimeout(every);
	}
	throw new Error(`nothing is found by ${selector}`);
}

/** Clicks the `nth` element of this selector. */
export const click =
	(selector, nth = 0) =>
	async (page) =>
		(await find(page, selector, nth)).click();

/** Clicks at a place of the first element of this selector, CSS px from its corner; something may come up under the pointer. */
export const clickAt = (selector, x, y) => async (page) =>
	(await find(page, selector)).click({ position: { x, y }, force: true });

/** Does what a network may be too small for: nothing where there is no `nth` such element. */
export const whereThere =
	(selector, act, nth = 0) =>
	async (page, trace) => {
		const isThere = ([wanted, at]) => document.querySelectorAll(wanted).length > at;
		if (await page.evaluate(isThere, [selector, nth])) await act(page, trace);
	};

export const press = (key) => (page) => page.keyboard.press(key);

export const choose = (selector, value) => async (page) => (await find(page, selector)).selectOption(value);

/** Turns the wheel over an element, down and on. */
export const scroll =
	(selector, times = 30) =>
	async (page) => {
		const box = await (await find(page, selector)).boundingBox();
		await page.mouse.move(box.x + Math.min(200, box.width / 2), box.y + Math.min(80, box.height / 2));
		for (let turn = 0; turn < times; turn++) {
			await page.mouse.wheel(0, 240);
			await page.waitForTimeout(16);
		}
	};

/** Types into a field letter by letter. */
export const type = (selector, text) => async (page) => {
	await (await find(page, selector)).click();
	for (const letter of text) {
		await page.keyboard.insertText(letter);
		await page.waitForTimeout(60);
	}
};
