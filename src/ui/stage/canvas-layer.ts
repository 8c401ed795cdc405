// Two canvases on top of each other: the figure, redrawn when it changes or the view rests, and the
// overlay of hover, focus and selection, redrawn with every frame that asks for it.
import { createCanvasPainter } from "../../render/canvas.ts";
import type { Painter } from "../../render/painter.ts";
import type { Rectangle } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { chooseMargin, covers, placeSnapshot, type Snapshot, type StageSize } from "./view.ts";

/** Draws in world units; `visible` is the part of the world that can be seen. */
export type DrawWorld = (painter: Painter, visible: Rectangle) => void;

export interface CanvasLayer {
	/** Draws the figure anew, with a margin around the stage so that small moves need no redraw. */
	readonly redraw: (camera: Camera, size: StageSize, draw: DrawWorld) => void;
	/** Shows the last picture from another viewpoint; false when it does not reach. */
	readonly shift: (camera: Camera, size: StageSize) => boolean;
	readonly drawOverlay: (camera: Camera, size: StageSize, veil: number, draw: DrawWorld | null) => void;
}

export function createCanvasLayer(figure: HTMLCanvasElement, overlay: HTMLCanvasElement): CanvasLayer {
	let snapshot: Snapshot | null = null;
	const bitmap = document.createElement("canvas");
	return {
		redraw: (camera, size, draw) => {
			const margin = chooseMargin(size);
			const shifted = { ...camera, x: camera.x + margin, y: camera.y + margin };
			resize(bitmap, size.width + 2 * margin, size.height + 2 * margin, size.density);
			const context = contextOf(bitmap);
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.fillStyle = "#ffffff";
			context.fillRect(0, 0, bitmap.width, bitmap.height);
			drawWorld(context, shifted, size.density, bitmap.width, bitmap.height, draw);
			snapshot = { bitmap, camera, size, margin };
			blit(figure, snapshot, camera, size);
		},
		shift: (camera, size) => {
			if (!snapshot || !covers(snapshot, camera, size)) return false;
			blit(figure, snapshot, camera, size);
			return true;
		},
		drawOverlay: (camera, size, veil, draw) => {
			resize(overlay, size.width, size.height, size.density);
			const context = contextOf(overlay);
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, overlay.width, overlay.height);
			if (!draw) return;
			if (veil > 0) {
				context.fillStyle = `rgba(255, 255, 255, ${veil})`;
				context.fillRect(0, 0, overlay.width, overlay.height);
			}
			drawWorld(context, camera, size.density, overlay.width, overlay.height, draw);
		},
	};
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext("2d");
	if (!context) throw new Error("This browser gives no 2d canvas.");
	return context;
}

function resize(canvas: HTMLCanvasElement, width: number, height: number, density: number): void {
	const pixelWidth = Math.max(1, Math.round(width * density));
	const pixelHeight = Math.max(1, Math.round(height * density));
	if (canvas.width !== pixelWidth) canvas.width = pixelWidth;
	if (canvas.height !== pixelHeight) canvas.height = pixelHeight;
}

function drawWorld(
	context: CanvasRenderingContext2D,
	camera: Camera,
	density: number,
	pixelWidth: number,
	pixelHeight: number,
	draw: DrawWorld,
): void {
	const factor = camera.scale * density;
	context.setTransform(factor, 0, 0, factor, camera.x * density, camera.y * density);
	draw(createCanvasPainter(context), {
		x: -camera.x / camera.scale,
		y: -camera.y / camera.scale,
		width: pixelWidth / factor,
		height: pixelHeight / factor,
	});
}

function blit(canvas: HTMLCanvasElement, snapshot: Snapshot, camera: Camera, size: StageSize): void {
	resize(canvas, size.width, size.height, size.density);
	const context = contextOf(canvas);
	const { left, top, width, height } = placeSnapshot(snapshot, camera);
	context.setTransform(size.density, 0, 0, size.density, 0, 0);
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, size.width, size.height);
	context.drawImage(snapshot.bitmap, left, top, width, height);
}
