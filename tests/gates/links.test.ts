// The link gate sees what readers see as links, and names headings as renderers do.
import { describe, expect, test } from "vitest";
import { headingAnchors, linksOf } from "../../scripts/gates/links.mjs";

describe("a document", () => {
	test("links by text, by picture and by reference", () => {
		const text = "[a](./a.md) ![b](b.png 'title') [c][c]\n\n[c]: ../c.md#part\n";
		expect(linksOf(text)).toEqual(["./a.md", "b.png", "../c.md#part"]);
	});

	test("does not link inside code", () => {
		expect(linksOf("`[a](a.md)`\n\n```\n[b](b.md)\n```\n")).toEqual([]);
	});

	test("has an anchor per heading, numbered when repeated", () => {
		expect(headingAnchors("# Who may import whom?\n## データ辞書 Data\n## Part\n## Part\n")).toEqual([
			"who-may-import-whom",
			"データ辞書-data",
			"part",
			"part-1",
		]);
	});
});
