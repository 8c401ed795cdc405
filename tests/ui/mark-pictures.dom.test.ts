// The pictures of marks in the style sheet.
import { html, render } from "lit-html";
import { expect, test } from "vitest";
import { sectorOrder } from "../../src/model/dataset.ts";
import { layers } from "../../src/model/evidence.ts";
import { hullStyles } from "../../src/scene/theme.ts";
import { writeMarkRules } from "../../src/ui/mark-pictures.ts";
import { hullSample, layerSample, nodeSample, sectorSample, unknownBoxSample } from "../../src/ui/marks.ts";

test("every mark that stands beside a name has a picture", () => {
	const samples = [
		...[...sectorOrder, null].map(sectorSample),
		...layers.map(layerSample),
		...[...hullStyles.map(({ ministry }) => ministry), "ほかの府省"].map(hullSample),
		...(["consortium", "person", "program"] as const).map((kind) => nodeSample(kind, null)),
		unknownBoxSample(),
	];
	render(html`${samples}`, document.body);
	const names = [...document.body.querySelectorAll(".mark")].map((mark) => [...mark.classList].at(-1));
	expect(names).toHaveLength(samples.length);
	const rules = writeMarkRules();
	for (const name of names) expect(rules.some((rule) => rule.startsWith(`.${name}{`))).toBe(true);
});

test("the picture of a sector carries its kanji, and a grey figure has one of its own", () => {
	const rules = writeMarkRules().filter((rule) => rule.includes(".mark-academia{"));
	expect(rules).toHaveLength(2);
	for (const rule of rules) expect(rule).toContain(encodeURIComponent(">学</text>"));
	expect(rules[1]).toMatch(/^\[data-palette="grey"\]/);
});
