// `npm start`: installs what is missing, builds what is stale, serves the result and prints the address.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { installWhenStale } from "./install.mjs";
import { builtFile, projectFolder } from "./project.mjs";
import { runQuietly } from "./run.mjs";
import { serveBuiltFile } from "./serve.mjs";

/** Everything the built file is made from. */
const ingredients = [
	"src",
	"data",
	"public",
	"scripts/artefact",
	"index.html",
	"vite.config.ts",
	"package-lock.json",
	"package.json",
];

/** When a file, or the youngest file or folder below one, last changed. @param {string} path @returns {number} */
function lastChange(path) {
	const about = statSync(path);
	if (!about.isDirectory()) return about.mtimeMs;
	return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isStale() {
	if (!existsSync(builtFile)) return true;
	const built = statSync(builtFile).mtimeMs;
	return ingredients.some((path) => lastChange(join(projectFolder, path)) > built);
}

await installWhenStale(projectFolder);
if (isStale()) {
	console.log("building …");
	await runQuietly(process.execPath, [join(projectFolder, "scripts/build.mjs")]);
}
const { address } = await serveBuiltFile();
console.log(`Renkei Map 連携マップ: ${address}  (Ctrl+C ends it)`);
