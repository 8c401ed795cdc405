// The dataset that comes with the program: the tables of data/ read by the program's own reader.
// An issue of severity "error" stops the build.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { projectFolder } from "../project.mjs";

const reader = join(projectFolder, "src/ingest/package.ts");

/** @param {import("../../src/model/issue.ts").Issue} issue */
function describeIssue({ code, place, details }) {
	const where = [place.file, place.row && `row ${place.row}`, place.column].filter(Boolean).join(", ");
	return `${where}: ${code} ${JSON.stringify(details)}`;
}

/**
 * @param {string} folder
 * @returns {Promise<import("../../src/model/dataset.ts").Dataset>}
 */
export async function readBundledDataset(folder = join(projectFolder, "data")) {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".csv"))
		.sort()
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
	const { module } = await runnerImport(reader, { configFile: false, root: projectFolder });
	const { value, issues } = module.readPackage(files);
	const errors = issues.filter((issue) => issue.severity === "error");
	if (errors.length > 0 || !value) {
		throw new Error(`${folder} cannot be bundled:\n${errors.map(describeIssue).join("\n")}`);
	}
	return value;
}

/**
 * The date shown as the date of the data: that of the newest source.
 * @param {import("../../src/model/dataset.ts").Dataset} dataset
 */
export function dataDate(dataset) {
	const dates = dataset.sources.map((source) => source.date).filter((date) => date !== null);
	return dates.sort((a, b) => (earliestDay(a) < earliestDay(b) ? -1 : 1)).at(-1) ?? null;
}

/** @param {string} date */
function earliestDay(date) {
	return date.startsWith("FY") ? `${date.slice(2)}-04-01` : `${date}-01-01`.slice(0, 10);
}
