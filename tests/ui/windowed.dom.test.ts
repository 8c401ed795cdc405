// A long table of which only what is in sight is drawn whole: what comes and goes, what stays, keys and paper.
import { html, render } from "lit-html";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { finishTurns } from "../../src/ui/turns.ts";
import { windowed } from "../../src/ui/windowed.ts";

interface Item {
	readonly name: string;
	readonly pieces: number;
	readonly isKept?: boolean;
}

/** Says of rows whether they are in sight, as the browser would. */
let look: (row: number, isIntersecting: boolean, height?: number) => void;
let table: HTMLTableElement;

beforeEach(() => {
	vi.stubGlobal(
		"IntersectionObserver",
		class {
			readonly watched = new Set<Element>();
			constructor(tell: (seen: readonly object[]) => void) {
				look = (row, isIntersecting, height = 0) => {
					const target = table.tBodies[row] as Element;
					if (this.watched.has(target)) tell([{ target, isIntersecting, boundingClientRect: { height } }]);
				};
			}
			observe = (element: Element) => this.watched.add(element);
			disconnect = () => this.watched.clear();
		},
	);
	table = document.createElement("table");
	document.body.replaceChildren(table);
});

afterEach(() => {
	render(null, table);
	vi.unstubAllGlobals();
});

function draw(items: readonly Item[], word = "") {
	const list = windowed({
		items,
		piecesOf: ({ pieces }) => pieces,
		inputsOf: (item) => [item, word],
		isKept: ({ isKept = false }) => isKept,
		draw: ({ name }, _, pieces, height) => html`<tbody data-height=${height}>
			<tr>
				<th tabindex="-1">${name}${word}</th>
				${Array.from({ length: pieces }, (_, at) => html`<td tabindex="-1">${at}</td>`)}
			</tr>
		</tbody>`,
		guessHeight: ({ pieces }) => pieces * 10,
	});
	render(html`${list}`, table);
}

const many = Array.from({ length: 40 }, (_, at): Item => ({ name: `row ${at}`, pieces: 3 }));
const drawn = () => [...table.tBodies].map((row) => row.querySelectorAll("td").length);
const whole = () => drawn().flatMap((pieces, at) => (pieces > 0 ? [at] : []));
const frames = async (count: number) => {
	for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

test("every row has its head, and only those in sight have more", () => {
	draw(many);
	finishTurns();
	expect(table.tBodies).toHaveLength(40);
	expect(table.tBodies[39]?.textContent).toContain("row 39");
	expect(whole()).toEqual([]);
	for (const row of [2, 3]) look(row, true);
	finishTurns();
	expect(whole()).toEqual([2, 3]);
});

test("what goes out of sight goes, and leaves room as high as it was", () => {
	draw(many);
	finishTurns();
	expect(table.tBodies[2]?.dataset.height).toBe("30");
	look(2, true);
	finishTurns();
	look(2, false, 77);
	finishTurns();
	expect(whole()).toEqual([]);
	expect(table.tBodies[2]?.dataset.height).toBe("77");
});

test("a long row grows some pieces a frame, and a row that is out of sight again before its turn is not drawn", async () => {
	draw([{ name: "long", pieces: 20 }, ...many]);
	finishTurns();
	look(0, true);
	look(5, true);
	await frames(2);
	expect(drawn()[0]).toBe(8);
	look(5, false);
	await frames(4);
	expect(drawn()[0]).toBe(20);
	expect(whole()).toEqual([0]);
});

test("a row that is to be kept is whole wherever it stands, and so is the one with the stop of the tab key", () => {
	draw([...many, { name: "last", pieces: 1, isKept: true }]);
	finishTurns();
	look(4, true);
	finishTurns();
	(table.tBodies[4]?.querySelector("td") as HTMLElement).tabIndex = 0;
	look(4, false);
	finishTurns();
	expect(whole()).toEqual([4, 40]);
});

test("before a key walks, the rows next to the focus are whole, and with Ctrl the ends", () => {
	draw(many);
	finishTurns();
	const press = (row: number, ctrlKey = false) => {
		let atKey: readonly number[] = [];
		const head = table.tBodies[row]?.querySelector("th");
		head?.addEventListener("keydown", () => (atKey = whole()), { once: true });
		head?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", ctrlKey, bubbles: true }));
		return atKey;
	};
	expect(press(10)).toEqual([9, 11]);
	finishTurns();
	expect(press(39)).toContain(38);
	expect(press(10, true)).toEqual(expect.arrayContaining([0, 39]));
});

test("what has changed is drawn anew, in sight or not, and rows that went are gone", () => {
	draw(many);
	finishTurns();
	look(1, true);
	finishTurns();
	draw(many.slice(0, 20), " anew");
	finishTurns();
	expect(table.tBodies).toHaveLength(20);
	expect([...table.tBodies].every(({ textContent }) => textContent?.includes("anew"))).toBe(true);
	expect(whole()).toEqual([1]);
	draw(many, " again");
	finishTurns();
	expect(table.tBodies).toHaveLength(40);
	expect(table.tBodies[39]?.textContent).toContain("row 39 again");
});

test("on paper all is whole, also what was not drawn at all yet, and afterwards only what is in sight", () => {
	draw(many);
	window.dispatchEvent(new Event("beforeprint"));
	expect(drawn()).toEqual(Array.from({ length: 40 }, () => 3));
	look(0, true);
	window.dispatchEvent(new Event("afterprint"));
	finishTurns();
	expect(whole()).toEqual([0]);
});

test("taken out of the page it neither draws nor listens any more", () => {
	draw(many);
	finishTurns();
	render(html``, table);
	window.dispatchEvent(new Event("beforeprint"));
	finishTurns();
	expect(table.tBodies).toHaveLength(0);
});
