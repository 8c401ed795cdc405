// Where the viewpoint goes: around a point, or just far enough to bring a node into sight.
import type { Rectangle } from "../../layout/layout.ts";
import type { Camera } from "../../store/state.ts";
import { SCALE_LIMITS } from "./pointer.ts";

/** Free border kept when the figure is fitted, CSS px. */
const FIT_MARGIN = 12;
/** A small figure is not blown up beyond this. */
const FIT_LARGEST = 1.6;
/** Room kept around a node that is brought into sight, CSS px. */
const SIGHT_MARGIN = 72;

export interface Size {
	readonly width: number;
	readonly height: number;
}

export function fitCamera(bounds: Rectangle, stage: Size): Camera {
	const room = { width: Math.max(1, stage.width - 2 * FIT_MARGIN), height: Math.max(1, stage.height - 2 * FIT_MARGIN) };
	const wanted = Math.min(room.width / Math.max(1, bounds.width), room.height / Math.max(1, bounds.height));
	const scale = Math.min(FIT_LARGEST, Math.max(SCALE_LIMITS[0], wanted));
	return {
		scale,
		x: stage.width / 2 - (bounds.x + bounds.width / 2) * scale,
		y: stage.height / 2 - (bounds.y + bounds.height / 2) * scale,
	};
}

/** Zooms so that the world point under (x, y) of the stage stays there. */
export function zoomAround(camera: Camera, factor: number, x: number, y: number): Camera {
	const scale = Math.min(SCALE_LIMITS[1], Math.max(SCALE_LIMITS[0], camera.scale * factor));
	const ratio = scale / camera.scale;
	return { scale, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio };
}

/** The same camera when the point is in sight, else the smallest move that brings it there. */
export function bringIntoView(camera: Camera, worldX: number, worldY: number, stage: Size): Camera {
	const marginX = Math.min(SIGHT_MARGIN, stage.width / 3);
	const marginY = Math.min(SIGHT_MARGIN, stage.height / 3);
	const x = camera.x + worldX * camera.scale;
	const y = camera.y + worldY * camera.scale;
	const toX = Math.min(stage.width - marginX, Math.max(marginX, x));
	const toY = Math.min(stage.height - marginY, Math.max(marginY, y));
	return toX === x && toY === y ? camera : { ...camera, x: camera.x + toX - x, y: camera.y + toY - y };
}
