// What the page does around the figure: address, link, live region, errors.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
	announce,
	choose,
	clearSelection,
	pin,
	select,
	setFilter,
	setHulls,
	setLanguage,
	setLayer,
	setMode,
	setScope,
	setTable,
	unpin,
	unpinAll,
} from "../../../src/store/actions.ts";
import { startEffects } from "../../../src/store/effects.ts";
import { createFakePage, settle } from "../fake-environment.ts";
import { createSampleStore } from "../helpers.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function start(hash = "") {
	const store = createSampleStore();
	const page = createFakePage(hash);
	const effects = startEffects(store, page);
	return { store, page, effects, state: store.getState };
}

describe("the address", () => {
	test("opens the view it names, with nothing to undo", () => {
		const { state, page } = start("#v1&m=consortia&l=2&f.sector=finance&sel=hub&lang=en");
		expect(state().project.view).toMatchObject({ mode: "consortia", layer: 2, filters: { sector: ["finance"] } });
		expect(state().session).toMatchObject({ selection: ["hub"], language: "en" });
		expect(state().past).toEqual([]);
		expect(page.document.documentElement.lang).toBe("en");
	});

	test("is left alone until something changes, then follows once things are quiet", () => {
		const { store, page } = start();
		vi.advanceTimersByTime(5000);
		expect(page.written).toEqual([]);
		setMode(store, "consortia");
		setLayer(store, 1);
		setFilter(store, "sector", ["finance"]);
		expect(page.written).toEqual([]);
		vi.advanceTimersByTime(300);
		expect(page.written).toEqual(["#v1&m=consortia&l=1&f.sector=finance"]);
	});

	test("changed by hand changes the view, and that can be undone", () => {
		const { page, state, effects } = start();
		page.goTo("#v1&m=institutions&l=1");
		expect(state().project.view.mode).toBe("institutions");
		effects.undo();
		expect(state().project.view.mode).toBe("two-mode");
	});

	test("follows the turning of a view, and carries it to a fresh page", () => {
		const { store, page } = start();
		choose(store, { overlapOrder: "jaccard", rule: "at-least" });
		setScope(store, "all");
		setTable(store, true, "ties");
		vi.advanceTimersByTime(300);
		expect(page.written).toEqual(["#v1&m=two-mode&l=4&scope=all&table&rows=ties&order=jaccard&atleast"]);
		const { session } = start(page.written[0]).state();
		expect(session).toMatchObject({ scope: "all", tableOpen: true, tableTab: "ties" });
		expect(session.choices).toEqual(store.getState().session.choices);
	});

	test("is not what undo goes back to: the turning of a view stays", () => {
		const { store, effects, state } = start();
		setLayer(store, 1);
		choose(store, { face: "map" });
		effects.undo();
		expect(state().project.view.layer).toBe(4);
		expect(state().session.choices.face).toBe("map");
	});

	test("with unknown ids says so and still shows a picture", () => {
		const { state } = start("#v1&f.program=gone&sel=nobody");
		expect(state().project.view.filters).toEqual({});
		expect(state().session.report).toMatchObject({ file: "", issues: [{ code: "link-unknown-ids" }] });
		expect(state().session.dialog).toBe("report");
	});

	test("what was wrong with it is forgotten when another link follows", () => {
		const { page, state } = start("#v1&f.prefecture=99&l=2");
		expect(state().session).toMatchObject({ dialog: "report" });
		page.goTo("#v1&m=two-mode&l=1");
		expect(state().session).toMatchObject({ dialog: null, report: null });
	});

	test("that is an anchor of the page changes nothing", () => {
		const { page, state } = start();
		const before = state().project;
		page.goTo("#table");
		expect(state().project).toBe(before);
		expect(state().session.report).toBeNull();
	});

	test("that may not be written is no fault", () => {
		const { store, page, state } = start();
		page.window.history.replaceState = () => {
			throw new Error("forbidden");
		};
		setMode(store, "consortia");
		vi.advanceTimersByTime(300);
		expect(state().session.fault).toBeNull();
	});
});

describe("copying the link", () => {
	test("takes the present view, not what the address bar still says, and names what is left out", async () => {
		const { store, page, effects, state } = start("#v1&m=two-mode&l=4");
		setMode(store, "consortia");
		await effects.copyLink();
		expect(page.copied).toEqual(["file:///map.html#v1&m=consortia&l=4"]);
		expect(state().session.announcement?.text).toBe("リンクをコピーしました");
		pin(store, "hub", 1, 2);
		await effects.copyLink();
		expect(state().session.announcement?.text).toMatch(/リンクに含まれないもの：位置の固定$/);
	});

	test("says when the clipboard is closed to us", async () => {
		const { page, effects, state } = start();
		Object.assign(page.window, { navigator: {} });
		await effects.copyLink();
		expect(state().session.announcement?.text).toContain("コピーできませんでした");
	});
});

