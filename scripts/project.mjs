// Where the project lies and what it is called, for every script.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} path  Path inside the project. */
export function readProjectFile(path) {
	return readFileSync(join(projectFolder, path), "utf8");
}

export const builtFile = join(projectFolder, "dist/index.html");
