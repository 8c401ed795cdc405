// What is painted over the figure.
import { expect, test } from "vitest";
import { emptyOverlay, paintOverlay } from "../../src/render/paint-overlay.ts";
import type { Painter } from "../../src/render/painter.ts";
import { prepareView } from "../../src/render/view.ts";
import { consortium, person, tie, toyScene } from "../scene/toy.ts";

test("the line of a bracket ends behind the boxes it leads to, not over their names", () => {
	const scene = toyScene(
		[
			{ id: "one", facts: consortium("第一拠点", null, 0), x: 100, y: 100 },
			{ id: "other", facts: consortium("第二拠点", null, 0), x: 400, y: 100 },
			{ id: "p", facts: person("山田一郎", null), x: 250, y: 250 },
		],
		["one", "other"].map((hub) => ({ a: "p", b: hub, facts: tie(4, "official", { throughProgram: true }) })),
		{ brackets: [{ hubs: ["one", "other"], persons: ["p"], word: "担当" }] },
	);
	const drawn: string[] = [];
	const painter: Painter = {
		isNaming: false,
		lines: () => drawn.push("lines"),
		polyline: () => {},
		shapes: () => {},
		text: (text) => drawn.push(text),
		group: (_, draw) => draw(),
	};
	const first = scene.appearance.nodes.ids.indexOf("one");
	paintOverlay(painter, scene, prepareView(scene, 1, 1, null), { ...emptyOverlay, selected: [first] });
	expect(drawn.indexOf("lines")).toBeGreaterThanOrEqual(0);
	expect(drawn.findIndex((text) => text.startsWith("第二"))).toBeGreaterThan(drawn.indexOf("lines"));
});