describe("the live region", () => {
	test("says how many candidates are left when they are narrowed", () => {
		const { store, state } = start();
		const [only = ""] = state().project.dataset.consortia.map(({ id }) => id);
		choose(store, { narrowing: { by: "consortium", value: only } });
		vi.advanceTimersByTime(100);
		expect(state().session.announcement?.text).toMatch(/^候補は\d+件です$/);
	});

	test("says the counts once a run of clicks has ended", () => {
		const { store, state } = start();
		setFilter(store, "sector", ["finance", "industry"]);
		vi.advanceTimersByTime(400);
		setFilter(store, "sector", ["finance"]);
		vi.advanceTimersByTime(400);
		expect(state().session.announcement).toBeNull();
		vi.advanceTimersByTime(200);
		expect(state().session.announcement).toEqual({ text: "表示 2の場、1機関、0人、つながり1本", serial: 1 });
	});

	test("leaves standing what an act says of itself where as much is shown as before", () => {
		const { store, state } = start();
		vi.advanceTimersByTime(1000);
		expect(state().session.announcement).toBeNull();
		setHulls(store, false);
		announce(store, "輪郭を消しました");
		vi.advanceTimersByTime(1000);
		expect(state().session.announcement?.text).toBe("輪郭を消しました");
	});

	test("says that a node was put in place, once for a run of steps, and that it was let go", () => {
		const { store, state } = start();
		const said = () => state().session.announcement?.text;
		pin(store, "bank", 8, 0);
		expect(said()).toBe("地方銀行の位置を固定しました");
		pin(store, "bank", 16, 0);
		vi.advanceTimersByTime(2000);
		expect(said()).toBe("地方銀行の位置を固定しました");
		unpin(store, "bank");
		expect(said()).toBe("地方銀行の固定を外しました");
		pin(store, "bank", 8, 0);
		pin(store, "maker", 8, 9);
		unpinAll(store);
		expect(said()).toBe("2件の固定を外しました");
	});

	test("says what is selected, undone and not undoable, in the present language", () => {
		const { store, effects, state } = start();
		const said = () => state().session.announcement?.text;
		select(store, ["bank"]);
		expect(said()).toBe("地方銀行を選択");
		select(store, ["bank", "maker"]);
		expect(said()).toBe("2件を選択");
		clearSelection(store);
		expect(said()).toBe("選択を解除");
		setLanguage(store, "en");
		setMode(store, "consortia");
		effects.undo();
		expect(said()).toBe("Undone: kind of network");
		effects.undo();
		expect(said()).toBe("Nothing to undo");
		effects.redo();
		expect(said()).toBe("Redone: kind of network");
	});
});

describe("an unexpected error", () => {
	test("is shown with the work kept, the first one first", () => {
		const { store, page, state } = start();
		setMode(store, "consortia");
		const before = state().project;
		page.fire("error", { error: new RangeError("too deep"), message: "too deep" });
		page.fire("unhandledrejection", { reason: new Error("later") });
		expect(state().session).toMatchObject({ dialog: "fault", fault: { message: "RangeError: too deep" } });
		expect(state().project).toBe(before);
	});

	test("is not made of harmless events", () => {
		const { page, state } = start();
		page.fire("error", { message: "ResizeObserver loop completed with undelivered notifications." });
		page.fire("unhandledrejection", { reason: new DOMException("stopped", "AbortError") });
		expect(state().session.fault).toBeNull();
	});
});

test("the page follows language, title and the wish for little motion", () => {
	const { store, page, state } = start();
	expect(page.document.title).toContain("連携マップ");
	expect(page.document.documentElement.lang).toBe("ja");
	setLanguage(store, "en");
	expect(page.document.title).toContain("Renkei Map");
	expect(page.document.documentElement.lang).toBe("en");
	expect(state().session.reducedMotion).toBe(false);
	page.setMotion(true);
	expect(state().session.reducedMotion).toBe(true);
});

test("once ended, effects do nothing more", async () => {
	const { store, page, effects, state } = start();
	await settle();
	effects.stop();
	setMode(store, "consortia");
	page.fire("error", { error: new Error("late"), message: "late" });
	vi.advanceTimersByTime(5000);
	await settle();
	expect(page.written).toEqual([]);
	expect(page.runner.layouts).toHaveLength(1);
	expect(state().session).toMatchObject({ fault: null, announcement: null });
});
