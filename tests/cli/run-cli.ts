// The command line run in place, with what it printed and complained about.
import { fileURLToPath } from "node:url";
import type { Analysis } from "../../src/cli/analyze.ts";
import { runCommand } from "../../src/cli/run.ts";

export const bundledFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** The two documents that state whole lists. */
export const documents = ["--source", "visualization-table-fy2021", "--source", "tohoku-innovation-declaration"];

export function callCli(...argv: readonly string[]) {
	const printed: string[] = [];
	const complaints: string[] = [];
	const code = runCommand(argv, {
		language: "en",
		print: (text) => printed.push(text),
		complain: (text) => complaints.push(text),
	});
	return { code, printed: printed.join("\n"), complaints: complaints.join("\n") };
}

export function analyzeBundled(...argv: readonly string[]): Analysis {
	return JSON.parse(callCli("analyze", bundledFolder, "--json", ...argv).printed);
}
