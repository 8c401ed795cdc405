// The page and its worker are one program. Both need most of the same code (reading, layout), and a worker
// bundled on its own would carry it a second time, a fifth of the file. So the text of the page's script is
// also the text of the worker: first what both need, then, where there is no page, the worker's shell and
// an early return, then the rest.
import { join } from "node:path";
import { minifySync } from "vite";
import { projectFolder } from "../project.mjs";

const entry = join(projectFolder, "src/main.ts");
const shell = join(projectFolder, "src/workers/job.worker.ts");
const spawner = "\0renkei:spawn-worker";

/** Id of the script element whose text both run. */
export const programId = "program";

/** Calls that mark the shell in the bundle; no bundler drops a call of something it does not know. */
const shellStarts = "renkeiShellStarts();";
const shellEnds = "renkeiShellEnds();";

/** Stands for Vite's own `?worker&inline`: the same kind of constructor, over the text of the page's script. */
const spawnerCode = `
let address;
export default function spawnProgram() {
	const { textContent } = document.getElementById(${JSON.stringify(programId)});
	address ??= URL.createObjectURL(new Blob([textContent], { type: "text/javascript" }));
	return new Worker(address);
}`;

/** The bundle as one function that ends early in a worker. @param {string} code */
export function wrapProgram(code) {
	const isMarked = code.indexOf(shellStarts) >= 0 && code.indexOf(shellEnds) > code.indexOf(shellStarts);
	if (!isMarked) throw new Error("the bundle does not say where the worker's shell stands");
	if (/\bimport\.meta\b|^(import|export)\b/m.test(code)) throw new Error("the bundle is more than a script");
	const parted = code
		.replace(shellStarts, () => 'if (typeof document === "undefined") {')
		.replace(shellEnds, () => "return;\n}");
	return `(function () {\n"use strict";\n${parted}\n})();\n`;
}

/** Modules run in this order; what stands before the shell runs in the worker too. @param {readonly string[]} ids */
function checkOrder(ids) {
	const needsPage = ids.slice(0, ids.indexOf(shell)).find((id) => /\/src\/(ui|store|main)\b|\/lit-html\//.test(id));
	if (needsPage) throw new Error(`${needsPage} needs the page and would run in the worker`);
}

/** @returns {import("vite").Plugin} */
export function oneProgram() {
	return {
		name: "renkei:one-program",
		apply: "build",
		enforce: "pre",
		resolveId: (source) => (source.endsWith("/job.worker.ts?worker&inline") ? spawner : null),
		load: (id) => (id === spawner ? spawnerCode : null),
		transform(code, id) {
			if (id === shell) return `${shellStarts}\n${code}\n${shellEnds}\n`;
			// The shell comes first, so that only what it needs stands before it.
			return id === entry ? `import ${JSON.stringify(shell)};\n${code}` : null;
		},
		generateBundle(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== "chunk" || !chunk.isEntry) continue;
				checkOrder(chunk.moduleIds);
				chunk.code = minifySync(chunk.fileName, wrapProgram(chunk.code), { compress: { target: "es2022" } }).code;
			}
		},
	};
}
