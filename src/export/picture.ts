// Pictures: the sheet with title, legend, figure and caption, as SVG or as PNG of a stated size.
import type { FormatId } from "../model/project.ts";
import { writeSheet } from "../render/paint-sheet.ts";
import type { PixelSize } from "../render/raster.ts";
import { type SheetFormat, type SheetId, sheetFormats } from "../render/sheet-formats.ts";
import type { Scene } from "../scene/scene.ts";

/** What only a browser can do, handed in by who has one. */
export interface ExportTools {
	/** Draws an SVG as a PNG of that many pixels. */
	readonly rasterise: (svg: string, size: PixelSize) => Promise<Blob>;
}

export interface Exporter<Id extends string = string> {
	readonly id: Id;
	readonly extension: "svg" | "png";
	/** The paper the figure is laid out for; null keeps the places on screen. */
	readonly format: FormatId | null;
	/** Size and type of the page. */
	readonly sheet: (scene: Scene) => SheetFormat;
	/** The page as SVG; every picture is made from it. */
	readonly draw: (scene: Scene) => string;
	readonly write: (scene: Scene, tools: ExportTools) => Promise<Blob>;
}

const SVG_TYPE = "image/svg+xml";
/** Margin and text of a sheet that is as large as the view, in CSS px. */
const VIEW_MARGIN = 24;
const VIEW_TEXT = 12;
/** A wider figure is made smaller by whoever shows it whole, on a slide or on paper: its words grow with it. */
const WIDEST_AT_THAT_TEXT = 1800;
/** What title and legend take above the figure of such a sheet, and the share of the page its caption may take. */
const VIEW_HEAD = 130;
const VIEW_CAPTION_SHARE = 0.24;
const SMALLEST_VIEW = { width: 720, height: 480 } as const;

export function svgOfView<Id extends string>(id: Id): Exporter<Id> {
	return svgExporter(id, null, sizeOfView);
}

export function svgOfPaper<Id extends string>(id: Id, paper: SheetId): Exporter<Id> {
	return svgExporter(id, paper, () => sheetFormats[paper]);
}

/** `factor` pixels per CSS px. */
export function pngOfView<Id extends string>(id: Id, factor: number): Exporter<Id> {
	return {
		...svgExporter(id, null, sizeOfView),
		extension: "png",
		write: (scene, tools) => {
			const sheet = sizeOfView(scene);
			const size = { width: sheet.width * factor, height: sheet.height * factor, dpi: 96 * factor };
			return tools.rasterise(writeSheet(scene, sheet), size);
		},
	};
}

export function pngOfPaper<Id extends string>(id: Id, paper: SheetId, size: PixelSize): Exporter<Id> {
	return {
		...svgOfPaper(id, paper),
		extension: "png",
		write: (scene, tools) => tools.rasterise(writeSheet(scene, sheetFormats[paper]), size),
	};
}

function svgExporter<Id extends string>(
	id: Id,
	format: FormatId | null,
	sheet: (scene: Scene) => SheetFormat,
): Exporter<Id> {
	const draw = (scene: Scene) => writeSheet(scene, sheet(scene));
	const write = async (scene: Scene) => new Blob([draw(scene)], { type: SVG_TYPE });
	return { id, extension: "svg", format, sheet, draw, write };
}

/** A page on which the figure keeps its size of scale 1. */
function sizeOfView({ geometry }: Scene): SheetFormat {
	const growth = Math.max(1, geometry.bounds.width / WIDEST_AT_THAT_TEXT);
	const margin = VIEW_MARGIN * growth;
	const width = Math.round(Math.max(SMALLEST_VIEW.width, geometry.bounds.width) + 2 * margin);
	const figure = Math.max(SMALLEST_VIEW.height, geometry.bounds.height) + VIEW_HEAD * growth;
	const height = Math.round(figure / (1 - VIEW_CAPTION_SHARE));
	return {
		width,
		height,
		printedWidth: `${width}px`,
		printedHeight: `${height}px`,
		textSize: VIEW_TEXT * growth,
		margin,
	};
}
