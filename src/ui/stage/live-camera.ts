// The live viewpoint. Until someone zooms or pans, the figure stays fitted (the store then holds null);
// a stage that gets narrower beside a panel keeps the figure where it is, so that nothing jumps.
import { fillStage, fitCamera, keepInView, nextLabelScale, toScreen, zoomAt } from "../../render/camera.ts";
import type { Rectangle } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import type { StageSize } from "./view.ts";

/** A figure opened at a node is shown no smaller than this, so that the text in its boxes stands. */
const READABLE = 0.8;
/** Figures that would have to be enlarged more than this are too large to be entered in their middle. */
const MOST_ENLARGED = 2;

/** Room kept around a node that is brought into sight, CSS px. */
const SIGHT_MARGIN = 44;

export interface LiveCamera {
	readonly now: () => Camera;
	/** The viewpoint at which the present figure fits the stage as it was last fitted. */
	readonly fitted: () => Camera;
	readonly isFitted: () => boolean;
	/** Follows store, figure and stage; answers whether the viewpoint changed. */
	readonly follow: (wanted: Camera | null, bounds: Rectangle, size: StageSize) => boolean;
	readonly move: (next: Camera) => void;
	readonly fit: () => void;
	readonly zoomBy: (factor: number) => void;
	/** Enlarges a fitted figure around a world point to where it can be read, if that is not far; answers whether it did. */
	readonly comeNear: (x: number, y: number) => boolean;
	/** The smallest move that brings a world point into sight; answers whether one was needed. */
	readonly bringIntoView: (x: number, y: number) => boolean;
}

export function createLiveCamera(): LiveCamera {
	let camera: Camera = { x: 0, y: 0, scale: 1 };
	let fitted: Camera = camera;
	let isFitted = true;
	let bounds: Rectangle = { x: 0, y: 0, width: 1, height: 1 };
	let size: StageSize = { width: 0, height: 0, density: 1 };
	/** Size of the stage when the figure was fitted. */
	let fittedSize = size;

	const set = (next: Camera) => {
		const changed = next.x !== camera.x || next.y !== camera.y || next.scale !== camera.scale;
		camera = next;
		return changed;
	};
	const fitNow = () => {
		fitted = fitCamera(bounds, size);
		fittedSize = size;
		isFitted = true;
		return set(fitted);
	};
	const move = (next: Camera) => {
		isFitted = false;
		set(keepInView(next, bounds, size));
	};
	return {
		now: () => camera,
		fitted: () => fitted,
		isFitted: () => isFitted,
		follow: (wanted, nextBounds, nextSize) => {
			const isSameFigure = nextBounds === bounds;
			bounds = nextBounds;
			size = nextSize;
			if (wanted) {
				isFitted = false;
				if (!isSameFigure) fitted = fitCamera(bounds, size);
				return set(wanted);
			}
			const isAsWide = size.width <= fittedSize.width && size.height >= fittedSize.height - 1;
			return isSameFigure && isFitted && isAsWide ? false : fitNow();
		},
		move,
		fit: () => {
			fitNow();
		},
		zoomBy: (factor) => move(zoomAt(camera, factor, { x: size.width / 2, y: size.height / 2 })),
		comeNear: (x, y) => {
			if (!isFitted || fitted.scale >= READABLE) return false;
			const scale = nextLabelScale(READABLE, fitted);
			if (scale > fitted.scale * MOST_ENLARGED) return false;
			return set(fillStage({ x: size.width / 2 - x * scale, y: size.height / 2 - y * scale, scale }, bounds, size));
		},
		bringIntoView: (x, y) => {
			const at = toScreen(camera, x, y);
			const marginX = Math.min(SIGHT_MARGIN, size.width / 3);
			const marginY = Math.min(SIGHT_MARGIN, size.height / 3);
			const dx = Math.min(size.width - marginX, Math.max(marginX, at.x)) - at.x;
			const dy = Math.min(size.height - marginY, Math.max(marginY, at.y)) - at.y;
			if (dx === 0 && dy === 0) return false;
			// A fitted figure that was only nudged is fitted again as soon as the stage has its room back.
			set({ ...camera, x: camera.x + dx, y: camera.y + dy });
			return true;
		},
	};
}
