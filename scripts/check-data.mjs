// `npm run check:data`: looks for faults in the bundled tables and prints what it looked at. With
// RENKEI_DOCUMENTS set to the folder of the source texts, it also compares the rows with the texts.
import { join } from "node:path";
import { runChecks } from "./data-check/checks.mjs";
import { readDocuments, readSchema, readTables } from "./data-check/load.mjs";
import { projectFolder } from "./project.mjs";

const schema = await readSchema();
const tables = readTables(join(projectFolder, "data"), schema);
const folder = process.env.RENKEI_DOCUMENTS;
const documents = folder ? readDocuments(folder, tables.sources?.rows ?? []) : null;
const results = runChecks({ schema, tables, documents });

const longest = Math.max(...results.map(({ name }) => name.length));
console.log(`${"check".padEnd(longest)}  looked at  faults`);
for (const { name, finding } of results) {
	const numbers = finding ? [String(finding.looked), String(finding.faults.length)] : ["-", "skipped"];
	console.log(`${name.padEnd(longest)}  ${numbers[0]?.padStart(9)}  ${numbers[1]?.padStart(6)}`);
}
if (!documents)
	console.log("The texts are not at hand (RENKEI_DOCUMENTS is not set): rows were not compared with them.");
const faults = results.flatMap(({ finding }) => finding?.faults ?? []);
for (const { table, line, text } of faults) console.log(`data/${table}.csv${line ? `:${line}` : ""}  ${text}`);
process.exitCode = faults.length > 0 ? 1 : 0;
