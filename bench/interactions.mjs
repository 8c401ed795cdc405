// Everything a hand does with the page, one after the other, and the longest task of the main thread in each.
import { choose, click, press, scroll, type } from "./hands.mjs";
import { startTrace } from "./trace.mjs";
import { viewInteractions } from "./view-interactions.mjs";

/** Nothing new on the stage for this long is rest, ms. */
const QUIET = 200;
/** A layout of a large network may take its time, ms. */
const LONGEST_WAIT = 60_000;

/** Interactions that ask for other places. */
const MOVING = /hid|dim again|layer|projection|two modes|table (open|close)|drag|pin|filters away/;

/**
 * @param {import("playwright-core").Page} page  With a figure on it.
 * @param {{ keepPlaces: boolean }} options  Leaves out what would lay the network out anew.
 * @returns {Promise<Map<string, number>>} Longest task by interaction, ms of CPU.
 */
export async function traceInteractions(page, { keepPlaces }) {
	const trace = await startTrace(page);
	for (const [name, act] of interactions) {
		if (keepPlaces && (MOVING.test(name) || name.startsWith("table: "))) continue;
		await trace.mark(name);
		await act(page, trace);
		await rest(page);
	}
	return trace.stop();
}

/** Waits until no job runs and figure and page have stayed the same for a while. */
async function rest(page) {
	const until = Date.now() + LONGEST_WAIT;
	let seen = "";
	let since = Date.now();
	while (Date.now() < until) {
		const [drawn, isWorking] = await page.evaluate(() => [
			`${document.querySelector(".figure")?.dataset.drawn} ${document.querySelector(".figure")?.dataset.scale} ${document.getElementsByTagName("*").length}`,
			document.querySelector(".working") !== null,
		]);
		if (drawn !== seen || isWorking) since = Date.now();
		seen = drawn;
		if (Date.now() - since >= QUIET) return;
		await page.waitForTimeout(50);
	}
}

const chooseMode = (mode) => choose(".tab-tools select", mode);
const sectorRow = "#facet-sector input";
const layerRow = "#facet-layers input";
const foldTable = ".table-head .icon-button";

/** A place in the figure under which a node lies; what the search itself costs belongs to nobody. */
async function findNode(page, trace, skip = 0) {
	await trace.mark("");
	const box = await page.locator(".figure").boundingBox();
	let left = skip;
	for (let row = 0.3; row < 0.8; row += 0.04) {
		for (let column = 0.3; column < 0.7; column += 0.01) {
			const [x, y] = [box.x + box.width * column, box.y + box.height * row];
			await page.mouse.move(x, y);
			if (!(await page.evaluate(() => document.querySelector(".figure.is-over-node") !== null))) continue;
			if (left-- === 0) return { x, y };
			column += 0.05;
		}
	}
	throw new Error("No node in the middle of the figure");
}

const onNode = (name, act, skip) => [
	name,
	async (page, trace) => {
		const at = await findNode(page, trace, skip);
		await page.mouse.move(at.x, at.y - 60);
		await page.waitForTimeout(150);
		await trace.mark(name);
		await act(page, at);
	},
];

async function pan(page) {
	const box = await page.locator(".figure").boundingBox();
	const [x, y] = [box.x + 6, box.y + box.height - 6];
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let step = 0; step < 60; step++) {
		await page.mouse.move(x + 150 * Math.sin(step / 10), y - 80 * Math.abs(Math.sin(step / 14)));
		await page.waitForTimeout(8);
	}
	await page.mouse.up();
}

/** Turns the wheel over the middle of the figure; below 0 zooms in. */
const turnWheel = (step, times) => async (page) => {
	const box = await page.locator(".figure").boundingBox();
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	for (let turn = 0; turn < times; turn++) {
		await page.mouse.wheel(0, step);
		await page.waitForTimeout(40);
	}
};

async function hoverAround(page, { x, y }) {
	for (let step = 0; step < 40; step++) {
		await page.mouse.move(x + 3 * step, y + 20 * Math.sin(step / 4));
		await page.waitForTimeout(16);
	}
}

async function drag(page, { x, y }) {
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let step = 1; step <= 20; step++) {
		await page.mouse.move(x + 4 * step, y + 3 * step);
		await page.waitForTimeout(16);
	}
	await page.mouse.up();
}

async function shiftClick(page, { x, y }) {
	await page.keyboard.down("Shift");
	await page.mouse.click(x, y);
	await page.keyboard.up("Shift");
}

