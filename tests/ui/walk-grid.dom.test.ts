// The one stop of the tab key in a grid whose rows come and go after it was drawn.
import { html, render } from "lit-html";
import { beforeEach, expect, test } from "vitest";
import { walkGrid } from "../../src/ui/walk-grid.ts";

let root: HTMLElement;

beforeEach(async () => {
	root = document.createElement("main");
	document.body.replaceChildren(root);
	const cell = (row: number, column: number) =>
		html`<td tabindex="-1" data-row=${row} data-column=${column}>${row}-${column}</td>`;
	const rows = [0, 1, 2].map((row) => html`<tr>${[0, 1].map((column) => cell(row, column))}</tr>`);
	render(html`<button>beside</button><table ${walkGrid()}>${rows}</table>`, root);
	await settle();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
const cellAt = (name: string) =>
	[...root.querySelectorAll("td")].find(({ textContent }) => textContent === name) as HTMLElement;
const stops = () => [...root.querySelectorAll("[tabindex='0']")].map(({ textContent }) => textContent);
const goAway = async (row: number) => {
	root.querySelectorAll("tr")[row]?.remove();
	await settle();
};

test("the first cell is the stop until another was visited", () => {
	expect(stops()).toEqual(["0-0"]);
	cellAt("2-1").focus();
	expect(stops()).toEqual(["2-1"]);
});

test("of a row that goes with the stop in it, the one above takes stop and focus, in the same column", async () => {
	cellAt("2-1").focus();
	await goAway(2);
	expect(stops()).toEqual(["1-1"]);
	expect(document.activeElement).toBe(cellAt("1-1"));
});

test("the stop alone moves where the focus is elsewhere already", async () => {
	cellAt("2-1").focus();
	root.querySelector("button")?.focus();
	await goAway(2);
	expect(stops()).toEqual(["1-1"]);
	expect(document.activeElement?.textContent).toBe("beside");
});

test("where nothing stands above, the first cell is the stop", async () => {
	await goAway(0);
	expect(stops()).toEqual(["1-0"]);
});
