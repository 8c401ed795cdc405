// Installs the packages of a folder exactly as its lockfile says, when they are missing or older than it.
// Works on a fresh clone: it needs nothing but Node and npm.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./run.mjs";

/** npm writes this file last, so it says that an installation is whole. @param {string} folder */
function isInstalled(folder) {
	const mark = join(folder, "node_modules/.package-lock.json");
	return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(folder, "package-lock.json")).mtimeMs;
}

/** Says whether anything had to be installed. @param {string} folder */
export async function installWhenStale(folder) {
	if (isInstalled(folder)) return false;
	// Standard output belongs to what is printed next, such as the figures of `renkei analyze --json`.
	console.error(`installing the packages of ${folder} …`);
	// npm is a script on Windows, which only a shell can start.
	await runQuietly("npm", ["ci", "--no-fund", "--no-audit"], { cwd: folder, shell: process.platform === "win32" });
	return true;
}
