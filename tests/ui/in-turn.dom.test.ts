// Panels that are drawn one after the other.
import { html, render } from "lit-html";
import { describe, expect, test } from "vitest";
import { inTurn } from "../../src/ui/in-turn.ts";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function draw(root: HTMLElement, language: string, words: string): void {
	const panel = (turn: number) => html`<p>${inTurn(turn, language, () => words)}</p>`;
	render(html`${panel(0)}${panel(1)}${panel(2)}`, root);
}

const read = (root: HTMLElement) => [...root.querySelectorAll("p")].map((panel) => panel.textContent);

describe("panels drawn in turn", () => {
	test("stand all at once when the page opens, and change at once while the cause stays", () => {
		const root = document.createElement("div");
		draw(root, "ja", "一");
		expect(read(root)).toEqual(["一", "一", "一"]);
		draw(root, "ja", "二");
		expect(read(root)).toEqual(["二", "二", "二"]);
	});

	test("take over another cause a frame after each other", async () => {
		const root = document.createElement("div");
		draw(root, "ja", "一");
		draw(root, "en", "one");
		expect(read(root)).toEqual(["one", "一", "一"]);
		await frame();
		expect(read(root)).toEqual(["one", "one", "一"]);
		await frame();
		expect(read(root)).toEqual(["one", "one", "one"]);
	});

	test("show what was asked for last, and nothing late where the cause came back", async () => {
		const root = document.createElement("div");
		draw(root, "ja", "一");
		draw(root, "en", "one");
		draw(root, "en", "two");
		await frame();
		await frame();
		expect(read(root)).toEqual(["two", "two", "two"]);
		draw(root, "ja", "三");
		draw(root, "en", "four");
		await frame();
		await frame();
		expect(read(root)).toEqual(["four", "four", "four"]);
	});
});
