// The command-line program: check, analyze and export over the same pipeline as the page.
import { readLanguage } from "./cli/arguments.ts";
import { runCommand } from "./cli/run.ts";

process.exitCode = runCommand(process.argv.slice(2), {
	language: readLanguage(process.env),
	print: (text) => process.stdout.write(`${text}\n`),
	complain: (text) => process.stderr.write(`${text}\n`),
});
