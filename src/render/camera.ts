// The viewpoint: screen = world * scale + offset, in CSS px of the stage. Pure arithmetic.
import { snapLabelScale } from "../scene/place-labels.ts";
import type { Rectangle } from "../scene/scene.ts";

export interface CameraView {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

export interface StageSize {
	readonly width: number;
	readonly height: number;
}

/** Room kept free on each side when the figure is fitted; contours reach beyond their marks, and panels stand beside. */
const FIT_MARGIN = { x: 12, y: 8 } as const;
/** A small figure is not blown up beyond this. */
const LARGEST_FIT = 1.4;
const LARGEST_SCALE = 6;
const SMALLEST_SCALE = 0.02;
/** At least this much of the figure stays on the stage, in px. */
const KEPT_IN_VIEW = 80;

/** Everything on the stage, centred. */
export function fitCamera(bounds: Rectangle, stage: StageSize): CameraView {
	const width = Math.max(1, stage.width - 2 * FIT_MARGIN.x);
	const height = Math.max(1, stage.height - 2 * FIT_MARGIN.y);
	const wanted = Math.min(width / Math.max(1, bounds.width), height / Math.max(1, bounds.height));
	const scale = Math.max(SMALLEST_SCALE, Math.min(LARGEST_FIT, wanted));
	return centreOn(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, scale, stage);
}

/** The world point in the middle of the stage. */
export function centreOn(x: number, y: number, scale: number, stage: StageSize): CameraView {
	return { x: stage.width / 2 - x * scale, y: stage.height / 2 - y * scale, scale };
}

/** What lies under the screen point stays under it. */
export function zoomAt(
	camera: CameraView,
	factor: number,
	point: { readonly x: number; readonly y: number },
): CameraView {
	const scale = Math.max(SMALLEST_SCALE, Math.min(LARGEST_SCALE, camera.scale * factor));
	const ratio = scale / camera.scale;
	return { x: point.x - (point.x - camera.x) * ratio, y: point.y - (point.y - camera.y) * ratio, scale };
}

export function panBy(camera: CameraView, dx: number, dy: number): CameraView {
	return { x: camera.x + dx, y: camera.y + dy, scale: camera.scale };
}

/** Moves the camera back as far as needed for part of the figure to stay on the stage. */
export function keepInView(camera: CameraView, bounds: Rectangle, stage: StageSize): CameraView {
	const keepX = Math.min(KEPT_IN_VIEW, stage.width / 2);
	const keepY = Math.min(KEPT_IN_VIEW, stage.height / 2);
	const left = bounds.x * camera.scale;
	const top = bounds.y * camera.scale;
	const x = clamp(camera.x, keepX - left - bounds.width * camera.scale, stage.width - keepX - left);
	const y = clamp(camera.y, keepY - top - bounds.height * camera.scale, stage.height - keepY - top);
	return { x, y, scale: camera.scale };
}

/** Moves the figure so that no side of the stage stays empty where the figure is larger than the stage. */
export function fillStage(camera: CameraView, bounds: Rectangle, stage: StageSize): CameraView {
	const { scale } = camera;
	const place = (at: number, from: number, length: number, room: number) => {
		const [first, last] = [room - (from + length) * scale, -from * scale];
		return first <= last ? clamp(at, first, last) : (first + last) / 2;
	};
	return {
		x: place(camera.x, bounds.x, bounds.width, stage.width),
		y: place(camera.y, bounds.y, bounds.height, stage.height),
		scale,
	};
}

/**
 * The smallest move that shows a rectangle of world units with so much room around it, in CSS px, as far as the figure
 * reaches there. Along an axis where that is longer than the stage nothing is moved.
 */
export function bringIntoView(
	camera: CameraView,
	{ x, y, width, height }: Rectangle,
	room: { readonly x: number; readonly y: number },
	bounds: Rectangle,
	stage: StageSize,
): CameraView {
	const roomX = Math.min(room.x, stage.width / 3) / camera.scale;
	const roomY = Math.min(room.y, stage.height / 3) / camera.scale;
	const left = Math.max(x - roomX, Math.min(x, bounds.x));
	const top = Math.max(y - roomY, Math.min(y, bounds.y));
	const right = Math.min(x + width + roomX, Math.max(x + width, bounds.x + bounds.width));
	const bottom = Math.min(y + height + roomY, Math.max(y + height, bounds.y + bounds.height));
	const [from, to] = [toScreen(camera, left, top), toScreen(camera, right, bottom)];
	return panBy(camera, shiftInto(from.x, to.x, stage.width), shiftInto(from.y, to.y, stage.height));
}

function shiftInto(from: number, to: number, length: number): number {
	if (to - from > length) return 0;
	return to > length ? length - to : Math.max(0, -from);
}

export function toWorld(camera: CameraView, x: number, y: number): { readonly x: number; readonly y: number } {
	return { x: (x - camera.x) / camera.scale, y: (y - camera.y) / camera.scale };
}

export function toScreen(camera: CameraView, x: number, y: number): { readonly x: number; readonly y: number } {
	return { x: x * camera.scale + camera.x, y: y * camera.scale + camera.y };
}

/** The part of the world on the stage. */
export function visibleRectangle(camera: CameraView, stage: StageSize): Rectangle {
	const { x, y } = toWorld(camera, 0, 0);
	return { x, y, width: stage.width / camera.scale, height: stage.height / camera.scale };
}

/** The scale names are placed for: the fitted figure uses its own, other scales snap to steps of √2 from it. */
export function labelScale(camera: CameraView, fitted: CameraView): number {
	return snapLabelScale(camera.scale, fitted.scale);
}

/** The smallest of these steps that is no smaller than `least`. */
export function nextLabelScale(least: number, fitted: CameraView): number {
	const steps = Math.ceil(2 * Math.log2(least / fitted.scale) - 1e-9);
	return fitted.scale * 2 ** (steps / 2);
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}
