// Every folder of tests/cases is a case: its tables are the input, expected.json what the reader makes of them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { readFiles } from "../../src/ingest/read-file.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Issue } from "../../src/model/issue.ts";

const root = "tests/cases";
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function readCase(folder: string) {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".csv"))
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
	const options = join(folder, "options.json");
	return readFiles(files, {
		...plainReading,
		...(existsSync(options) ? JSON.parse(readFileSync(options, "utf8")) : {}),
	});
}

function describeIssue({ severity, code, place }: Issue): string {
	const where = [place.file, place.row, place.column].filter((part) => part !== undefined).join(" ");
	return `${severity} ${code} (${where})`;
}

/** Who is tied to what, one line a row. */
function describeTies(dataset: Dataset | null): string[] {
	const memberships = (dataset?.memberships ?? []).map(
		({ consortium, institution, role, post, sector_stated, as_of, locator }) =>
			[institution, role, consortium, post, sector_stated, as_of, locator].filter((part) => part !== null).join(" | "),
	);
	const involvements = (dataset?.involvements ?? []).map(({ person, role, consortium, as_of }) =>
		[person, role, consortium, as_of].filter((part) => part !== null).join(" | "),
	);
	return [...memberships, ...involvements];
}

describe("cases", () => {
	test.each(folders.map(({ name }) => name))("%s", async (name) => {
		const { value, issues } = readCase(join(root, name));
		const result = {
			ties: describeTies(value),
			consortia: value?.consortia.map(({ id, prefectures, member_list }) =>
				[id, prefectures.join(";"), member_list].join(" | "),
			),
			institutions: value?.institutions.map(({ id, kind, sector, sector_basis }) =>
				[id, kind, sector, sector_basis].join(" | "),
			),
			issues: issues.map(describeIssue),
		};
		await expect(`${JSON.stringify(result, null, "\t")}\n`).toMatchFileSnapshot(
			join("..", "..", root, name, "expected.json"),
		);
	});
});
