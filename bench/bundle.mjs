// Modules of the bench as one file, like the page: module by module every call would go through a look-up, and no
// constant would be one.
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { projectFolder } from "../scripts/project.mjs";

/** Answers where the file stands. @param {string} name */
export async function bundle(name) {
	const outDir = `${projectFolder}/build/bench`;
	await build({
		configFile: false,
		root: projectFolder,
		logLevel: "warn",
		build: {
			ssr: `bench/${name}.ts`,
			outDir,
			emptyOutDir: false,
			target: "node20",
			rollupOptions: { output: { entryFileNames: `${name}.js` } },
			copyPublicDir: false,
		},
	});
	return pathToFileURL(`${outDir}/${name}.js`);
}
