// Runs the project's own lint settings over files planted in a folder of their own.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectFolder, readProjectFile } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";

const biome = join(projectFolder, "node_modules/@biomejs/biome/bin/biome");

/** How often one rule is broken. The files are given as path below src/ and text. */
export async function countBreaches(rule: string, files: readonly (readonly [string, string])[]): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), "renkei-lint-"));
	try {
		writeFileSync(join(folder, "biome.json"), readProjectFile("biome.json"));
		symlinkSync(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
		for (const [name, source] of files) {
			const path = join(folder, "src", name);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, source);
		}
		const args = [biome, "lint", `--only=${rule}`, "--reporter=json", "--max-diagnostics=none", "src"];
		const { answer } = await run(process.execPath, args, { cwd: folder });
		return JSON.parse(answer).summary.errors;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
