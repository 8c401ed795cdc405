// `npm run renkei -- …`: the command-line program, built first when it is older than the sources.
import { installWhenStale } from "./install.mjs";
import { projectFolder } from "./project.mjs";

await installWhenStale(projectFolder);
// Only now can what the packages provide be loaded.
const { runCommandLine } = await import("./command-line.mjs");
process.exitCode = await runCommandLine(process.argv.slice(2));
