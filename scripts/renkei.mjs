// `npm run renkei -- …`: the command-line program, built first when it is older than the sources.
import { spawnSync } from "node:child_process";
import { installWhenStale } from "./install.mjs";
import { projectFolder } from "./project.mjs";

await installWhenStale(projectFolder);
// Only now can what the packages provide be loaded.
const { buildCommandLine, commandLineProgram, isCommandLineStale } = await import("./command-line.mjs");
if (isCommandLineStale()) await buildCommandLine();
const { status } = spawnSync(process.execPath, [commandLineProgram, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
