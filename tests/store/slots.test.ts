// The data that a page carries in its slots.
import { describe, expect, test } from "vitest";
import { writePlain } from "../../src/layout/plain-answer.ts";
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

	test("give the places of the first pictures, bit for bit", () => {
		const answer = {
			positions: Float64Array.of(0.1 + 0.2, -1e-17),
			labelSide: Uint8Array.of(2),
			captions: [],
			dock: null,
			routes: [{ a: 0, b: 0, points: [1 / 3, 2] }],
			bounds: { x: 0, y: 0, width: 1, height: 1 },
		};
		const { artefact, fault } = read({ "bundled-places": JSON.stringify({ key: writePlain(answer) }) });
		expect(artefact.places.get("key")).toEqual(answer);
		expect(fault).toBeNull();
	});

	test("with places that are none are a fault, and all else opens", () => {
		const { project, artefact, fault } = read({
			"bundled-data": JSON.stringify(sampleDataset),
			"bundled-places": JSON.stringify({ key: { positions: [1, 2] } }),
		});
		expect(fault?.message).toMatch(/^bundled-places: /);
		expect(artefact.places.size).toBe(0);
		expect(project.dataset).toEqual(sampleDataset);
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
