// What is drawn of a filter before anything else is worked out.
import { describe, expect, test } from "vitest";
import { generateDataset } from "../../bench/generate.ts";
import { markFlag, type Scene } from "../../src/scene/scene.ts";
import { setFilter } from "../../src/store/actions.ts";
import { makeProject } from "../../src/store/data-actions.ts";
import { selectFigure, selectPreview, selectShown } from "../../src/store/derived.ts";
import { setResults } from "../../src/store/result-actions.ts";
import { type AppStore, createAppStore } from "../../src/store/store.ts";
import { createSampleStore } from "./helpers.ts";

const nowhere: Scene["geometry"] = {
	positions: new Float64Array(),
	labelSide: new Uint8Array(),
	captions: [],
	dock: null,
	bounds: { x: 0, y: 0, width: 1, height: 1 },
};

/** As after a layout. */
function settle(store: AppStore): void {
	const state = store.getState();
	const scene = { appearance: selectFigure(state).appearance, geometry: nowhere };
	const graph = selectShown(state).drawn.graph;
	setResults(store, { settled: { dataset: state.project.dataset, graph, scene } });
}

describe("the first picture of a filter", () => {
	test("fades the marks, lines, hulls and names that the whole figure fades", () => {
		const store = createAppStore({ project: makeProject(generateDataset(1000), "", false), language: "ja" });
		settle(store);
		expect(selectPreview(store.getState())).toBeNull();
		setFilter(store, "sector", ["industry"]);
		const state = store.getState();
		const preview = selectPreview(state)?.appearance;
		const { appearance } = selectFigure(state);
		const faintOf = (flags: Uint8Array) => flags.map((own) => own & markFlag.faint);
		expect(faintOf(preview?.nodes.flags ?? new Uint8Array())).toEqual(faintOf(appearance.nodes.flags));
		expect(preview?.edges.faint).toEqual(appearance.edges.faint);
		expect(preview?.hulls).toEqual(appearance.hulls);
		expect(new Set(preview?.labels.map(({ node }) => node))).toEqual(
			new Set(appearance.labels.map(({ node }) => node)),
		);
		expect(preview?.key).not.toBe(appearance.key);
		expect(appearance.edges.faint).toContain(1);
		settle(store);
		expect(selectPreview(state)).not.toBeNull();
		expect(selectPreview(store.getState())).toBeNull();
	});

	test("is left out where the whole figure is ready as soon, and of other data", () => {
		const store = createSampleStore();
		expect(selectPreview(store.getState())).toBeNull();
		settle(store);
		setFilter(store, "sector", ["industry"]);
		expect(selectPreview(store.getState())).toBeNull();
	});
});
