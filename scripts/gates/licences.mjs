// Gate: every package of the lockfiles comes under a licence we can live with. What ends up inside the
// page is held to a shorter list, by the notices the page carries (built-file.mjs).
import { readProjectFile } from "../project.mjs";

export const shippedLicences = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

const others = ["MPL-2.0", "OFL-1.1", "0BSD", "Unlicense", "BlueOak-1.0.0", "CC0-1.0", "CC-BY-4.0"];

/** @param {string} text */
function withoutBrackets(text) {
	return text.replace(/^\((.*)\)$/, "$1");
}

/**
 * Whether an SPDX expression can be met with the allowed licences. "OR" needs one side, "AND" all of them.
 * @param {string} expression
 * @param {readonly string[]} allowed
 */
export function isAllowed(expression, allowed) {
	return withoutBrackets(expression)
		.split(/\s+OR\s+/)
		.some((choice) =>
			withoutBrackets(choice)
				.split(/\s+AND\s+/)
				.every((licence) => allowed.includes(licence)),
		);
}

/**
 * @param {{ packages: Record<string, { license?: string }> }} lockfile
 * @returns {string[]}
 */
export function checkLockfile(lockfile) {
	const entries = Object.entries(lockfile.packages).filter(([path]) => path !== "");
	if (entries.length === 0) return ["the lockfile names no package"];
	return entries.flatMap(([path, { license }]) => {
		const name = path.replace(/^.*node_modules\//, "");
		if (!license) return [`${name} names no licence`];
		return isAllowed(license, [...shippedLicences, ...others]) ? [] : [`${name} comes under ${license}`];
	});
}

/** @returns {string[]} */
export function checkLicences() {
	return ["package-lock.json", "scripts/browser/package-lock.json"].flatMap((path) =>
		checkLockfile(JSON.parse(readProjectFile(path))),
	);
}
