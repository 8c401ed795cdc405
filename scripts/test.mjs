// `npm test`: installs what is missing, runs every gate and every test, and ends with one line,
// "N passed, N failed", that counts each test and each gate. It passes only when something was tested.

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installWhenStale } from "./install.mjs";
import { projectFolder } from "./project.mjs";

const report = join(projectFolder, "node_modules/.cache/renkei-tests.json");

/** Runs every test while people watch, and writes the count aside. @returns {Promise<number>} */
function runVitest() {
	const program = join(projectFolder, "node_modules/vitest/vitest.mjs");
	const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
	return new Promise((resolve, reject) => {
		const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1" };
		const child = spawn(process.execPath, [program, ...args], { cwd: projectFolder, stdio: "inherit", env });
		child.on("error", reject);
		child.on("close", (code) => resolve(code ?? 1));
	});
}

/** A file that could not even be read counts as one failure. @param {any[]} files */
function countBrokenFiles(files) {
	return files.filter(
		(file) => file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"),
	).length;
}

/** @param {number} code  How vitest ended. */
function countTests(code) {
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
	const failed = numFailedTests + countBrokenFiles(testResults);
	// Errors outside any test, and a run without tests, fail too.
	const isSilent = numPassedTests === 0 || (code !== 0 && failed === 0);
	return { passed: numPassedTests, failed: isSilent ? failed + 1 : failed };
}

/** The browser the end-to-end tests will use; finding it installs it where there is none. */
async function prepareBrowser() {
	const { findBrowser } = await import("./browser.mjs");
	const { version, origin } = await findBrowser();
	console.log(`browser: ${version} (${origin})`);
	return [];
}

async function testEverything() {
	await installWhenStale(projectFolder);
	// Only now can what the packages provide be loaded.
	const { gates, runGate } = await import("./gates/gates.mjs");
	let passed = 0;
	let failed = 0;
	for (const gate of [{ name: "browser", check: prepareBrowser }, ...gates]) {
		if (await runGate(gate)) passed += 1;
		else failed += 1;
	}
	mkdirSync(join(report, ".."), { recursive: true });
	rmSync(report, { force: true });
	const tests = countTests(await runVitest());
	return { passed: passed + tests.passed, failed: failed + tests.failed };
}

const { passed, failed } = await testEverything().catch((error) => {
	console.error(error);
	return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
