// In the English page names are marked as Japanese, view by view.
import { afterAll, expect, test } from "vitest";
import { listUnmarked } from "../ui/unmarked.ts";
import { closeBrowser, openApp } from "./helpers/browser.ts";

afterAll(closeBrowser);

/** What must stand on the page before its words are read. */
const views = {
	list: ".table-panel tbody tr",
	overlap: ".pair-head",
	network: ".headline h2",
	bridges: ".candidate",
	coverage: ".coverage-main td",
} as const;

for (const [view, drawn] of Object.entries(views)) {
	test(`in English, names in the view "${view}" are marked as Japanese`, async () => {
		const app = await openApp({ fragment: `v1&m=two-mode&l=6&tab=${view}&lang=en` });
		await app.page.locator(drawn).first().waitFor();
		expect(await app.page.locator("body").evaluate(listUnmarked)).toEqual([]);
		expect(app.errors).toEqual([]);
		await app.close();
	});
}
