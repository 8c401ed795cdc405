// The content-security policy of the built page: nothing may be loaded, and only the script and the
// style that were built may run. Both are named by their hash.
import { createHash } from "node:crypto";

/** @param {string} text */
function hashSource(text) {
	// Browsers hash the text after turning CRLF into LF.
	const digest = createHash("sha256").update(text.replaceAll("\r\n", "\n"), "utf8").digest("base64");
	return `'sha256-${digest}'`;
}

/** The text of every script that is run, in order. @param {string} html */
export function runScripts(html) {
	return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
		.filter(([, attributes]) => !attributes.includes("application/json"))
		.map(([, , text]) => text);
}

/** The text of every style block. @param {string} html */
export function styleBlocks(html) {
	return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text);
}

/** The policy that fits the scripts and styles of a page. @param {string} html */
export function policyFor(html) {
	const scripts = runScripts(html).map(hashSource);
	const styles = styleBlocks(html).map(hashSource);
	return [
		"default-src 'none'",
		`script-src ${scripts.join(" ") || "'none'"}`,
		"worker-src blob:",
		`style-src ${styles.join(" ") || "'none'"}`,
		"img-src data: blob:",
		"font-src data:",
		"connect-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}

/** The page with its policy right after the character set, before anything it governs. @param {string} html */
export function addPolicy(html) {
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
	const charset = /<meta charset="utf-8">/i;
	if (!charset.test(html)) throw new Error("index.html does not open with its character set");
	return html.replace(charset, (found) => `${found}\n\t\t${meta}`);
}

/** The policy a page declares, or null. @param {string} html */
export function declaredPolicy(html) {
	return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? null;
}
