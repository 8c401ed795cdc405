// `npm run build`: writes dist/index.html, the whole program in one file, and the command-line
// program build/cli/renkei.js where there is one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { builtFile, projectFolder } from "./project.mjs";

/** The command-line program with everything it needs inside. */
async function buildCommandLine() {
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

const started = performance.now();
try {
	await build({ root: projectFolder, logLevel: "warn" });
	if (existsSync(join(projectFolder, "src/cli.ts"))) await buildCommandLine();
	console.log(`built ${builtFile} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
	// What went wrong is in the sources or the data; where in the build tool does not help.
	console.error(error.message);
	process.exitCode = 1;
}
