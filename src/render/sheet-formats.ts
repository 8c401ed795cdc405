// Papers and slides a figure goes onto. Units are CSS px at 96 per inch.

export interface SheetFormat {
	readonly width: number;
	readonly height: number;
	readonly printedWidth: string;
	readonly printedHeight: string;
	/** Size of running text; headings follow from it. */
	readonly textSize: number;
	readonly margin: number;
}

const PX_PER_MM = 96 / 25.4;

export type SheetId = "a4-landscape" | "a4-text" | "slide";

export const sheetFormats: Readonly<Record<SheetId, SheetFormat>> = {
	"a4-landscape": paper(297, 210, 10, 42),
	/** The width of running text in a document, in portrait. */
	"a4-text": paper(170, 150, 9, 4),
	slide: { width: 1280, height: 720, printedWidth: "13.333in", printedHeight: "7.5in", textSize: 12, margin: 40 },
};

function paper(width: number, height: number, textSize: number, margin: number): SheetFormat {
	return {
		width: width * PX_PER_MM,
		height: height * PX_PER_MM,
		printedWidth: `${width}mm`,
		printedHeight: `${height}mm`,
		textSize,
		margin,
	};
}
