// Every colour, width, dash and size of the figure, in one place. World units equal CSS px at scale 1.
import type { Sector } from "../model/dataset.ts";
import { edgeStyle } from "./scene.ts";

export type Palette = "colour" | "grey";

export const fontStack =
	"'BIZ UDPGothic','Yu Gothic','Meiryo','Hiragino Sans','Noto Sans JP','Noto Sans CJK JP',sans-serif";

export const ink = {
	text: "#1a1a1a",
	second: "#4d4d4d",
	weak: "#626264",
	outline: "#333333",
	hairline: "#dddfe4",
	dock: "#f5f6f8",
	ground: "#ffffff",
	selection: "#0017c1",
	/** What the user tries out; no line of the data has it. */
	tentative: "#7a4a00",
	focusOuter: "#000000",
	focusInner: "#ffd43d",
	personBorder: "#6b7280",
	rule: "#1a1a1a",
} as const;

export interface SectorStyle {
	readonly glyph: string;
	readonly fill: string;
	readonly grey: string;
	readonly glyphColour: string;
	readonly glyphGrey: string;
	/** Border of a person's pill: dark enough to be seen as a line on white. */
	readonly border: string;
	readonly borderGrey: string;
}

/** The kanji is the primary code, shape the second, colour the third. */
export const sectorStyles: Readonly<Record<Sector, SectorStyle>> = {
	industry: sector("産", "#c74700", "#727272", "#ffffff", "#ffffff", "#c74700", "#727272"),
	academia: sector("学", "#0017c1", "#3b3b3b", "#ffffff", "#ffffff", "#0017c1", "#3b3b3b"),
	government: sector("官", "#00a3bf", "#a0a0a0", "#1a1a1a", "#1a1a1a", "#00a3bf", "#8c8c8c"),
	finance: sector("金", "#ffd43d", "#dcdcdc", "#1a1a1a", "#1a1a1a", "#a97f00", "#8c8c8c"),
	other: sector("他", "#ffffff", "#ffffff", "#1a1a1a", "#1a1a1a", "#6b7280", "#6b7280"),
};

/** A body whose sector nobody stated or inferred. */
export const noSectorStyle: SectorStyle = sector("", "#ffffff", "#ffffff", ink.text, ink.text, "#6b7280", "#6b7280");

function sector(
	glyph: string,
	fill: string,
	grey: string,
	glyphColour: string,
	glyphGrey: string,
	border: string,
	borderGrey: string,
): SectorStyle {
	return { glyph, fill, grey, glyphColour, glyphGrey, border, borderGrey };
}

export interface HullStyle {
	/** Ministry it stands for; null for all others. */
	readonly ministry: string | null;
	readonly colour: string;
	readonly dash: readonly number[];
}

/** Muted, so that sectors stay the only bright marks; the dash carries the meaning in grey. */
export const hullStyles: readonly HullStyle[] = [
	{ ministry: "内閣府", colour: "#3c5f94", dash: [] },
	{ ministry: "文部科学省", colour: "#8a6430", dash: [7, 4] },
	{ ministry: "総務省", colour: "#2f7564", dash: [1.2, 4.2] },
	{ ministry: null, colour: "#5b6270", dash: [8, 3, 1.5, 3] },
];

export const hull = { fillOpacity: 0.1, border: 1.2, margin: 10, corner: 16, grey: "#4d4d4d" } as const;

export interface EdgeLook {
	readonly colour: string;
	readonly width: number;
	readonly dash: readonly number[];
	/** Drawn as a dark line of `width` with a white line of this width inside; 0 for a plain line. */
	readonly inner: number;
}

const plain = (colour: string, width: number): EdgeLook => ({ colour, width, dash: [], inner: 0 });

/** By `edgeStyle`; a bracketed edge is never drawn. */
export const edgeLooks: Readonly<Record<number, EdgeLook>> = {
	[edgeStyle.member]: plain("#747d8d", 1),
	[edgeStyle.core]: plain("#747d8d", 1.6),
	[edgeStyle.role]: plain("#4b5563", 1.8),
	[edgeStyle.person]: plain("#6b7280", 1.2),
	[edgeStyle.bridging]: plain("#4b5563", 1.8),
	[edgeStyle.relation]: { colour: "#333333", width: 4.2, dash: [], inner: 2 },
	[edgeStyle.inferred]: { colour: "#6b7280", width: 1.4, dash: [4, 4], inner: 0 },
	[edgeStyle.former]: { colour: "#6b7280", width: 1.2, dash: [4, 3], inner: 0 },
	[edgeStyle.shared]: plain("#747d8d", 1.2),
	[edgeStyle.concurrent]: { colour: "#333333", width: 4.2, dash: [], inner: 2 },
};

export const fontSize = {
	glyph: 1.16,
	glyphDiamond: 1.06,
	person: 13,
	box: 12.5,
	shared: 12.5,
	rest: 12,
	caption: 16,
	captionDetail: 13,
	dockTitle: 16,
	word: 12,
	/** Nothing on screen is drawn smaller, in px. */
	minimum: 12,
} as const;

/** Line pitch of text blocks as a multiple of the font size. */
export const lineHeight = 1.25;

export const box = {
	corner: 8,
	border: 1.3,
	inner: 0.8,
	inset: 3,
	lineHeight: 16,
	/** Lines of text that has grown may stand so much closer. */
	tight: 15 / 16,
	detailHeight: 17,
	dash: [4, 3],
} as const;

/** The sheet behind a box of several bodies shows by this much above it and on its right; the pill with its persons. */
export const stack = { offset: 3, badgeHeight: 20, badgeLeft: 19, badgeRight: 7, badgeRise: 5 } as const;

/** Left part of a pill holds the head mark. */
export const pill = { height: 26, left: 25, right: 10, gap: 6, border: 2, plainBorder: 1.3, dash: [4, 3] } as const;

export const label = { gap: 4, haloWidth: 3.5, plateOpacity: 0.9, plateCorner: 3, plateX: 3, plateY: 1.5 } as const;

/** Whatever is filtered out keeps its place at this opacity. */
export const faintOpacity = 0.18;

/** Below this radius on screen the kanji is dropped; below the other one the mark stops shrinking. */
export const markOnScreen = { glyphFrom: 8.25, smallest: 5, target: 12 } as const;
