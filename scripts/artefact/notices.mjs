// The third-party notices: every package whose code ended up in the page, with the licence text it came
// with. Collected from the bundle itself, so a package that is installed but not shipped is not named.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ name: string, version: string, licence: string, text: string }} Notice */

/** The folder of the package a module belongs to. @param {string} moduleId */
function packageFolder(moduleId) {
	return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll("\\", "/"))?.[1] ?? null;
}

/** @param {string} folder @returns {Notice} */
function readNotice(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	if (!file) throw new Error(`${name} is shipped without a licence text`);
	return { name, version, licence: license, text: readFileSync(join(folder, file), "utf8").trim() };
}

/** A plugin that watches the bundle, and what it saw. */
export function createNoticeCollector() {
	/** @type {Set<string>} */
	const folders = new Set();
	return {
		/** @type {import("vite").Plugin} */
		plugin: {
			name: "renkei:collect-notices",
			generateBundle(_, bundle) {
				for (const output of Object.values(bundle)) {
					if (output.type !== "chunk") continue;
					for (const folder of output.moduleIds.map(packageFolder)) if (folder) folders.add(folder);
				}
			},
		},
		/** Sorted by name. @returns {Notice[]} */
		notices: () => [...folders].map(readNotice).sort((a, b) => (a.name < b.name ? -1 : 1)),
	};
}
