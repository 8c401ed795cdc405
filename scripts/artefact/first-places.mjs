// Places of the first pictures of the bundled data, worked out by the program's own layout.
import { join } from "node:path";
import { runnerImport } from "vite";
import { projectFolder } from "../project.mjs";

/** @param {import("../../src/model/dataset.ts").Dataset} dataset */
export async function arrangeFirstPlaces(dataset) {
	/** @param {string} file */
	const load = async (file) =>
		(await runnerImport(join(projectFolder, file), { configFile: false, root: projectFolder })).module;
	const [{ arrangeFirst }, { wordsOf }] = await Promise.all([
		load("src/pipeline/first-places.ts"),
		load("src/i18n/index.ts"),
	]);
	return arrangeFirst(dataset, wordsOf("ja").figure);
}
