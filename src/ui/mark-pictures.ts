// The marks beside names as pictures of the style sheet: each is set and painted once for the whole page, where
// hundreds of drawings in the text, every one with a letter of its own, would hold it up.
import type { Sector } from "../model/dataset.ts";
import { edgeStyle } from "../scene/scene.ts";
import { edgeLooks, fontStack, hull, hullStyles, ink, sectorStyles } from "../scene/theme.ts";

/** What is drawn for the mark of this name. */
interface Picture {
	readonly name: string;
	/** Of the ground; its height is 20. */
	readonly width: 20 | 26;
	readonly drawing: string;
	/** In a grey figure, where that differs. */
	readonly grey?: string;
}

const OUTLINE = 1.4;
const roleColour = edgeLooks[edgeStyle.role]?.colour ?? ink.outline;
const memberColour = edgeLooks[edgeStyle.member]?.colour ?? ink.outline;

const shapes: Readonly<Record<Sector, string>> = {
	industry: '<rect x="2" y="2" width="16" height="16" rx="1.5"/>',
	academia: '<circle cx="10" cy="10" r="8.6"/>',
	government: '<path d="M.8 10 5.4 2h9.2l4.6 8-4.6 8H5.4z"/>',
	finance: '<path d="M10 1 19 10 10 19 1 10z"/>',
	other: '<rect x="2" y="2" width="16" height="16" rx="4.5"/>',
};

function outline(
	shape: string,
	{ fill = ink.ground as string, colour = ink.outline as string, dash = "" } = {},
): string {
	return `<g fill="${fill}" stroke="${colour}" stroke-width="${OUTLINE}" stroke-dasharray="${dash}">${shape}</g>`;
}

function line(path: string, colour: string, width: number, dash = ""): string {
	return `<path d="${path}" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"/>`;
}

function pill(dash: string, head: string): string {
	const body = outline('<rect x="1" y="4" width="24" height="12" rx="6"/>', { colour: roleColour, dash });
	return `${body}<circle cx="8" cy="10" r="2.4" fill="${head}"/>`;
}

function drawSector(sector: Sector, fill: string, glyphColour: string): string {
	const size = sector === "finance" ? 10 : 11;
	return `${outline(shapes[sector], { fill })}<text x="10" y="13.9" text-anchor="middle" font-family="${fontStack}" font-weight="700" font-size="${size}" fill="${glyphColour}">${sectorStyles[sector].glyph}</text>`;
}

function drawHull(colour: string, dash: readonly number[]): string {
	return `<rect x="1" y="3" width="24" height="14" rx="6" fill="${colour}" fill-opacity="${hull.fillOpacity}" stroke="${colour}" stroke-width="${hull.border}" stroke-dasharray="${dash.join(" ")}"/>`;
}

const box = '<rect x="1" y="3" width="24" height="14" rx="4"/>';
const innerBox = `<rect x="3.4" y="5.4" width="19.2" height="9.2" rx="2.2" fill="none" stroke="${ink.outline}" stroke-width=".8"/>`;

const sectorPictures = (Object.keys(shapes) as Sector[]).map((sector): Picture => {
	const { fill, grey, glyphColour, glyphGrey } = sectorStyles[sector];
	const drawing = drawSector(sector, fill, glyphColour);
	return { name: sector, width: 20, drawing, grey: drawSector(sector, grey, glyphGrey) };
});

/** Outline and tint of the hulls of a ministry's consortia, as the figure draws them; in grey the dash stays. */
const hullPictures = hullStyles.map(
	({ colour, dash }, at): Picture => ({
		name: `hull-${at}`,
		width: 26,
		drawing: drawHull(colour, dash),
		grey: drawHull(hull.grey, dash),
	}),
);

const longPictures = {
	consortium: outline(box) + innerBox,
	unnamed: outline(box, { dash: "4 3" }),
	person: pill("", ink.text),
	former: pill("3 2", ink.weak),
	member: line("M1 10h24", memberColour, 1),
	role: line("M1 10h24", roleColour, 1.8),
	relation: line("M1 8.2h24M1 11.8h24", ink.outline, 1.1),
	inferred: line("M1 10h24", roleColour, OUTLINE, "4 4"),
} as const;

const pictures: readonly Picture[] = [
	...sectorPictures,
	{ name: "none", width: 20, drawing: outline(shapes.other, { dash: "3 2" }) },
	...Object.entries(longPictures).map(([name, drawing]): Picture => ({ name, width: 26, drawing })),
	...hullPictures,
];

function writeRule(selector: string, width: number, drawing: string): string {
	const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 20" xml:lang="ja">${drawing}</svg>`;
	return `${selector}{background-image:url("data:image/svg+xml,${encodeURIComponent(picture)}")}`;
}

/** A rule for every mark. */
export function writeMarkRules(): readonly string[] {
	return pictures.flatMap(({ name, width, drawing, grey }) => [
		writeRule(`.mark-${name}`, width, drawing),
		...(grey ? [writeRule(`[data-palette="grey"] .mark-${name}`, width, grey)] : []),
	]);
}

/** Gives every mark of a page its picture. */
export function adoptMarkPictures(document: Document): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(writeMarkRules().join("\n"));
	document.adoptedStyleSheets.push(sheet);
}
