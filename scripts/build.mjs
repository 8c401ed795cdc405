// `npm run build`: writes dist/index.html, the whole program in one file, and the command-line
// program build/cli/renkei.js.
import { build } from "vite";
import { buildCommandLine } from "./command-line.mjs";
import { builtFile, projectFolder } from "./project.mjs";

const started = performance.now();
try {
	await build({ root: projectFolder, logLevel: "warn" });
	await buildCommandLine();
	console.log(`built ${builtFile} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
	// What went wrong is in the sources or the data; where in the build tool does not help.
	console.error(error.message);
	process.exitCode = 1;
}
