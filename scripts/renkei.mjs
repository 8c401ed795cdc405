// `npm run renkei -- …`: the command-line program, built first when there is none yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project.mjs";
import { runQuietly } from "./run.mjs";

const program = join(projectFolder, "build/cli/renkei.js");
if (!existsSync(program)) await runQuietly(process.execPath, [join(projectFolder, "scripts/build.mjs")]);
if (existsSync(program)) {
	const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: "inherit" });
	process.exitCode = status ?? 1;
} else {
	console.error("this version has no command-line program");
	process.exitCode = 1;
}
