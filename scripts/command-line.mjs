// The command-line program: what it is built from, whether it is older than that, and how it is built.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { projectFolder } from "./project.mjs";

export const commandLineProgram = join(projectFolder, "build/cli/renkei.js");

/** When anything in a folder, or a file, was last written. @param {string} path @returns {number} */
function lastChange(path) {
	const { mtimeMs } = statSync(path);
	if (!statSync(path).isDirectory()) return mtimeMs;
	return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

export function isCommandLineStale() {
	if (!existsSync(commandLineProgram)) return true;
	const made = statSync(commandLineProgram).mtimeMs;
	return ["src", "package-lock.json"].some((path) => lastChange(join(projectFolder, path)) > made);
}

/** One file with everything it needs inside. */
export async function buildCommandLine() {
	await build({
		configFile: false,
		root: projectFolder,
		logLevel: "warn",
		build: {
			ssr: "src/cli.ts",
			outDir: "build/cli",
			target: "node20",
			rollupOptions: { output: { entryFileNames: "renkei.js" } },
			copyPublicDir: false,
		},
		ssr: { noExternal: true },
	});
}
