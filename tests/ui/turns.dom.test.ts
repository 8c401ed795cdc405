// Drawing in turns, and the parts of a view that follow each other so.
import { html, render } from "lit-html";
import { expect, test, vi } from "vitest";
import { makeProject } from "../../src/store/actions.ts";
import { createAppStore } from "../../src/store/store.ts";
import { connectApp } from "../../src/ui/connect.ts";
import { oneByOne } from "../../src/ui/growing.ts";
import { inspectorPanel } from "../../src/ui/inspector/inspector.ts";
import { afterTurns, finishTurns, takeTurn } from "../../src/ui/turns.ts";
import { makeDataset } from "../helpers/dataset.ts";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

test("what waits is done one piece a frame, and rest comes after all of it", async () => {
	const done: string[] = [];
	afterTurns(() => done.push("rest"));
	takeTurn(() => {
		done.push("one");
		takeTurn(() => done.push("from one"));
	});
	const giveUp = takeTurn(() => done.push("given up"));
	takeTurn(() => done.push("two"));
	giveUp();
	await frame();
	// That frame belongs to what was drawn before.
	expect(done).toEqual([]);
	await frame();
	expect(done).toEqual(["one"]);
	await frame();
	expect(done).toEqual(["one", "two"]);
	await frame();
	expect(done).toEqual(["one", "two", "from one"]);
	await frame();
	expect(done).toEqual(["one", "two", "from one", "rest"]);
});

test("for printing all that waits is done at once", () => {
	const done: string[] = [];
	takeTurn(() => takeTurn(() => done.push("inner")));
	finishTurns();
	expect(done).toEqual(["inner"]);
});

test("of the parts of a view the first stands at once, the others a turn after each other, each time they change", async () => {
	const root = document.createElement("div");
	const draw = (words: readonly string[]) =>
		render(html`${oneByOne(words.map((word) => () => html`<p>${word}</p>`))}`, root);
	const read = () => [...root.querySelectorAll("p")].map((part) => part.textContent);
	draw(["a", "b", "c"]);
	expect(read()).toEqual(["a"]);
	for (let turn = 0; turn < 3; turn++) await frame();
	expect(read()).toEqual(["a", "b", "c"]);
	draw(["A", "B"]);
	expect(read()).toEqual(["A", "b"]);
	await frame();
	await frame();
	expect(read()).toEqual(["A", "B"]);
});

test("the evidence of a hub follows in turns, stands while nothing of it changes, and none of another node's stays", async () => {
	const consortia = Array.from({ length: 20 }, (_, at) => ({ id: `c${at}`, name: `第${at}` }));
	const dataset = makeDataset({
		consortia,
		institutions: [
			{ id: "hub", name: "中核大学" },
			{ id: "other", name: "周辺銀行" },
		],
		memberships: [
			...consortia.map(({ id }) => ({ consortium: id, institution: "hub" })),
			...consortia.slice(0, 8).map(({ id }) => ({ consortium: id, institution: "other" })),
		],
	});
	const store = createAppStore({ project: makeProject(dataset, "", false), language: "ja" });
	const app = connectApp(store, { effects: {} as never, pictures: null });
	const root = document.createElement("div");
	const draw = (id: string) => {
		app.actions.select([id]);
		render(inspectorPanel(app.getState(), app), root);
	};
	const cards = () => root.querySelectorAll(".card").length;
	draw("hub");
	expect(cards()).toBe(6);
	finishTurns();
	expect(cards()).toBe(20);
	for (let rest = 0; rest < 4; rest++) await frame();
	const turns = vi.spyOn(globalThis, "requestAnimationFrame");
	draw("hub");
	expect(turns).not.toHaveBeenCalled();
	turns.mockRestore();
	draw("other");
	expect(cards()).toBe(6);
	finishTurns();
	expect(cards()).toBe(8);
});
