// The built file in a real browser: it runs from disk without a network, asks for nothing, and its
// policy stops whatever does not belong to it.
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSlot } from "../../scripts/artefact/slots.mjs";
import { builtFile } from "../../scripts/project.mjs";
import { closeBrowser, type OpenedApp, openApp } from "../e2e/helpers/browser.ts";
import { writeCopy } from "../e2e/helpers/copies.ts";

/** Waits for the figure: a page that only says why it could not start has none. */
async function waitForFigure({ page }: OpenedApp): Promise<void> {
	await page.waitForSelector("#app canvas", { state: "attached" });
}

afterAll(closeBrowser);

describe("the built file, opened from disk", () => {
	let app: OpenedApp;

	beforeEach(async () => {
		app = await openApp();
		await waitForFigure(app);
	});

	afterEach(() => app.close());

	test("starts without an error and without a request", () => {
		expect(app.errors).toEqual([]);
		expect(app.requests).toEqual([]);
	});

	test("works in a worker that runs the page's own script", async () => {
		const [worker] = app.page.workers();
		expect(worker?.url()).toMatch(/^blob:/);
		expect(await worker?.evaluate("typeof document")).toBe("undefined");
	});

	test("lets no foreign script run", async () => {
		await app.page.evaluate(() => {
			const script = document.createElement("script");
			script.textContent = "document.documentElement.dataset.foreign = 'ran'";
			document.body.append(script);
		});
		expect(await app.page.evaluate(() => document.documentElement.dataset.foreign)).toBeUndefined();
		expect(app.errors).toHaveLength(1);
	});

	test("lets nothing out", async () => {
		const answers = await app.page.evaluate(async () => {
			const violations: string[] = [];
			document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
			await fetch("https://example.jp/").catch(() => undefined);
			const image = new Image();
			image.src = "https://example.jp/x.png";
			await new Promise((resolve) => {
				image.onerror = resolve;
			});
			return violations;
		});
		expect(answers.sort()).toEqual(["connect-src", "img-src"]);
	});
});

test("a copy whose data hold markup starts as well, under the same policy", async () => {
	const dataset = readSlot(readFileSync(builtFile, "utf8"), "bundled-data");
	const name = "</script><script>document.documentElement.dataset.foreign = 'ran'</script><!--<script>";
	const [first, ...rest] = dataset.institutions;
	const copy = writeCopy({ "bundled-data": { ...dataset, institutions: [{ ...first, name }, ...rest] } });
	const app = await openApp({ file: copy.file });
	try {
		await waitForFigure(app);
		expect(app.errors).toEqual([]);
		expect(await app.page.evaluate(() => document.documentElement.dataset.foreign)).toBeUndefined();
	} finally {
		await app.close();
		copy.remove();
	}
});
