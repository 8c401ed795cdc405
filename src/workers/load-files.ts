// The bytes of opened files. A file that vanished or may not be read is an issue like any other.
import { FILE_SIZE_LIMIT } from "../ingest/file-type.ts";
import type { InputFile } from "../ingest/raw.ts";
import { type Issue, makeIssue } from "../model/issue.ts";

/** A file of the browser, or anything with a name and bytes. */
export interface NamedBlob {
	readonly name: string;
	readonly size: number;
	readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export async function loadFiles(
	files: readonly NamedBlob[],
): Promise<{ readonly files: readonly InputFile[]; readonly issues: readonly Issue[] }> {
	const loaded: InputFile[] = [];
	const issues: Issue[] = [];
	for (const file of files) {
		const place = { file: file.name };
		if (file.size > FILE_SIZE_LIMIT) {
			issues.push(makeIssue("file-too-large", "error", place, { bytes: file.size, limit: FILE_SIZE_LIMIT }));
			continue;
		}
		try {
			loaded.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
		} catch (error) {
			// The name of the fault is the same in every browser and language, its sentence is not.
			const reason = error instanceof Error ? error.name : String(error);
			issues.push(makeIssue("file-unreadable", "error", place, { reason }));
		}
	}
	return { files: loaded, issues };
}
