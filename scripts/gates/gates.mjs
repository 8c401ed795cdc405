// The list of gates: everything that must hold beside the tests. Each answers with its complaints.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../project.mjs";
import { run } from "../run.mjs";
import { checkBuiltFile } from "./built-file.mjs";
import { checkLicences } from "./licences.mjs";
import { checkLinks } from "./links.mjs";

/** @typedef {{ name: string, check: () => readonly string[] | Promise<readonly string[]> }} Gate */

/** Packages are started by Node itself, because their start scripts differ between systems. @param {string} path */
function packageProgram(path) {
	return join(projectFolder, "node_modules", path);
}

/** @param {string} program @param {readonly string[]} args */
function passes(program, ...args) {
	return async () => {
		const { code, output } = await run(process.execPath, [program, ...args], { cwd: projectFolder });
		return code === 0 ? [] : [output.trim() || `${program} ended with ${code}`];
	};
}

/** @param {string} name */
function projectScript(name) {
	return join(projectFolder, "scripts", name);
}

/** In the order they run; the built file is checked after it was built. @type {readonly Gate[]} */
export const gates = [
	{ name: "types", check: passes(packageProgram("typescript/bin/tsc"), "-p", ".") },
	{ name: "lint and fences", check: passes(packageProgram("@biomejs/biome/bin/biome"), "check", ".") },
	{ name: "dead code", check: passes(packageProgram("knip/bin/knip.js")) },
	{ name: "generated files", check: passes(projectScript("generate.mjs"), "--check") },
	{ name: "licences", check: checkLicences },
	{ name: "links of the documents", check: checkLinks },
	...(existsSync(projectScript("check-data.mjs"))
		? [{ name: "data", check: passes(projectScript("check-data.mjs")) }]
		: []),
	{ name: "build", check: passes(projectScript("build.mjs")) },
	{ name: "built file", check: checkBuiltFile },
];

/** Runs one gate and says how it went. @param {Gate} gate */
export async function runGate({ name, check }) {
	const started = performance.now();
	const complaints = await Promise.resolve()
		.then(check)
		.catch((error) => [String(error.stack ?? error)]);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${complaints.length === 0 ? "pass" : "FAIL"}  ${name} (${seconds} s)`);
	for (const complaint of complaints) console.log(complaint.replace(/^/gm, "      "));
	return complaints.length === 0;
}
