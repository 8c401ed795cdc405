// The build takes the data only when they are sound.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataDate, readBundledDataset } from "../../scripts/artefact/bundled-data.mjs";
import { projectFolder } from "../../scripts/project.mjs";
import { emptyDataset, type Source } from "../../src/model/dataset.ts";
import type { PartialDate } from "../../src/model/partial-date.ts";

describe("the bundled data", () => {
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "renkei-data-"));
		cpSync(join(projectFolder, "data"), folder, { recursive: true });
	});

	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test("hold a row for every line of their files", async () => {
		const dataset = await readBundledDataset(folder);
		expect(dataset.memberships.length).toBeGreaterThan(100);
		expect(dataset.institutions.map(({ name }) => name)).toContain("マツダ株式会社");
	});

	test("stop the build when a reference leads nowhere, naming file and row", async () => {
		const file = join(folder, "memberships.csv");
		const [header = "", first = ""] = readFileSync(file, "utf8").split(/\r?\n/);
		const [consortium = ""] = first.split(",");
		writeFileSync(file, `${header}\n${first.replace(consortium, "no-such-consortium")}\n`);
		await expect(readBundledDataset(folder)).rejects.toThrow(/memberships\.csv, row 2.*reference-dangling/s);
	});
});

describe("the date of the data", () => {
	const sources = (...dates: (string | null)[]) =>
		dates.map((date) => ({ date: date as PartialDate | null }) as Source);

	test("is that of the newest source, whatever its precision", () => {
		expect(dataDate({ ...emptyDataset, sources: sources("2023-02-16", "FY2021", null) })).toBe("2023-02-16");
		expect(dataDate({ ...emptyDataset, sources: sources("2023-02", "FY2023", "2019") })).toBe("FY2023");
	});

	test("is unknown when no source is dated", () => {
		expect(dataDate({ ...emptyDataset, sources: sources(null) })).toBeNull();
	});
});
