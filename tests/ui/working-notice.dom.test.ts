// Long work is shown with a way to stop it, short work not at all.
import { getByRole, queryByRole } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { html } from "lit-html";
import { describe, expect, test } from "vitest";
import { selectFigure } from "../../src/store/derived.ts";
import type { Results } from "../../src/store/state.ts";
import type { AppStore } from "../../src/store/store.ts";
import { workingNotice } from "../../src/ui/working-notice.ts";
import { mountPanel } from "./harness.ts";

const panel: Parameters<typeof mountPanel>[0] = (state, app) => html`${workingNotice(state, app)}`;

function setResults(store: AppStore, change: Partial<Results>): void {
	store.setState((state) => ({ results: { ...state.results, ...change } }));
}

function readingSince(startedAt: number): Partial<Results> {
	return { running: { kind: "read", done: 3, total: 10, startedAt } };
}

describe("the notice of long work", () => {
	test("keeps quiet within the first second", () => {
		const { root, store } = mountPanel(panel);
		setResults(store, readingSince(performance.now()));
		expect(queryByRole(root, "progressbar")).toBeNull();
	});

	test("shows how far it is and stops it", async () => {
		const { root, store, effects } = mountPanel(panel);
		setResults(store, readingSince(performance.now() - 2000));
		expect(getByRole<HTMLProgressElement>(root, "progressbar", { name: "ファイルを読んでいます" }).max).toBe(10);
		await userEvent.click(getByRole(root, "button", { name: "止める" }));
		expect(effects.stopJob).toHaveBeenCalledOnce();
	});

	test("says that the places on screen are rough while better ones are searched", () => {
		const { root, store } = mountPanel(panel);
		const { key } = selectFigure(store.getState()).request;
		const places = { positions: new Float64Array(0), labelSide: new Uint8Array(0) };
		const answer = { ...places, captions: [], dock: null, routes: [], bounds: { x: 0, y: 0, width: 1, height: 1 } };
		const running = { kind: "layout", done: 3, total: 10, startedAt: performance.now() - 2000 } as const;
		setResults(store, { layouts: new Map(), settled: null, sketch: { key, answer }, running });
		expect(getByRole(root, "status").textContent).toContain("図は仮の配置です。配置を計算しています");
		setResults(store, { running: null, stopped: key });
		expect(getByRole(root, "status").textContent).toContain("図は仮の配置です。配置の計算を止めました");
	});

	test("says for how long nothing has been heard", () => {
		const { root, store } = mountPanel(panel);
		const running = { kind: "read", done: 3, total: 10, startedAt: performance.now() - 2000, silence: 40 } as const;
		setResults(store, { running });
		expect(getByRole(root, "status").textContent).toContain("40 秒のあいだ応答がありません");
		expect(getByRole(root, "button", { name: "止める" })).toBeTruthy();
	});

	test("offers to go on with a layout that was stopped", async () => {
		const { root, store } = mountPanel(panel);
		setResults(store, { stopped: selectFigure(store.getState()).request.key });
		await userEvent.click(getByRole(root, "button", { name: "再開する" }));
		expect(store.getState().results.stopped).toBeNull();
	});
});
