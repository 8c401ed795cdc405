// Places asked for, awaited, sketched and failed.
import { describe, expect, test } from "vitest";
import {
	pin,
	resumeLayout,
	setFilter,
	setFilteredOut,
	setHulls,
	setLayer,
	setMode,
	undo,
} from "../../../src/store/actions.ts";
import { isSettled, isSketched, selectDrawn, selectFigure, selectScene } from "../../../src/store/derived.ts";
import { startEffects } from "../../../src/store/effects.ts";
import type { AppStore } from "../../../src/store/store.ts";
import { createFakePage, type FakePage, settle, solve } from "../fake-environment.ts";
import { createSampleStore, sampleDataset } from "../helpers.ts";

async function start() {
	const store = createSampleStore();
	const page = createFakePage();
	const effects = startEffects(store, page);
	await settle();
	return { store, page, effects };
}

/** Answers the layout asked for last. */
async function answerLast(page: FakePage): Promise<void> {
	const asked = page.runner.layouts.at(-1);
	if (asked) await asked.answer(solve(asked.input));
}

async function startSettled() {
	const started = await start();
	await answerLast(started.page);
	return started;
}

function placeOf(store: AppStore, id: string): readonly [number, number] {
	const scene = selectScene(store.getState());
	const at = scene?.appearance.nodes.ids.indexOf(id) ?? -1;
	return [scene?.geometry.positions[2 * at] ?? Number.NaN, scene?.geometry.positions[2 * at + 1] ?? Number.NaN];
}

describe("a layout", () => {
	test("is asked for at the start and shown when it arrives", async () => {
		const { store, page } = await start();
		expect(page.runner.layouts).toHaveLength(1);
		expect(selectScene(store.getState())).toBeNull();
		expect(store.getState().results.running).toMatchObject({ kind: "layout" });
		page.runner.layouts[0]?.progress(3, 10);
		expect(store.getState().results.running).toMatchObject({ done: 3, total: 10 });
		await answerLast(page);
		const scene = selectScene(store.getState());
		expect(scene?.geometry.positions.every(Number.isFinite)).toBe(true);
		expect(scene?.appearance.nodes.count).toBe(6);
		expect(store.getState().results.running).toBeNull();
	});

	test("is not asked for where the page was built with its answer", async () => {
		const { request } = selectFigure(createSampleStore().getState());
		const store = createSampleStore();
		store.setState(({ artefact }) => ({ artefact: { ...artefact, places: new Map([[request.key, solve(request)]]) } }));
		const page = createFakePage();
		startEffects(store, page);
		await settle();
		expect(page.runner.layouts).toHaveLength(0);
		expect(isSettled(store.getState())).toBe(true);
		setLayer(store, 1);
		setMode(store, "institutions");
		await settle();
		expect(page.runner.layouts).toHaveLength(1);
	});

	test("of another layer starts from the places of the first view, which are handed over", async () => {
		const { store, page } = await startSettled();
		const first = selectFigure(store.getState()).request;
		setLayer(store, 1);
		await settle();
		const asked = page.runner.layouts.at(-1)?.input;
		expect(asked?.firstKey).toBe(first.key);
		expect(asked?.firstAnswer).toEqual(solve(first));
	});

	test("is not asked for again when only the drawing changes or a known view comes back", async () => {
		const { store, page } = await startSettled();
		setHulls(store, false);
		setFilter(store, "sector", ["finance"]);
		await settle();
		expect(page.runner.layouts).toHaveLength(1);
		setMode(store, "consortia");
		await settle();
		await answerLast(page);
		undo(store);
		await settle();
		expect(page.runner.layouts).toHaveLength(2);
		expect(isSettled(store.getState())).toBe(true);
	});

	test("that nobody waits for is stopped, and its late answer dropped", async () => {
		const { store, page } = await startSettled();
		setMode(store, "consortia");
		await settle();
		setMode(store, "institutions");
		await settle();
		const [, stale, present] = page.runner.layouts;
		expect(stale?.signal.aborted).toBe(true);
		expect(present?.signal.aborted).toBe(false);
		if (stale) await stale.answer(solve(stale.input));
		expect(store.getState().results.layouts.size).toBe(1);
		expect(isSettled(store.getState())).toBe(false);
		await answerLast(page);
		expect(isSettled(store.getState())).toBe(true);
	});

	test("is asked for once however many changes one task makes", async () => {
		const { store, page } = await startSettled();
		setMode(store, "consortia");
		setLayer(store, 1);
		setMode(store, "institutions");
		await settle();
		expect(page.runner.layouts).toHaveLength(2);
	});

	test("is kept for the last eight requests", async () => {
		const { store, page } = await startSettled();
		for (let at = 0; at < 10; at++) {
			pin(store, "bank", at, at);
			await settle();
			await answerLast(page);
		}
		expect(store.getState().results.layouts.size).toBe(8);
		expect(isSettled(store.getState())).toBe(true);
	});
});

