// Two canvases on top of each other: the figure, shown from a bitmap that is painted beside it, and the
// overlay of hover, focus and selection, redrawn with every frame that asks for it.
import { createCanvasPainter } from "../../render/canvas.ts";
import type { Painter } from "../../render/painter.ts";
import { takeSurface } from "../../render/surface.ts";
import type { Rectangle } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { chooseMargin, covers, placeSnapshot, type Snapshot, type StageSize } from "./view.ts";

/** Draws in world units; `visible` is the part of the world that can be seen. */
export type DrawWorld = (painter: Painter, visible: Rectangle) => void;
export type PaintWorld = (painter: Painter, visible: Rectangle) => Generator<void, void>;

export interface CanvasLayer {
	/** Paints the figure step by step, with a margin around the stage so that small moves need no redraw. */
	readonly paint: (camera: Camera, size: StageSize, paint: PaintWorld) => Generator<void, void>;
	/** Shows the last picture from another viewpoint; false when it does not cover the stage. */
	readonly shift: (camera: Camera, size: StageSize) => boolean;
	/** Draws a passing moment straight onto the stage; nothing of it is kept. */
	readonly drawNow: (camera: Camera, size: StageSize, draw: DrawWorld) => void;
	readonly drawOverlay: (camera: Camera, size: StageSize, veil: number, draw: DrawWorld | null) => void;
}

export function createCanvasLayer(figure: HTMLCanvasElement, overlay: HTMLCanvasElement): CanvasLayer {
	let snapshot: Snapshot | null = null;
	let spare = document.createElement("canvas");
	return {
		*paint(camera, size, paint) {
			const bitmap = spare;
			const margin = chooseMargin(size);
			resize(bitmap, size.width + 2 * margin, size.height + 2 * margin, size.density);
			const context = takeSurface(bitmap);
			clear(context);
			yield;
			const shifted = { ...camera, x: camera.x + margin, y: camera.y + margin };
			yield* paint(createCanvasPainter(context), lookAt(context, shifted, size.density));
			// The picture on screen stays whole until this one is.
			spare = snapshot?.bitmap ?? document.createElement("canvas");
			snapshot = { bitmap, camera, size, margin };
		},
		shift: (camera, size) => {
			if (!snapshot) return false;
			blit(figure, snapshot, camera, size);
			return covers(snapshot, camera, size);
		},
		drawNow: (camera, size, draw) => {
			resize(figure, size.width, size.height, size.density);
			const context = takeSurface(figure);
			clear(context);
			draw(createCanvasPainter(context), lookAt(context, camera, size.density));
		},
		drawOverlay: (camera, size, veil, draw) => {
			resize(overlay, size.width, size.height, size.density);
			const context = takeSurface(overlay);
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, overlay.width, overlay.height);
			if (!draw) return;
			if (veil > 0) {
				context.fillStyle = `rgba(255, 255, 255, ${veil})`;
				context.fillRect(0, 0, overlay.width, overlay.height);
			}
			draw(createCanvasPainter(context), lookAt(context, camera, size.density));
		},
	};
}

function resize(canvas: HTMLCanvasElement, width: number, height: number, density: number): void {
	const pixelWidth = Math.max(1, Math.round(width * density));
	const pixelHeight = Math.max(1, Math.round(height * density));
	if (canvas.width !== pixelWidth) canvas.width = pixelWidth;
	if (canvas.height !== pixelHeight) canvas.height = pixelHeight;
}

function clear(context: CanvasRenderingContext2D): void {
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

/** Sets the viewpoint and answers with the part of the world that it shows. */
function lookAt(context: CanvasRenderingContext2D, camera: Camera, density: number): Rectangle {
	const factor = camera.scale * density;
	context.setTransform(factor, 0, 0, factor, camera.x * density, camera.y * density);
	return {
		x: -camera.x / camera.scale,
		y: -camera.y / camera.scale,
		width: context.canvas.width / factor,
		height: context.canvas.height / factor,
	};
}

function blit(canvas: HTMLCanvasElement, snapshot: Snapshot, camera: Camera, size: StageSize): void {
	resize(canvas, size.width, size.height, size.density);
	const context = takeSurface(canvas);
	const { left, top, width, height } = placeSnapshot(snapshot, camera);
	context.setTransform(size.density, 0, 0, size.density, 0, 0);
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, size.width, size.height);
	context.drawImage(snapshot.bitmap, left, top, width, height);
}