async function walkFigure(page) {
	await page.locator(".figure").focus();
	for (const key of ["Enter", "ArrowRight", "ArrowDown", "ArrowRight", "2", " ", "Escape", "Escape", "Escape"]) {
		await page.keyboard.press(key);
		await page.waitForTimeout(60);
	}
}

/** A menu item opens a dialog; Escape closes it. */
const openFromMenu = (nth) => async (page) => {
	await page.locator("header [popovertarget=menu]").first().click();
	await page.locator("#menu .menu-item").nth(nth).click();
	await page.waitForTimeout(300);
	await page.keyboard.press("Escape");
};

async function openAndClose(page, opener) {
	await opener(page);
	await page.waitForTimeout(600);
	await page.keyboard.press("Escape");
}

/** Name and deed; each starts from where the one before ended. */
const interactions = [
	["filter by sector, dimmed", click(sectorRow)],
	["another value", click(sectorRow, 1)],
	["hide what is filtered out", click("#facet-filteredOut button", 1)],
	["value while hidden", click(sectorRow, 2)],
	["dim again", click("#facet-filteredOut button", 0)],
	["undo", press("Control+z")],
	["redo", press("Control+Shift+z")],
	["clear all filters", click(".chips-head .link")],
	["layer down", click(layerRow, 3)],
	["layer up", click(layerRow, 4)],
	["projection: institutions", chooseMode("institutions")],
	["filter in a projection", click(sectorRow)],
	["undo in a projection", press("Control+z")],
	["projection: consortia", chooseMode("consortia")],
	["back to two modes", chooseMode("two-mode")],
	[
		"hulls off",
		async (page) => {
			await page.locator(".facet-heading[aria-controls=facet-display]").click();
			await page.locator("#facet-display input").first().click();
		},
	],
	["hulls on", click("#facet-display input")],
	["grey", click("#facet-display input", 1)],
	["colour", click("#facet-display input", 1)],
	["language", click("header button.quiet")],
	["language back", click("header button.quiet")],
	["table open", click(foldTable)],
	["table: consortia", click("#table-tab-consortia")],
	["table: persons", click("#table-tab-persons")],
	["table: ties", click("#table-tab-ties")],
	["table: institutions", click("#table-tab-institutions")],
	["table: sort", click(".table-scroll thead button", 3)],
	["table: sort the other way", click(".table-scroll thead button", 3)],
	["table: scroll", scroll(".table-scroll")],
	["table: select a row", click(".table-scroll tbody .row-button", 3)],
	["table: filter while open", click(sectorRow)],
	["table: undo", press("Control+z")],
	["table close", click(foldTable)],
	["clear selection", press("Escape")],
	["search", type("#search", "試作大学1")],
	[
		"search: take a hit",
		async (page) => {
			await page.keyboard.press("ArrowDown");
			await page.keyboard.press("Enter");
		},
	],
	["clear selection again", press("Escape")],
	onNode("hover", hoverAround),
	onNode("select", (page, { x, y }) => page.mouse.click(x, y)),
	onNode("shift and select", shiftClick, 2),
	["clear two", press("Escape")],
	["zoom in by wheel", turnWheel(-120, 8)],
	["zoom out by wheel", turnWheel(120, 12)],
	["pan", pan],
	["fit", click(".tab-tools .button-group button", 2)],
	["zoom button", click(".tab-tools .button-group button", 1)],
	["fit again", click(".tab-tools .button-group button", 2)],
	onNode("drag a node", drag),
	["undo the pin", press("Control+z")],
	["redo the pin", press("Control+Shift+z")],
	["unpin all", openFromMenu(2)],
	["walk by keys", walkFigure],
	[
		"panel of filters away and back",
		async (page) => {
			await page.locator(".facets-toggle").click();
			await page.waitForTimeout(400);
			await page.locator(".facets-toggle").click();
		},
	],
	["dialog: open", (page) => openAndClose(page, click("header > .button"))],
	["dialog: export", (page) => openAndClose(page, click("header > .button.primary"))],
	["dialog: start", openFromMenu(0)],
	["dialog: data", openFromMenu(3)],
	["dialog: keys", openFromMenu(4)],
	["dialog: about", openFromMenu(5)],
	["view: list", click("#tab-list")],
	["view: network", click("#tab-network")],
	...viewInteractions,
];
