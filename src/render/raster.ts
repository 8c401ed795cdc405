// A picture as PNG: the browser draws our SVG onto a canvas of the wanted size. Needs a page.
import { setPngDpi } from "./png-dpi.ts";
import { takeSurface } from "./surface.ts";

/** Canvases beyond this many pixels on a side are refused by common browsers. */
export const largestSide = 16384;

export interface PixelSize {
	readonly width: number;
	readonly height: number;
	/** Written into the file; 96 for screens. */
	readonly dpi: number;
}

export async function rasterise(svg: string, size: PixelSize): Promise<Blob> {
	if (size.width > largestSide || size.height > largestSide) {
		throw new Error(`A picture may be at most ${largestSide} pixels wide or high.`);
	}
	const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
	try {
		const image = await loadImage(url);
		const canvas = document.createElement("canvas");
		canvas.width = Math.round(size.width);
		canvas.height = Math.round(size.height);
		const context = takeSurface(canvas);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const png = await readPng(canvas);
		const bytes = setPngDpi(new Uint8Array(await png.arrayBuffer()), size.dpi);
		return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "image/png" });
	} finally {
		URL.revokeObjectURL(url);
	}
}

function loadImage(url: string): Promise<HTMLImageElement> {
	return new Promise((resolve, reject) => {
		const image = new Image();
		image.onload = () => resolve(image);
		image.onerror = () => reject(new Error("The browser could not read the picture."));
		image.src = url;
	});
}

function readPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error("The browser could not write a PNG."))),
			"image/png",
		);
	});
}
