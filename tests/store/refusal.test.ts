// A picture that cannot be drawn is not begun: what was shown stays, and the reason is kept for the reader.
import { expect, test } from "vitest";
import { forgetRefusal, importDataset, makeProject, setMode } from "../../src/store/actions.ts";
import { decodeLink } from "../../src/store/link.ts";
import { createAppStore } from "../../src/store/store.ts";
import { leaveTooWide } from "../../src/store/view-actions.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { sampleDataset } from "./helpers.ts";

const ids = Array.from({ length: 1000 }, (_, at) => `i${at}`);
const wide = makeDataset({
	consortia: [{ id: "wide" }],
	institutions: ids.map((id) => ({ id })),
	memberships: ids.map((institution) => ({ consortium: "wide", institution })),
});

function open() {
	const store = createAppStore({ project: makeProject(wide, "wide", false), language: "ja" });
	setMode(store, "institutions");
	return store;
}

test("a mode of too many pairs leaves the mode as it is, without an entry to undo", () => {
	const { project, past, session } = open().getState();
	expect(project.view.mode).toBe("two-mode");
	expect(past).toEqual([]);
	expect(session.refused).toMatchObject({ mode: "institutions", pairs: 499_500, widest: "wide", neighbours: 1000 });
});

test("the refusal ends when it was read, with another mode and with other data", () => {
	const store = open();
	forgetRefusal(store);
	expect(store.getState().session.refused).toBeNull();
	setMode(store, "institutions");
	setMode(store, "consortia");
	expect(store.getState().session.refused).toBeNull();
	expect(store.getState().project.view.mode).toBe("consortia");
	setMode(store, "institutions");
	importDataset(store, sampleDataset, "other");
	expect(store.getState().session.refused).toBeNull();
});

test("a link to such a picture opens the network and says why", () => {
	const { value } = decodeLink("#v1&m=institutions&l=4", makeProject(wide, "wide", false));
	expect(value?.view.mode).toBe("two-mode");
	expect(value?.refused).toMatchObject({ mode: "institutions", pairs: 499_500 });
});

test("a project saved with such a picture opens the network and says why, and one that can be drawn stays", () => {
	const saved = (mode: "institutions" | "consortia") => {
		const project = makeProject(wide, "wide", false);
		const store = createAppStore({ project: { ...project, view: { ...project.view, mode } }, language: "ja" });
		leaveTooWide(store);
		return store.getState();
	};
	expect(saved("institutions").project.view.mode).toBe("two-mode");
	expect(saved("institutions").session.refused).toMatchObject({ mode: "institutions", pairs: 499_500 });
	expect(saved("institutions").past).toEqual([]);
	expect(saved("consortia").project.view.mode).toBe("consortia");
	expect(saved("consortia").session.refused).toBeNull();
});
