// Gate: every link from one document of the project to another leads somewhere, headings included.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { projectFolder } from "../project.mjs";

const skipped = new Set(["node_modules", "dist", "build", "coverage", "scratch"]);

/** @param {string} folder @returns {string[]} */
function findDocuments(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (entry.name.startsWith(".") || skipped.has(entry.name)) return [];
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return findDocuments(path);
		return entry.name.endsWith(".md") ? [path] : [];
	});
}

/** Text without code, in which brackets are no links. @param {string} text */
function withoutCode(text) {
	return text.replace(/^(```+|~~~+)[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
}

/** The anchors of a document as the usual renderers name them. @param {string} text */
export function headingAnchors(text) {
	const headings = [...text.replace(/^(```+)[\s\S]*?^\1/gm, "").matchAll(/^#{1,6}\s+(.+)$/gm)].map(
		([, words]) => words,
	);
	/** @type {Map<string, number>} */
	const seen = new Map();
	return headings.map((words) => {
		const anchor = words
			.trim()
			.toLowerCase()
			.replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, "")
			.replace(/\s/g, "-");
		const before = seen.get(anchor) ?? 0;
		seen.set(anchor, before + 1);
		return before === 0 ? anchor : `${anchor}-${before}`;
	});
}

/** The addresses a document links to or shows. @param {string} text @returns {string[]} */
export function linksOf(text) {
	const bare = withoutCode(text);
	const inline = [...bare.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, to]) => to);
	const references = [...bare.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)].map(([, to]) => to);
	return [...inline, ...references];
}

/** @param {string} document @param {string} link @returns {string[]} */
function checkLink(document, link) {
	if (/^[a-z][a-z+.-]*:/i.test(link)) return [];
	const [path, anchor] = decodeURIComponent(link).split("#");
	const target = path === "" ? document : join(dirname(document), path);
	const where = `${relative(projectFolder, document)} → ${link}`;
	if (!existsSync(target)) return [`${where}: there is no such file`];
	if (!anchor || !target.endsWith(".md")) return [];
	return headingAnchors(readFileSync(target, "utf8")).includes(anchor) ? [] : [`${where}: there is no such heading`];
}

/** @returns {string[]} */
export function checkLinks() {
	const documents = findDocuments(projectFolder);
	const complaints = documents.flatMap((document) =>
		linksOf(readFileSync(document, "utf8")).flatMap((link) => checkLink(document, link)),
	);
	return documents.length === 0 ? ["no document was read"] : complaints;
}
