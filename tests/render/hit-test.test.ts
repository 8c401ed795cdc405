// What answers under the pointer.
import { describe, expect, test } from "vitest";
import { hitEdge, hitLabel, hitNode } from "../../src/render/hit-test.ts";
import type { PlacedTexts } from "../../src/scene/place-words.ts";
import { consortium, institution, person, tie, toyScene } from "../scene/toy.ts";

const scene = toyScene(
	[
		{ id: "a", facts: institution("甲", "academia", 1), x: 100, y: 100 },
		{ id: "b", facts: institution("乙", "finance", 1, { faint: true }), x: 200, y: 100 },
		{ id: "c", facts: consortium("協議会", null, 2), x: 400, y: 100 },
	],
	[
		{ a: "a", b: "c", facts: tie(1, "member") },
		{ a: "b", b: "c", facts: tie(1, "member", { faint: true }) },
	],
);
const a = scene.appearance.nodes.ids.indexOf("a");
const c = scene.appearance.nodes.ids.indexOf("c");

describe("hitNode", () => {
	test("answers within 12 px on screen of a small mark, at every scale", () => {
		for (const scale of [0.1, 0.5, 1, 2]) {
			expect(hitNode(scene, 100 + 11.5 / Math.min(scale, 1), 100, scale)).toBe(scale > 1 ? null : a);
		}
		expect(hitNode(scene, 100 + 10, 100, 2)).toBe(a);
		expect(hitNode(scene, 100, 125, 1)).toBeNull();
	});
	test("answers anywhere on a box", () => {
		const half = scene.appearance.nodes.halfWidth[c] ?? 0;
		expect(hitNode(scene, 400 + half - 1, 110, 1)).toBe(c);
		expect(hitNode(scene, 400 + half + 3, 110, 1)).toBeNull();
	});
	test("does not answer for what is filtered out", () => {
		expect(hitNode(scene, 200, 100, 1)).toBeNull();
	});
});

test("the line of a bracket answers with the tie to the hub that is nearest", () => {
	const hubs = ["one", "other"] as const;
	const bracketed = toyScene(
		[
			{ id: "one", facts: consortium("第一拠点", null, 0), x: 100, y: 300 },
			{ id: "other", facts: consortium("第二拠点", null, 0), x: 500, y: 300 },
			{ id: "p", facts: person("山田一郎", null), x: 300, y: 100 },
		],
		hubs.map((hub) => ({ a: "p", b: hub, facts: tie(4, "official", { throughProgram: true }) })),
		{ brackets: [{ hubs, persons: ["p"], word: "担当" }] },
	);
	const { edges, nodes } = bracketed.appearance;
	const hitEnds = (x: number, y: number) => {
		const edge = hitEdge(bracketed, x, y, 1);
		return edge === null ? null : [edges.a[edge], edges.b[edge]].map((end) => nodes.ids[end as number]).sort();
	};
	expect(hitEnds(300, 160)).toContain("p");
	const level = Array.from({ length: 100 }, (_, at) => 200 + at).find((y) => hitEnds(150, y) !== null) ?? 0;
	expect(hitEnds(150, level)).toEqual(["one", "p"]);
	expect(hitEnds(450, level)).toEqual(["other", "p"]);
	expect(hitEnds(300, level + 40)).toBeNull();
});

describe("hitEdge", () => {
	test("answers near a line, but not for a faint one", () => {
		expect(hitEdge(scene, 150, 103, 1)).toBe(0);
		expect(hitEdge(scene, 150, 110, 1)).toBeNull();
		const upwards = toyScene(
			[
				{ id: "b", facts: institution("乙", "finance", 1), x: 0, y: 0 },
				{ id: "c", facts: consortium("協議会", null, 2), x: 0, y: 300 },
			],
			[{ a: "b", b: "c", facts: tie(1, "member", { faint: true }) }],
		);
		expect(hitEdge(upwards, 1, 100, 1)).toBeNull();
	});
});

test("a name answers for its mark where it is written, and nowhere else", () => {
	const candidate = scene.appearance.labels.findIndex(({ node }) => node === a);
	const label = {
		candidate,
		lines: ["甲"],
		x: 320,
		y: 92,
		width: 40,
		height: 16,
		size: 12,
		align: "left",
		plate: false,
	};
	const texts = { scale: 1, labels: [label], words: [] } as unknown as PlacedTexts;
	expect(hitLabel(scene, texts, 330, 100)).toBe(a);
	expect(hitLabel(scene, texts, 330, 120)).toBeNull();
});
