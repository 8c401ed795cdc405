// Boxes of the dock lane as a part of the view: opened and closed, undone, kept in a link.
import { describe, expect, test } from "vitest";
import { makeProject, setFilter, setStage, toggleUnfolded, undo } from "../../src/store/actions.ts";
import {
	selectCounts,
	selectDrawn,
	selectRows,
	selectSearch,
	selectStacked,
	selectStackOf,
} from "../../src/store/derived.ts";
import { decodeLink, encodeLink } from "../../src/store/link.ts";
import { createAppStore } from "../../src/store/store.ts";
import { makeDataset } from "../helpers/dataset.ts";

const dataset = makeDataset({
	consortia: [
		{ id: "hub", name: "広島", prefectures: ["34"] },
		...["d1", "d2"].map((id) => ({ id, name: id, prefectures: ["02"], member_list: "none" as const })),
	],
	institutions: [{ id: "x", name: "大学", sector: "academia" }],
	memberships: [{ consortium: "hub", institution: "x" }],
	persons: [{ id: "p", name: "青森花子" }],
	involvements: [{ person: "p", consortium: "d2", role: "speaker" }],
});

function createStore(width = 1052, height = 522) {
	const store = createAppStore({ project: makeProject(dataset, "見本", true), language: "ja" });
	setStage(store, width, height);
	return store;
}

describe("a box of the dock lane", () => {
	test("is drawn on a small screen and not on a large one, and changes no count, row or search hit", () => {
		const [small, large] = [createStore().getState(), createStore(1900, 1000).getState()];
		expect(selectDrawn(small).ids).toEqual(["d1", "hub", "x"]);
		expect(selectDrawn(large).ids).toEqual(["d1", "d2", "hub", "p", "x"]);
		expect(selectStacked(small)).toEqual({ boxes: 1, bodies: 2, persons: 1 });
		expect(selectStacked(large)).toEqual({ boxes: 0, bodies: 0, persons: 0 });
		expect(selectCounts(small)).toEqual(selectCounts(large));
		expect(selectRows(small)).toEqual(selectRows(large));
		expect(selectSearch(small, "青森花子")).toEqual(selectSearch(large, "青森花子"));
		expect(selectSearch(small, "青森花子")[0]).toMatchObject({ id: "p", shown: true, hiddenBy: null });
	});

	test("is found by whoever stands in it", () => {
		const state = createStore().getState();
		for (const id of ["d1", "d2", "p"]) expect(selectStackOf(state, id)).toMatchObject({ id: "d1", isOpen: false });
		expect(selectStackOf(state, "hub")).toBeNull();
	});

	test("opens, closes again, and undo takes that back", () => {
		const store = createStore();
		toggleUnfolded(store, "d1");
		expect(selectDrawn(store.getState()).ids).toEqual(["d1", "d2", "hub", "p", "x"]);
		expect(selectStackOf(store.getState(), "d2")).toMatchObject({ id: "d1", isOpen: true });
		expect(selectStacked(store.getState()).boxes).toBe(0);
		toggleUnfolded(store, "d1");
		expect(selectDrawn(store.getState()).ids).toEqual(["d1", "hub", "x"]);
		undo(store);
		expect(selectDrawn(store.getState()).ids).toContain("d2");
	});

	test("that is open is open in a link", () => {
		const store = createStore();
		toggleUnfolded(store, "d1");
		const link = encodeLink(store.getState());
		expect(link).toBe("#v1&m=two-mode&l=4&open=d1");
		expect(decodeLink(link, store.getState().project).value?.view.unfolded).toEqual(["d1"]);
	});

	test("counts what passes the filters", () => {
		const store = createStore();
		setFilter(store, "kind", ["consortium"]);
		expect(selectStacked(store.getState())).toEqual({ boxes: 1, bodies: 2, persons: 0 });
	});
});
