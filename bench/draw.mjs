// Runs bench/draw.ts in an empty page of a real browser: places come from the layout bench.
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The script of the page, as one classic script. */
async function bundle() {
	const entry = fileURLToPath(new URL("./draw.ts", import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: "warn",
		build: {
			write: false,
			minify: false,
			rollupOptions: { input: entry, output: { format: "iife" }, preserveEntrySignatures: false },
		},
	});
	const { output } = Array.isArray(built) ? built[0] : built;
	return output[0].code;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ scene: string, picture: object }[]} figures
 */
export async function benchDrawing(browser, figures) {
	const code = await bundle();
	const rows = [];
	for (const { scene, picture } of figures) {
		const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
		await page.addScriptTag({ content: code });
		rows.push(await page.evaluate(([json, plain]) => window.measureDrawing(json, plain), [scene, picture]));
		await page.close();
	}
	return rows;
}
