// What a hand does with a page: clicks, keys, choices and scrolling.

/** Clicks the `nth` element of this selector. */
export const click =
	(selector, nth = 0) =>
	(page) =>
		page.locator(selector).nth(nth).click();

/** Clicks at a place of the first element of this selector, CSS px from its corner; something may come up under the pointer. */
export const clickAt = (selector, x, y) => (page) =>
	page.locator(selector).first().click({ position: { x, y }, force: true });

/** Does what a network may be too small for: nothing where no such element is. */
export const whereThere = (selector, act) => async (page, trace) => {
	if ((await page.locator(selector).count()) > 0) await act(page, trace);
};

export const press = (key) => (page) => page.keyboard.press(key);

export const choose = (selector, value) => (page) => page.locator(selector).first().selectOption(value);

/** Turns the wheel over an element, down and on. */
export const scroll =
	(selector, times = 30) =>
	async (page) => {
		const box = await page.locator(selector).first().boundingBox();
		await page.mouse.move(box.x + Math.min(200, box.width / 2), box.y + Math.min(80, box.height / 2));
		for (let turn = 0; turn < times; turn++) {
			await page.mouse.wheel(0, 240);
			await page.waitForTimeout(16);
		}
	};

/** Types into a field letter by letter. */
export const type = (selector, text) => async (page) => {
	await page.locator(selector).click();
	for (const letter of text) {
		await page.keyboard.insertText(letter);
		await page.waitForTimeout(60);
	}
};
