// Finds a browser for the end-to-end tests: CHROME_PATH, else an installed Chromium, Chrome or Edge that
// answers, else the one npm carries. RENKEI_IGNORE_INSTALLED_BROWSER=1 skips the installed ones.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { prepareCarriedBrowser } from "./browser/carried.mjs";

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {"CHROME_PATH" | "installed" | "npm"} origin
 * @property {string} version
 * @property {Record<string, string>} environment  What it needs beyond the environment of the caller.
 */

/** Arguments that keep a test browser quiet and let it run in containers. */
export const browserArguments = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

const linuxNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

function installedPaths() {
	if (process.platform === "darwin") {
		return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	}
	if (process.platform === "win32") {
		const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
		return roots.flatMap((root) => (root ? windowsPrograms.map((program) => join(root, program)) : []));
	}
	const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
	return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The version a binary answers with, or null: a broken installation or a stub stands in the path too.
 * @param {string} path
 * @param {Record<string, string>} environment
 */
function askVersion(path, environment = {}) {
	if (!existsSync(path)) return null;
	// On Windows the question opens a window and is never answered.
	if (process.platform === "win32") return "unknown version";
	const answer = spawnSync(path, ["--version"], {
		encoding: "utf8",
		timeout: 30_000,
		env: { ...process.env, ...environment },
	});
	return answer.status === 0 && /\d+\.\d+/.test(answer.stdout) ? answer.stdout.trim() : null;
}

/** @returns {Browser | null} */
function findInstalledBrowser() {
	if (process.env.RENKEI_IGNORE_INSTALLED_BROWSER === "1") return null;
	for (const path of installedPaths()) {
		const version = askVersion(path);
		if (version) return { path, origin: "installed", version, environment: {} };
	}
	return null;
}

/** @returns {Promise<Browser>} */
export async function findBrowser() {
	const named = process.env.CHROME_PATH;
	if (named) {
		const version = askVersion(named);
		if (!version) throw new Error(`CHROME_PATH names ${named}, which does not answer to --version`);
		return { path: named, origin: "CHROME_PATH", version, environment: {} };
	}
	const installed = findInstalledBrowser();
	if (installed) return installed;
	const carried = await prepareCarriedBrowser();
	const version = carried && askVersion(carried.path, carried.environment);
	if (carried && version) return { ...carried, origin: "npm", version };
	throw new Error("no browser found: install Chrome, Edge or Chromium, or name one in CHROME_PATH");
}
