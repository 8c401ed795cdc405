// The list of what can be opened. Each importer looks at texts and says whether they are its own;
// the first that does reads them. To add one: one file, one entry here.
import type { Dataset } from "../model/dataset.ts";
import type { IssueLog } from "./issue-log.ts";
import { type JsonContent, openJson } from "./json.ts";
import { isJson } from "./json-text.ts";
import { noLegend } from "./legend.ts";
import { type LongFile, longFileOf, readLong } from "./long-format.ts";
import { isDescriptor, parseTables, readTables, recogniseTable } from "./package.ts";
import type { Reading, ReadOptions, TextFile } from "./raw.ts";
import { detectDelimiter, parseHeader } from "./table-rows.ts";
import { validateTables } from "./validate.ts";

export interface Importer {
	readonly id: string;
	detect(files: readonly TextFile[]): boolean;
	/** Null when nothing useful could be read; the log says why. */
	read(files: readonly TextFile[], options: ReadOptions, log: IssueLog): Reading<Dataset | null>;
}

/** Our own tables, one file each. */
const packageImporter: Importer = {
	id: "package",
	detect: (files) =>
		files.some(
			(file) => !isJson(file) && recogniseTable(file.name, parseHeader(file.text, detectDelimiter(file.text))) !== null,
		),
	*read(files, _options, log) {
		return yield* readTables(yield* parseTables(files, log), log);
	},
};

/** Our project or dataset, or lists of flat records. */
const jsonImporter: Importer = {
	id: "json",
	detect: (files) => files.every(isJson),
	*read(files, options, log) {
		const described = files.filter(({ name }) => !isDescriptor(name));
		if (described.length === 0) log.add("package-broken", "error", { file: files[0]?.name ?? "" }, {});
		const contents: { readonly file: TextFile; readonly content: JsonContent | null }[] = [];
		for (const file of described) contents.push({ file, content: yield* openJson(file, log) });
		const tables = contents.flatMap(({ content }) => (content?.kind === "tables" ? content.tables : []));
		if (tables.length > 0) return yield* validateTables(tables, log);
		const records: LongFile[] = contents.flatMap(({ file, content }) =>
			content?.kind === "records"
				? [{ name: file.name, heading: null, legend: noLegend, blocks: content.blocks, isAcross: false }]
				: [],
		);
		return records.length === 0 ? null : yield* readLong(records, options, log);
	},
};

/** A list with one row for each part an institution or person has in a consortium. */
const longImporter: Importer = {
	id: "long",
	detect: () => true,
	*read(files, options, log) {
		const lists = files.filter((file) => !isDescriptor(file.name));
		return yield* readLong(
			lists.flatMap((file) => longFileOf(file, log) ?? []),
			options,
			log,
		);
	},
};

export const importers = [packageImporter, jsonImporter, longImporter] as const;
