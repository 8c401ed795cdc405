// A small picture of a sheet, painted step by step onto a canvas of its own: as an SVG image the browser would
// lay it out in one go. Needs a page.
import type { Scene } from "../scene/scene.ts";
import { ink } from "../scene/theme.ts";
import { createCanvasPainter } from "./canvas.ts";
import { paintSheetInSteps } from "./paint-sheet.ts";
import type { SheetFormat } from "./sheet-formats.ts";
import { takeSurface } from "./surface.ts";

/** Longer side of the picture in px: what a dialog shows, on screens of double density. */
const LONGER_SIDE = 1400;

export function* previewInSteps(scene: Scene, sheet: SheetFormat): Generator<void, HTMLCanvasElement> {
	const scale = Math.min(1, LONGER_SIDE / Math.max(sheet.width, sheet.height));
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(sheet.width * scale);
	canvas.height = Math.round(sheet.height * scale);
	const context = takeSurface(canvas);
	context.fillStyle = ink.ground;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.scale(scale, scale);
	yield;
	yield* paintSheetInSteps(createCanvasPainter(context), scene, sheet);
	return canvas;
}

/** Browsers that know WebP write it beside the page's own work; the others give a PNG. */
export function readPreview(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		const take = (blob: Blob | null) =>
			blob ? resolve(blob) : reject(new Error("The browser could not write the preview."));
		canvas.toBlob(take, "image/webp", 1);
	});
}
