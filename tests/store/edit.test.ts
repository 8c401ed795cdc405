// What can be undone, and what opening data does to it.
import { describe, expect, test } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import {
	closeReport,
	edit,
	openSample,
	pin,
	redo,
	select,
	setFilter,
	setHulls,
	setLayer,
	setMode,
	setReport,
	undo,
	unpinAll,
} from "../../src/store/actions.ts";
import type { AppStore } from "../../src/store/store.ts";
import { createSampleStore, sampleDataset } from "./helpers.ts";

const view = (store: AppStore) => store.getState().project.view;
const rename = (title: string) => (project: ReturnType<AppStore["getState"]>["project"]) => ({ ...project, title });

describe("the undo list", () => {
	test("goes back and forth through filters, mode, layer and pins", () => {
		const store = createSampleStore();
		const first = store.getState().project;
		setFilter(store, "sector", ["finance"]);
		setMode(store, "consortia");
		setLayer(store, 1);
		pin(store, "bank", 10, 20);
		const last = store.getState().project;
		expect([undo(store), undo(store), undo(store), undo(store)]).toEqual(["pin", "layer", "mode", "filter"]);
		expect(store.getState().project).toBe(first);
		expect(undo(store)).toBeNull();
		for (const label of ["filter", "mode", "layer", "pin"]) expect(redo(store)).toBe(label);
		expect(store.getState().project).toBe(last);
		expect(redo(store)).toBeNull();
	});

	test("forgets what was undone once something else is done", () => {
		const store = createSampleStore();
		setLayer(store, 1);
		undo(store);
		setHulls(store, false);
		expect(store.getState().future).toEqual([]);
		expect(redo(store)).toBeNull();
	});

	test("has no entry for a change that changes nothing", () => {
		const store = createSampleStore();
		setLayer(store, view(store).layer);
		setFilter(store, "sector", null);
		unpinAll(store);
		edit(store, "display", (project) => project);
		expect(store.getState().past).toEqual([]);
	});

	test("merges changes of one key within 800 ms of each other", () => {
		const store = createSampleStore();
		edit(store, "layer", rename("a"), "key", 1000);
		edit(store, "layer", rename("b"), "key", 1800);
		edit(store, "layer", rename("c"), "key", 2600);
		expect(store.getState().past).toHaveLength(1);
		edit(store, "layer", rename("d"), "key", 3401);
		edit(store, "layer", rename("e"), "other", 3402);
		edit(store, "layer", rename("f"), null, 3403);
		edit(store, "layer", rename("g"), null, 3404);
		expect(store.getState().past).toHaveLength(5);
		for (const title of ["f", "e", "d", "c", "見本"]) {
			undo(store);
			expect(store.getState().project.title).toBe(title);
		}
	});

	test("does not merge into an entry that was undone and redone", () => {
		const store = createSampleStore();
		edit(store, "layer", rename("a"), "key", 1000);
		undo(store);
		redo(store);
		edit(store, "layer", rename("b"), "key", 1001);
		undo(store);
		expect(store.getState().project.title).toBe("a");
	});

	test("keeps a hundred entries", () => {
		const store = createSampleStore();
		for (let at = 0; at < 130; at++) edit(store, "display", rename(String(at)));
		expect(store.getState().past).toHaveLength(100);
		while (undo(store));
		expect(store.getState().project.title).toBe("29");
	});
});

describe("opening data", () => {
	const offer = { dataset: { ...sampleDataset }, title: "手元の表" };
	const report = { file: "手元の表.csv", issues: [], offer, accepted: false, options: plainReading };

	test("waits for the report to be accepted and can be undone", () => {
		const store = createSampleStore();
		select(store, ["bank"]);
		const before = store.getState().project;
		setReport(store, report);
		expect(store.getState().project).toBe(before);
		expect(closeReport(store, true)).toBe(true);
		const { project, session } = store.getState();
		expect(project).toMatchObject({ title: "手元の表", bundled: false });
		expect(project.dataset).toBe(offer.dataset);
		expect(session).toMatchObject({ selection: [], dialog: null, report: { accepted: true, offer: null } });
		expect(undo(store)).toBe("import");
		expect(store.getState().project).toBe(before);
	});

	test("leaves what was open when the report is declined or holds nothing", () => {
		const store = createSampleStore();
		const before = store.getState().project;
		setReport(store, report);
		expect(closeReport(store, false)).toBe(false);
		setReport(store, { ...report, offer: null });
		expect(closeReport(store, true)).toBe(false);
		expect(store.getState().project).toBe(before);
		expect(store.getState().past).toEqual([]);
	});

	test("goes back to the data that come with the program", () => {
		const store = createSampleStore({ ...sampleDataset, persons: [] }, false);
		expect(openSample(store, "付属")).toBe(true);
		expect(store.getState().project).toMatchObject({ bundled: true, dataset: sampleDataset });
		expect(undo(store)).toBe("import");
	});
});

test("another kind of figure asks to be fitted, another filter does not", () => {
	const store = createSampleStore();
	const camera = { x: 1, y: 2, scale: 3 };
	const reset = () => store.setState((state) => ({ session: { ...state.session, camera } }));
	reset();
	setFilter(store, "sector", ["finance"]);
	expect(store.getState().session.camera).toBe(camera);
	setMode(store, "institutions");
	expect(store.getState().session.camera).toBeNull();
	reset();
	undo(store);
	expect(store.getState().session.camera).toBeNull();
});
