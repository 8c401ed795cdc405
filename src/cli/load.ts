// From paths to a dataset: single files, or a folder with one table a file.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type InputFile, plainReading, type ReadOptions } from "../ingest/raw.ts";
import { readFiles } from "../ingest/read-file.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Outcome } from "../model/issue.ts";

const TABLE = /\.(csv|tsv|json)$/i;

/** The outcome of reading, or the path that cannot be opened. */
export function loadDataset(
	paths: readonly string[],
	{ unsaidLists }: Pick<ReadOptions, "unsaidLists">,
): Outcome<Dataset> | { readonly unreadable: string } {
	const files: InputFile[] = [];
	for (const path of paths) {
		try {
			files.push(...openPath(path));
		} catch {
			return { unreadable: path };
		}
	}
	return readFiles(files, { ...plainReading, unsaidLists });
}

function openPath(path: string): InputFile[] {
	if (!statSync(path).isDirectory()) return [{ name: basename(path), bytes: readFileSync(path) }];
	const names = readdirSync(path).filter((name) => TABLE.test(name));
	if (names.length === 0) throw new Error(`${path} holds no tables`);
	return names.sort().map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}
