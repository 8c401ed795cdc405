// The tab the tab key reaches, set once all around it is drawn.
import { html, render } from "lit-html";
import { expect, test } from "vitest";
import { tabStop } from "../../src/ui/tab-stop.ts";

test("one of several tabs is the stop, from the end of the drawing on", async () => {
	const root = document.createElement("div");
	const draw = (active: number) =>
		render(html`${[0, 1, 2].map((at) => html`<button ${tabStop(at === active)}></button>`)}`, root);
	const read = () => [...root.querySelectorAll("button")].map((tab) => tab.getAttribute("tabindex"));
	draw(1);
	expect(read()).toEqual([null, null, null]);
	await Promise.resolve();
	expect(read()).toEqual(["-1", "0", "-1"]);
	draw(2);
	await Promise.resolve();
	expect(read()).toEqual(["-1", "-1", "0"]);
});
