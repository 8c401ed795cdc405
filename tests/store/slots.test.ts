import { describe, expect, test } from "vitest";
import { emptyDataset } from "../../src/model/dataset.ts";
import { makeProject } from "../../src/store/data-actions.ts";
import { readSlots, type SlotId } from "../../src/store/slots.ts";
import { sampleDataset } from "./helpers.ts";

const read = (texts: Partial<Record<SlotId, string>>) => readSlots((id) => texts[id] ?? null);

describe("the slots of the page", () => {
	test("open the bundled data", () => {
		const { project, artefact, fault } = read({
			"bundled-data": JSON.stringify(sampleDataset),
			"build-info": JSON.stringify({ version: "1.2.3", dataDate: "2024-05-21", notices: [] }),
			"app-data": "null",
		});
		expect(project).toMatchObject({ bundled: true, dataset: sampleDataset });
		expect(artefact).toMatchObject({ version: "1.2.3", dataDate: "2024-05-21" });
		expect(fault).toBeNull();
	});

	test("prefer the project of a saved copy", () => {
		const saved = { ...makeProject(sampleDataset, "手元", false), pins: [{ id: "bank", format: "slide", x: 1, y: 2 }] };
		const { project, fault } = read({ "bundled-data": "null", "app-data": JSON.stringify(saved) });
		expect(project).toEqual(saved);
		expect(fault).toBeNull();
	});

	test("without any data open an empty project", () => {
		const { project, fault } = read({});
		expect(project).toMatchObject({ bundled: false, dataset: emptyDataset });
		expect(fault).toBeNull();
	});

	test.each([
		["cut off", '{"sources":['],
		["no object", "12"],
		["a table missing", JSON.stringify({ ...sampleDataset, persons: undefined })],
	])("that are damaged (%s) are a fault, with an empty project to show it on", (_, text) => {
		const { project, fault } = read({ "bundled-data": text });
		expect(fault?.message).toMatch(/^bundled-data: /);
		expect(project.dataset).toEqual(emptyDataset);
	});

	test("of a later version are said and the bundled data open", () => {
		const { project, issues, fault } = read({
			"bundled-data": JSON.stringify(sampleDataset),
			"app-data": JSON.stringify({ version: 2 }),
		});
		expect(issues).toMatchObject([{ code: "project-version-unknown", details: { found: "2" } }]);
		expect(project.bundled).toBe(true);
		expect(fault).toBeNull();
	});
});
