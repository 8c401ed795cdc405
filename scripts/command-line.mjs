// The command-line program: what it is built from, whether it is older than that, how it is built and run.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { projectFolder } from "./project.mjs";

const commandLineProgram = join(projectFolder, "build/cli/renkei.js");

/** When anything in a folder, or a file, was last written. @param {string} path @returns {number} */
function lastChange(path) {
	const { mtimeMs } = statSync(path);
	if (!statSync(path).isDirectory()) return mtimeMs;
	return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isCommandLineStale() {
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

/** Builds it first when it is stale; answers with its exit code. @param {readonly string[]} words */
export async function runCommandLine(words) {
	if (isCommandLineStale()) await buildCommandLine();
	return spawnSync(process.execPath, [commandLineProgram, ...words], { stdio: "inherit" }).status ?? 1;
}
