// Facts to marks.
import { describe, expect, test } from "vitest";
import { figureEn } from "../../src/i18n/en/figure.ts";
import { composeAppearance } from "../../src/scene/compose.ts";
import { edgeStyleFor } from "../../src/scene/encode.ts";
import { edgeStyle, markFlag, markShape } from "../../src/scene/scene.ts";
import type { FigureWords } from "../../src/scene/words.ts";
import { hiroshimaScene } from "./hiroshima.ts";
import { consortium, institution, person, tie, toyFacts } from "./toy.ts";

const nodes = [
	{ id: "mazda", facts: institution("マツダ", "industry", 2), x: 0, y: 0 },
	{ id: "bank", facts: institution("広島銀行", "finance", 1, { faint: true }), x: 0, y: 0 },
	{ id: "hub", facts: consortium("バイオDX産学共創拠点", "文部科学省", 10, { memberList: "open" }), x: 0, y: 0 },
	{ id: "oshima", facts: person("大嶋洋一", "academia", { folded: 1, bridging: true }), x: 0, y: 0 },
];
const edges = [
	{ a: "mazda", b: "hub", facts: tie(1, "core") },
	{ a: "bank", b: "hub", facts: tie(6, "member", { certainty: "inferred" }) },
	{ a: "oshima", b: "hub", facts: tie(4, "speaker") },
];
const facts = toyFacts(nodes, edges);

describe("composeAppearance", () => {
	const appearance = composeAppearance(facts);
	const at = (id: string) => appearance.nodes.ids.indexOf(id);
	const styleTo = (id: string) =>
		appearance.edges.style[
			Array.from(appearance.edges.a).findIndex((a, edge) => a === at(id) || appearance.edges.b[edge] === at(id))
		];

	test("gives sectors their shapes and consortia their sizes", () => {
		expect(appearance.nodes.shape[at("mazda")]).toBe(markShape.square);
		expect(appearance.nodes.shape[at("bank")]).toBe(markShape.diamond);
		expect(appearance.nodes.radius[at("mazda")]).toBe(12.5);
		expect(appearance.nodes.radius[at("bank")]).toBe(10.5);
		expect(appearance.nodes.halfWidth[at("mazda")]).toBeCloseTo(0.9 * 12.5);
	});
	test("draws each edge by its strongest tie", () => {
		expect(styleTo("mazda")).toBe(edgeStyle.core);
		expect(styleTo("bank")).toBe(edgeStyle.inferred);
		expect(styleTo("oshima")).toBe(edgeStyle.bridging);
		const beside = tie(4, "current", { concurrent: true });
		expect(edgeStyleFor(beside, false, false, false)).toBe(edgeStyle.concurrent);
		expect(appearance.edges.word.filter((word) => word !== "")).toEqual(["講演"]);
	});
	test("says in the box that a list may go on", () => {
		expect(appearance.nodes.text[at("hub")]?.detail).toBe("文部科学省\n10機関以上");
	});
	test("names no node that is filtered out and marks it faint", () => {
		expect((appearance.nodes.flags[at("bank")] ?? 0) & markFlag.faint).toBe(markFlag.faint);
		expect(appearance.labels.some((label) => label.node === at("bank"))).toBe(false);
	});
	test("keeps inferred members inside the hull", () => {
		expect(appearance.hulls).toHaveLength(1);
		expect(appearance.hulls[0]?.members).toEqual([at("bank"), at("mazda")].sort((a, b) => a - b));
	});
	test("lists in the legend what is there and counts without what is faint", () => {
		const legend = appearance.sheet.legend.map((entry) => entry.words);
		expect(legend).toContain("企業・経済団体 1");
		expect(legend.some((words) => words.startsWith("金融機関"))).toBe(false);
	});
	test("has equal keys for equal facts, another for another palette or language", () => {
		expect(composeAppearance(toyFacts(nodes, edges)).key).toBe(appearance.key);
		expect(composeAppearance({ ...facts, palette: "grey" }).key).not.toBe(appearance.key);
		const words: FigureWords = figureEn;
		const english = composeAppearance({ ...facts, words });
		expect(english.key).not.toBe(appearance.key);
		expect(english.nodes.text[at("hub")]?.detail).toBe("MEXT\n10 or more");
	});
	test("hides an official's own line where a bracket stands for it", () => {
		const { edges: drawn } = hiroshimaScene().appearance;
		expect(Array.from(drawn.style).filter((style) => style === edgeStyle.bracketed)).toHaveLength(2);
	});
});
