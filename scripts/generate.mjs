// `npm run generate`: writes every file that follows from a declaration in the code. With --check it
// writes nothing and fails when a file does not say what it should.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { biomeOverrides } from "./fences.mjs";
import { writeDictionary } from "./generated/dictionary.mjs";
import { projectFolder, readProjectFile } from "./project.mjs";
import { runQuietly } from "./run.mjs";

/** A module of the program; Node alone does not read TypeScript. @param {string} path */
async function importSource(path) {
	const { module } = await runnerImport(join(projectFolder, path), { configFile: false, root: projectFolder });
	return module;
}

/**
 * Biome's own layout of a JSON file, so that generating and formatting never disagree.
 * @param {unknown} value
 * @param {string} path
 */
async function formatJson(value, path) {
	const program = join(projectFolder, "node_modules/@biomejs/biome/bin/biome");
	const text = JSON.stringify(value, null, "\t");
	const { answer } = await runQuietly(process.execPath, [program, "format", `--stdin-file-path=${path}`], {
		cwd: projectFolder,
		input: text,
	});
	return answer;
}

/** Everything hand-written in biome.json, with the fences put after it. */
function writeLintSettings() {
	const settings = JSON.parse(readProjectFile("biome.json"));
	const fences = biomeOverrides();
	const fenced = new Set(fences.flatMap(({ includes }) => includes));
	const own = settings.overrides.filter(({ includes }) => !includes.some((path) => fenced.has(path)));
	return formatJson({ ...settings, overrides: [...own, ...fences] }, "biome.json");
}

/** Path and content of each generated file. */
async function generateFiles() {
	const { tables } = await importSource("src/model/tables.ts");
	const { describePackage } = await importSource("src/ingest/descriptor.ts");
	const { longTemplate } = await importSource("src/ingest/templates.ts");
	return [
		["biome.json", await writeLintSettings()],
		["docs/data-dictionary.md", writeDictionary(tables)],
		["data/datapackage.json", `${JSON.stringify(describePackage(), null, "\t")}\n`],
		["public/template-ja.csv", longTemplate("ja")],
		["public/template-en.csv", longTemplate("en")],
	];
}

const isCheck = process.argv.includes("--check");
const files = await generateFiles();
const drifted = files.filter(
	([path, content]) => !existsSync(join(projectFolder, path)) || readProjectFile(path) !== content,
);
for (const [path, content] of isCheck ? [] : drifted) writeFileSync(join(projectFolder, path), content);
for (const [path] of drifted) console.log(isCheck ? `${path} has drifted: run npm run generate` : `wrote ${path}`);
if (isCheck && drifted.length > 0) process.exitCode = 1;
