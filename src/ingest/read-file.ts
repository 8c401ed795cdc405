// Opening files: the one way from bytes to a dataset with issues. Nothing here throws because data are bad.

import type { Dataset } from "../model/dataset.ts";
import type { Outcome } from "../model/issue.ts";
import { finish } from "../model/steps.ts";
import { decodeText } from "./encoding.ts";
import { FILE_SIZE_LIMIT, findForeignType } from "./file-type.ts";
import { importers } from "./importers.ts";
import { IssueLog } from "./issue-log.ts";
import type { InputFile, ReadJob, ReadOptions, TextFile } from "./raw.ts";

/** The text of a file that can be one of ours; otherwise the log says why not. */
function* openText(file: InputFile, log: IssueLog): Generator<void, TextFile | null> {
	const { name, bytes } = file;
	if (bytes.length > FILE_SIZE_LIMIT) {
		log.add("file-too-large", "error", { file: name }, { bytes: bytes.length, limit: FILE_SIZE_LIMIT });
		return null;
	}
	const foreign = findForeignType(name, bytes);
	if (foreign !== null) {
		log.add("file-type-unknown", "error", { file: name }, { found: foreign });
		return null;
	}
	const text = yield* decodeText(file, log);
	if (text.trim() !== "") return { name, text };
	log.add("file-empty", "error", { file: name }, {});
	return null;
}

/** Reads files in slices; each yield is a good moment to let the page breathe. */
export function* readFilesJob(files: readonly InputFile[], options: ReadOptions): ReadJob {
	const log = new IssueLog();
	const texts: TextFile[] = [];
	for (const file of files) {
		const opening = openText(file, log);
		let step = opening.next();
		for (; !step.done; step = opening.next()) yield { done: 0, total: 1 };
		if (step.value) texts.push(step.value);
		yield { done: 0, total: 1 };
	}
	const importer = texts.length > 0 ? importers.find(({ detect }) => detect(texts)) : undefined;
	const value: Dataset | null = importer ? yield* importer.read(texts, options, log) : null;
	return { value, issues: log.finish() };
}

export function readFileJob(file: InputFile, options: ReadOptions): ReadJob {
	return readFilesJob([file], options);
}

/** A folder: tables of a data package, or several lists read as one. The value is null when nothing is usable. */
export function readFiles(files: readonly InputFile[], options: ReadOptions): Outcome<Dataset> {
	return finish(readFilesJob(files, options));
}

export function readFile(file: InputFile, options: ReadOptions): Outcome<Dataset> {
	return readFiles([file], options);
}
