// What a drawing may be made of so that LibreOffice, Word and PowerPoint draw it as a browser does. Each
// entry was drawn by LibreOffice and compared; left out are what some of them drop or read otherwise: style
// sheets and style attributes, clip paths, masks, filters, markers, symbols, opacity of groups, tspans,
// paint-order, baselines by name, letter spacing, text lengths, and every notation of colour but hex.
import { expect } from "vitest";

type Rule = RegExp;

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const one: Rule = new RegExp(`^${NUMBER}$`);
const many: Rule = new RegExp(`^${NUMBER}(?:[ ,]${NUMBER})*$`);
const length: Rule = new RegExp(`^${NUMBER}(?:px|mm|in)?$`);
const share: Rule = /^(?:0(?:\.\d+)?|1)$/;
const paint: Rule = /^(?:none|#[0-9a-f]{6})$/;
const colour: Rule = /^#[0-9a-f]{6}$/;

const filled = { fill: paint, "fill-opacity": share } as const;
const stroked = {
	stroke: colour,
	"stroke-width": one,
	"stroke-opacity": share,
	"stroke-linejoin": /^round$/,
	"stroke-dasharray": many,
} as const;

const ALLOWED: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
	svg: {
		xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
		width: length,
		height: length,
		viewBox: many,
		"font-family": /^[^<>"]+$/,
	},
	title: {},
	desc: {},
	g: { transform: new RegExp(`^translate\\(${NUMBER} ${NUMBER}\\) scale\\(${NUMBER}\\)$`) },
	rect: { x: one, y: one, width: one, height: one, rx: one, ...filled, ...stroked },
	circle: { cx: one, cy: one, r: one, ...filled, ...stroked },
	polygon: { points: many, ...filled, ...stroked },
	polyline: { points: many, ...filled, ...stroked },
	path: { d: new RegExp(`^(?:[ML]${NUMBER} ${NUMBER})+$`), ...filled, ...stroked },
	text: {
		x: one,
		y: one,
		"font-size": one,
		"font-weight": /^700$/,
		"text-anchor": /^(?:middle|end)$/,
		...filled,
		...stroked,
	},
};

/** Fails with every element, attribute and value outside the list, each named once. */
export function expectOfficeReads(svg: string): void {
	const refused = new Set<string>();
	for (const [, element = "", attributes = ""] of svg.matchAll(/<([a-zA-Z:]+)((?: [a-zA-Z:-]+="[^"]*")*)\/?>/g)) {
		const rules = ALLOWED[element];
		if (!rules) refused.add(`<${element}>`);
		for (const [, name = "", value = ""] of attributes.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)) {
			if (rules && !rules[name]?.test(value)) refused.add(`${element} ${name}="${value.slice(0, 60)}"`);
		}
	}
	expect([...refused]).toEqual([]);
}
