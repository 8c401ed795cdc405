// The render loop, and what stands on the page when it cannot be drawn.
import { getByRole, getByText, queryByText } from "@testing-library/dom";
import { afterEach, expect, test, vi } from "vitest";
import { select, setView, toggleFilterValue } from "../../src/store/actions.ts";
import { viewIds } from "../../src/store/state.ts";
import type { App } from "../../src/ui/app.ts";
import { later } from "../../src/ui/later.ts";
import { mountApp } from "../../src/ui/mount.ts";
import { mountPanel } from "./harness.ts";

let stop = () => {};
afterEach(() => stop());

function mountWhole(change: (app: App) => App = (app) => app) {
	const { store, app, effects } = mountPanel(() => Symbol.for("nothing"));
	const root = document.createElement("div");
	document.body.replaceChildren(root);
	stop = mountApp(root, change(app));
	return { root, store, effects };
}

/** Headlines cannot be found while the flag is up. */
function breakable(app: App, flag: { isUp: boolean }): App {
	const headline: App["answers"]["headline"] = (state) => {
		if (flag.isUp) throw new TypeError("no headline");
		return app.answers.headline(state);
	};
	return Object.create(app, { answers: { value: { ...app.answers, headline } } }) as App;
}

test("what cannot be drawn at first leaves a page that says so, and can be drawn again", () => {
	const flag = { isUp: true };
	const { root } = mountWhole((app) => breakable(app, flag));
	expect(getByRole(root, "alert").textContent).toContain("TypeError: no headline");
	expect(getByText(root, /作業の内容は残っています/)).toBeTruthy();
	expect(queryByText(root, "一つ前に戻して描く")).toBeNull();
	flag.isUp = false;
	getByText(root, "もう一度描く").click();
	expect(root.querySelector(".shell")).not.toBeNull();
	expect(root.querySelector(".broken-page")).toBeNull();
});

test("a change that cannot be drawn can be taken back, with everything else kept", async () => {
	const flag = { isUp: false };
	const { root, store, effects } = mountWhole((app) => breakable(app, flag));
	toggleFilterValue(store, "sector", "finance", ["academia", "finance", "industry"]);
	flag.isUp = true;
	await vi.waitFor(() => expect(root.querySelector(".broken-page")).not.toBeNull());
	expect(store.getState().project.view.filters.sector).toEqual(["academia", "industry"]);
	effects.undo.mockImplementation(() => {
		flag.isUp = false;
	});
	getByText(root, "一つ前に戻して描く").click();
	expect(effects.undo).toHaveBeenCalledOnce();
	expect(root.querySelector(".shell")).not.toBeNull();
});

test("what follows from a state nobody asks for any more is not worked out further, however late the next frame", async () => {
	let steps = 0;
	let begin = () => {};
	const begun = new Promise<void>((resolve) => {
		begin = resolve;
	});
	const endless: App["answers"]["prepareShown"] = function* () {
		for (;;) {
			steps++;
			begin();
			yield;
		}
	};
	const { store } = mountWhole(
		(app) => Object.create(app, { answers: { value: { ...app.answers, prepareShown: endless } } }) as App,
	);
	select(store, ["mazda"]);
	await begun;
	const frames = vi.spyOn(globalThis, "requestAnimationFrame").mockReturnValue(1);
	select(store, ["bio"]);
	const before = steps;
	for (let task = 0; task < 3; task++) await new Promise<void>(later);
	frames.mockRestore();
	expect(steps).toBe(before);
});

test("what is selected can be reached past the rows of the table", async () => {
	const { root, store } = mountWhole();
	select(store, ["mazda"]);
	await vi.waitFor(() => expect(root.querySelectorAll(".skip-link")).toHaveLength(4));
	getByText(root, "選んだものの根拠へ移る").click();
	expect(root.querySelector(".inspector")?.contains(document.activeElement)).toBe(true);
});

test("every link that skips leads to something that stands in the view shown", async () => {
	const { root, store } = mountWhole();
	for (const view of viewIds) {
		setView(store, view);
		await vi.waitFor(() => expect(root.querySelector(`#tab-${view}`)?.getAttribute("aria-selected")).toBe("true"));
		const links = [...root.querySelectorAll<HTMLElement>(".skip-link")];
		expect(links).toHaveLength(view === "network" ? 3 : 2);
		for (const link of links) {
			link.focus();
			link.click();
			expect(document.activeElement, `${view}: ${link.textContent}`).not.toBe(link);
		}
	}
});
