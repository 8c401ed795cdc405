// The templates offered for download are ones the program itself reads.

import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { readFiles } from "../../src/ingest/read-file.ts";
import { templateText } from "../../src/ui/dialogs/template-links.ts";

describe.each(["ja", "en"] as const)("the template in %s", (language) => {
	test("with examples reads without error or warning", () => {
		const bytes = new TextEncoder().encode(templateText(language, true));
		const { value, issues } = readFiles([{ name: "example.csv", bytes }], plainReading);
		expect(issues.filter((issue) => issue.severity !== "info")).toEqual([]);
		expect(value?.consortia).toHaveLength(1);
	});

	test("without them is one line of headings", () => {
		expect(templateText(language, false).trimEnd().split("\n")).toHaveLength(1);
	});
});
