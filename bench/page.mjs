// The built file in a real browser: load to first graph, filter click to paint, frames while panning, the
// longest task of every interaction, memory, and drawing against the plain ways of drawing the same picture.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { fillSlot } from "../scripts/artefact/slots.mjs";
import { browserArguments, findBrowser } from "../scripts/browser.mjs";
import { builtFile } from "../scripts/project.mjs";
import { benchDrawing } from "./draw.mjs";
import { traceInteractions } from "./interactions.mjs";

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const percentile = (values, share) =>
	[...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];

/** Waits until a figure at rest is on the canvas. */
const waitForFigure = (page, timeout) => page.waitForSelector(".figure[data-drawn]", { timeout });

/** The size for which it is promised that no task is long. */
const PROMISED = 1000;

/** Rounds of all interactions: a median where a promise hangs on it, for the figure swells with other work on the machine. */
const countRounds = (nodes, isFull) => (nodes === PROMISED ? 3 : isFull ? 1 : 0);

/**
 * @param {{ nodes: number, dataset: unknown, scene: string, picture: object }[]} cases
 * @param {{ isFull: boolean }} options  A full run traces the interactions at every size.
 * @returns {Promise<object[]>} One row of measurements a case.
 */
export async function benchPage(cases, { isFull }) {
	const { path, environment } = await findBrowser();
	const browser = await chromium.launch({
		executablePath: path,
		args: [...browserArguments, "--enable-precise-memory-info"],
		env: { ...process.env, ...environment },
	});
	const folder = mkdtempSync(join(tmpdir(), "renkei-bench-"));
	const drawn = await benchDrawing(browser, cases);
	const rows = [];
	for (const [at, { nodes, dataset }] of cases.entries()) {
		const file = join(folder, `${nodes}.html`);
		writeFileSync(file, fillSlot(readFileSync(builtFile, "utf8"), "bundled-data", dataset));
		const address = pathToFileURL(file).href;
		const measured = await measure(browser, address, nodes);
		const tasks = await traceRounds(browser, address, nodes, countRounds(nodes, isFull));
		rows.push({ nodes, ...measured, tasks, ...drawn[at] });
	}
	await browser.close();
	rmSync(folder, { recursive: true });
	return rows;
}

/** A page of its own with a figure at rest on it. */
async function openPage(browser, address) {
	const page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
	await page.goto(address);
	await waitForFigure(page, 240_000);
	return page;
}

/** Median of the longest tasks of several rounds by interaction, ms of CPU. */
async function traceRounds(browser, address, nodes, rounds) {
	const all = [];
	for (let round = 0; round < rounds; round++) {
		const page = await openPage(browser, address);
		await page.waitForTimeout(500);
		// A large network takes its time to find other places, and the bench has not got it.
		all.push(await traceInteractions(page, { keepPlaces: nodes > 5000 }));
		await page.context().close();
	}
	const names = [...new Set(all.flatMap((round) => [...round.keys()]))];
	return new Map(names.map((name) => [name, median(all.flatMap((round) => round.get(name) ?? []))]));
}

async function measure(browser, address, nodes) {
	const loads = [];
	const repeats = nodes > 500 ? 1 : 3;
	let page;
	for (let repeat = 0; repeat < repeats; repeat++) {
		await page?.context().close();
		page = await openPage(browser, address);
		loads.push(await page.evaluate(() => performance.now()));
	}
	await page.waitForTimeout(500);
	const frames = await panFrames(page);
	const clicks = [];
	for (let click = 0; click < (nodes > 5000 ? 3 : 11); click++) clicks.push(await filterToPaint(page));
	const heap = await page.evaluate(() => performance.memory?.usedJSHeapSize ?? Number.NaN);
	await page.context().close();
	return {
		load: median(loads),
		frameMedian: percentile(frames, 0.5),
		frameP95: percentile(frames, 0.95),
		filterMedian: median(clicks),
		filterP95: percentile(clicks, 0.95),
		heap,
	};
}

/** Time between frames while the view is dragged to and fro, ms. */
async function panFrames(page) {
	const box = await page.locator(".figure").boundingBox();
	const [x, y] = [box.x + 6, box.y + box.height - 6];
	await page.evaluate(() => {
		window.frameTimes = [];
		let last = performance.now();
		const tick = (now) => {
			window.frameTimes.push(now - last);
			last = now;
			window.frameLoop = requestAnimationFrame(tick);
		};
		window.frameLoop = requestAnimationFrame(tick);
	});
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let step = 0; step < 120; step++) {
		await page.mouse.move(x + 150 * Math.sin(step / 10), y - 80 * Math.abs(Math.sin(step / 14)));
		await page.waitForTimeout(8);
	}
	await page.mouse.up();
	const times = await page.evaluate(() => {
		cancelAnimationFrame(window.frameLoop);
		return window.frameTimes.slice(2);
	});
	await page.waitForTimeout(400);
	return times;
}

/** From the click on a sector's tick to the frame after the figure was drawn, ms. */
async function filterToPaint(page) {
	const milliseconds = await page.evaluate(
		() =>
			new Promise((resolve) => {
				const figure = document.querySelector(".figure");
				const box = document.querySelector(".facets input[type=checkbox]");
				const start = performance.now();
				const watch = new MutationObserver(() => {
					watch.disconnect();
					requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
				});
				watch.observe(figure, { attributes: true, attributeFilter: ["data-drawn"] });
				box.click();
			}),
	);
	await page.waitForTimeout(300);
	return milliseconds;
}