describe("while a layout is pending", () => {
	test("what survives a view that hides stays in its place", async () => {
		const { store, page } = await startSettled();
		const before = placeOf(store, "bank");
		setFilteredOut(store, "hide");
		setFilter(store, "sector", ["finance"]);
		await settle();
		expect(page.runner.layouts).toHaveLength(2);
		expect(isSettled(store.getState())).toBe(false);
		expect(selectScene(store.getState())?.appearance.nodes.ids).not.toContain("maker");
		expect(placeOf(store, "bank")).toEqual(before);
	});

	test("a node put down by hand stays where the hand left it", async () => {
		const { store } = await startSettled();
		const university = placeOf(store, "university");
		pin(store, "bank", 123, 456);
		await settle();
		expect(placeOf(store, "bank")).toEqual([123, 456]);
		expect(placeOf(store, "university")).toEqual(university);
	});

	test("newcomers wait: the picture at rest stays, with the graph it was made from", async () => {
		const { store, page } = await startSettled();
		setMode(store, "consortia");
		await settle();
		await answerLast(page);
		const scene = selectScene(store.getState());
		setMode(store, "two-mode");
		store.setState((state) => ({ results: { ...state.results, layouts: new Map() } }));
		await settle();
		expect(selectScene(store.getState())).toBe(scene);
		expect(selectDrawn(store.getState()).ids).toEqual(scene?.appearance.nodes.ids);
		await answerLast(page);
		expect(selectDrawn(store.getState()).nodeCount).toBe(6);
	});

	test("of other data nothing of the old picture is shown", async () => {
		const { store } = await startSettled();
		const dataset = { ...sampleDataset, memberships: sampleDataset.memberships.slice(0, 2) };
		store.setState((state) => ({ project: { ...state.project, dataset } }));
		await settle();
		expect(selectScene(store.getState())).toBeNull();
	});
});

describe("a sketch of a layout", () => {
	test("is on screen until the answer is there", async () => {
		const { store, page } = await start();
		const asked = page.runner.layouts[0] as (typeof page.runner.layouts)[number];
		const answer = solve(asked.input);
		asked.progress(1, 3, { ...answer, positions: answer.positions.map((place) => place + 500) });
		expect(isSketched(store.getState())).toBe(true);
		expect(isSettled(store.getState())).toBe(false);
		expect(store.getState().results.running).toEqual({ kind: "layout", done: 1, total: 3, startedAt: 0 });
		const rough = placeOf(store, "bank");
		await asked.answer(answer);
		expect(isSketched(store.getState())).toBe(false);
		const [x, y] = placeOf(store, "bank");
		expect(x).toBeCloseTo(rough[0] - 500);
		expect(y).toBeCloseTo(rough[1] - 500);
	});

	test("does not take the place of a picture at rest", async () => {
		const { store, page } = await startSettled();
		setMode(store, "consortia");
		await settle();
		const scene = selectScene(store.getState());
		const asked = page.runner.layouts.at(-1) as (typeof page.runner.layouts)[number];
		asked.progress(1, 3, solve(asked.input));
		expect(selectScene(store.getState())).toBe(scene);
		expect(isSketched(store.getState())).toBe(false);
	});

	test("stays when the layout is stopped, and what is filtered next starts from it", async () => {
		const { store, page, effects } = await start();
		const asked = page.runner.layouts[0] as (typeof page.runner.layouts)[number];
		asked.progress(1, 3, solve(asked.input));
		effects.stopJob();
		await settle();
		expect(isSketched(store.getState())).toBe(true);
		const rough = placeOf(store, "bank");
		setFilteredOut(store, "hide");
		setFilter(store, "sector", ["finance"]);
		await settle();
		expect(placeOf(store, "bank")).toEqual(rough);
	});
});

describe("a layout that ends otherwise", () => {
	test("by an error shows the fault and is not tried for ever", async () => {
		const { store, page } = await start();
		await page.runner.layouts[0]?.fail(new Error("no place left"));
		await settle();
		expect(store.getState().session.fault?.message).toBe("Error: no place left");
		expect(store.getState().results.running).toBeNull();
		expect(page.runner.layouts).toHaveLength(1);
	});

	test("by the user's stop rests until it is resumed", async () => {
		const { store, page, effects } = await start();
		effects.stopJob();
		await settle();
		expect(page.runner.layouts[0]?.signal.aborted).toBe(true);
		expect(store.getState().results.stopped).toBe(selectFigure(store.getState()).request.key);
		expect(page.runner.layouts).toHaveLength(1);
		resumeLayout(store);
		await settle();
		expect(page.runner.layouts).toHaveLength(2);
	});
});
