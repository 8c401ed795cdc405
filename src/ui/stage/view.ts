// The live viewpoint of the stage between store updates, and the crisp-when-still drawing rule:
// while the view moves, a bitmap drawn with a margin is shifted; when it rests, it is drawn anew.
import type { Camera } from "../../store/state.ts";

export interface StageSize {
	readonly width: number;
	readonly height: number;
	/** Device pixels per CSS px. */
	readonly density: number;
}

/** A drawn picture of the figure with the viewpoint it was drawn for. */
export interface Snapshot {
	readonly bitmap: HTMLCanvasElement;
	readonly camera: Camera;
	readonly size: StageSize;
	/** Extra CSS px drawn on every side. */
	readonly margin: number;
}

/** Share of the stage's shorter side drawn beyond each edge. */
const MARGIN = 0.35;
/** Beyond this change of scale the bitmap looks too soft or too small. */
const SCALE_DRIFT = 1.5;
/** Largest side of a cached bitmap in device px; high-density 4K screens stay below it. */
const BITMAP_LIMIT = 8192;

export function readSize(host: HTMLElement): StageSize {
	return { width: host.clientWidth, height: host.clientHeight, density: Math.max(1, devicePixelRatio || 1) };
}

export function chooseMargin(size: StageSize): number {
	const wanted = Math.round(Math.min(size.width, size.height) * MARGIN);
	const room = (BITMAP_LIMIT / size.density - Math.max(size.width, size.height)) / 2;
	return Math.max(0, Math.min(wanted, Math.floor(room)));
}

/** Whether a snapshot can stand in for the view while it moves. */
export function covers(snapshot: Snapshot, camera: Camera, size: StageSize): boolean {
	if (
		snapshot.size.width !== size.width ||
		snapshot.size.height !== size.height ||
		snapshot.size.density !== size.density
	)
		return false;
	const ratio = camera.scale / snapshot.camera.scale;
	if (ratio > SCALE_DRIFT || ratio < 1 / SCALE_DRIFT) return false;
	const { left, top, width, height } = placeSnapshot(snapshot, camera);
	return left <= 0 && top <= 0 && left + width >= size.width && top + height >= size.height;
}

/** Where on the stage, in CSS px, the snapshot lies under another viewpoint. */
export function placeSnapshot(
	snapshot: Snapshot,
	camera: Camera,
): { left: number; top: number; width: number; height: number } {
	const ratio = camera.scale / snapshot.camera.scale;
	const { margin, size } = snapshot;
	return {
		left: camera.x - (snapshot.camera.x + margin) * ratio,
		top: camera.y - (snapshot.camera.y + margin) * ratio,
		width: (size.width + 2 * margin) * ratio,
		height: (size.height + 2 * margin) * ratio,
	};
}
