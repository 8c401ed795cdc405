// What follows from the state: worked out once, and anew where something of it changed.
import { describe, expect, test } from "vitest";
import {
	clearFilters,
	select,
	selectEdge,
	setFilter,
	setHulls,
	setLanguage,
	setPalette,
	undo,
} from "../../src/store/actions.ts";
import {
	selectCombinations,
	selectCounts,
	selectDetail,
	selectFacets,
	selectFigure,
	selectHeadlineWords,
	selectNaming,
	selectRelaxation,
	selectRows,
	selectSearch,
	selectShown,
	selectTitle,
} from "../../src/store/derived.ts";
import { createSampleStore } from "./helpers.ts";

describe("what follows from the state", () => {
	test("is computed once while its inputs stand", () => {
		const store = createSampleStore();
		const before = store.getState();
		const answers = [selectShown, selectFacets, selectCounts, selectRows, selectFigure] as const;
		const first = answers.map((answer) => answer(before));
		select(store, ["bank"]);
		const again = answers.map((answer) => answer(store.getState()));
		for (const [at, answer] of again.entries()) expect(answer).toBe(first[at]);
	});

	test("is one answer for the same consortia, however often they are gathered", () => {
		const state = createSampleStore().getState();
		const combine = (ids: readonly string[]) => selectCombinations(state, [...ids], "exactly");
		expect(combine(["council", "hub"])).toBe(combine(["council", "hub"]));
		expect(combine(["hub"]).chosen.map(({ id }) => id)).toEqual(["hub"]);
	});

	test("changes only in its looks when only the drawing changes", () => {
		const store = createSampleStore();
		const shown = selectShown(store.getState());
		const rows = selectRows(store.getState());
		const { request, appearance } = selectFigure(store.getState());
		setHulls(store, false);
		setPalette(store, "grey");
		expect(selectShown(store.getState())).toBe(shown);
		expect(selectRows(store.getState())).toBe(rows);
		expect(selectFigure(store.getState()).request.key).toBe(request.key);
		expect(selectFigure(store.getState()).appearance.palette).not.toBe(appearance.palette);
	});

	test("follows filters and their undo", () => {
		const store = createSampleStore();
		expect(selectCounts(store.getState())).toMatchObject({ consortia: 2, institutions: 4, ties: 5 });
		setFilter(store, "sector", ["finance"]);
		expect(selectCounts(store.getState())).toMatchObject({ institutions: 1, ties: 1 });
		expect(selectRows(store.getState()).institutions.map((row) => row.id)).toEqual(["bank"]);
		undo(store);
		expect(selectCounts(store.getState())).toMatchObject({ institutions: 4 });
	});

	test("names the filter to release when nothing is left", () => {
		const store = createSampleStore();
		expect(selectRelaxation(store.getState())).toBeNull();
		setFilter(store, "prefecture", []);
		expect(selectRelaxation(store.getState())).toMatchObject({ facet: "prefecture" });
		clearFilters(store);
		expect(selectRelaxation(store.getState())).toBeNull();
	});

	test("finds what is filtered out and says so", () => {
		const store = createSampleStore();
		setFilter(store, "sector", ["finance"]);
		const [hit] = selectSearch(store.getState(), "製造");
		expect(hit).toMatchObject({ id: "maker", shown: false, hiddenBy: "filter" });
	});

	test("speaks the language of the session", () => {
		const store = createSampleStore();
		const japanese = selectHeadlineWords(store.getState());
		expect(selectTitle(store.getState())).toBe("産学官金コンソーシアム 付属データ");
		setLanguage(store, "en");
		expect(selectHeadlineWords(store.getState())).not.toEqual(japanese);
		expect(selectTitle(store.getState())).toBe("Regional consortia (included)");
		expect(selectNaming(store.getState())("bank")).toBe("地方銀行");
	});
});

describe("the detail", () => {
	test("is about the node, the tie or the several nodes selected", () => {
		const store = createSampleStore();
		const detail = () => selectDetail(store.getState());
		expect(detail()).toBeNull();
		select(store, ["university"]);
		expect(detail()).toMatchObject({ kind: "node", node: { id: "university" } });
		select(store, ["council", "hub"]);
		expect(detail()).toMatchObject({ kind: "selection", selection: { shared: ["university"] } });
		selectEdge(store, "hub", "bank");
		expect(detail()).toMatchObject({ kind: "edge", edge: { a: "bank", b: "hub" } });
		select(store, ["nobody"]);
		expect(detail()).toBeNull();
	});
});
