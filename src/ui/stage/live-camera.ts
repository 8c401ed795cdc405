// The live viewpoint. Until someone zooms or pans, the figure stays fitted (the store then holds null); a stage that
// gets narrower beside a panel, or too low to be read whole above the table, keeps the figure where it is.
import { bringIntoView, fillStage, fitCamera, keepInView, nextLabelScale, zoomAt } from "../../render/camera.ts";
import type { Rectangle } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import type { StageSize } from "./view.ts";

/** From this scale on most boxes and shared bodies have their names, so that a figure can be read whole. */
const READABLE = 0.55;
/** Figures that would have to be enlarged more than this are too large to be entered in their middle. */
const MOST_ENLARGED = 2;

/** Room kept free above a figure that begins at its top, CSS px. */
const TOP = 8;
/** A stage with so much more room shows the figure larger; less is not worth a jump. */
const WORTH_FITTING = 1.05;

/** Room kept around what is brought into sight, as far as the figure reaches there; CSS px. A name stands beside a node. */
const NODE_ROOM = { x: 96, y: 44 };
const EGO_ROOM = { x: 44, y: 20 };

export interface LiveCamera {
	readonly now: () => Camera;
	/** The viewpoint at which the present figure was last fitted to the stage: whole, or by its width from the top. */
	readonly fitted: () => Camera;
	readonly isFitted: () => boolean;
	/** Follows store, figure and stage; answers whether the viewpoint changed. */
	readonly follow: (wanted: Camera | null, bounds: Rectangle, size: StageSize) => boolean;
	/** The room there is now, also while the viewpoint moves and does not follow yet. */
	readonly resize: (next: StageSize) => void;
	readonly move: (next: Camera) => void;
	readonly fit: () => void;
	readonly zoomBy: (factor: number) => void;
	/** Enlarges a fitted figure around a world point to where it can be read, if that is not far; answers whether it did. */
	readonly comeNear: (x: number, y: number) => boolean;
	/**
	 * The smallest move that brings a world point into sight, in a figure nobody has zoomed also the box `around` it where
	 * the stage has room for that; answers whether one was needed.
	 */
	readonly bringIntoView: (x: number, y: number, around?: Rectangle) => boolean;
}

/** Whole; but where only the height is short for reading it, by its width from its top. */
function fitReadable(bounds: Rectangle, size: StageSize): Camera {
	const whole = fitCamera(bounds, size);
	const { scale } = fitCamera(bounds, { ...size, height: Number.MAX_SAFE_INTEGER });
	if (whole.scale >= READABLE || scale < READABLE) return whole;
	return { x: size.width / 2 - (bounds.x + bounds.width / 2) * scale, y: TOP - bounds.y * scale, scale };
}

/** Whether the figure stays where it is on a stage of another size than it was fitted for. */
function keepsPlace(fitted: Camera, fittedSize: StageSize, bounds: Rectangle, size: StageSize): boolean {
	const isBack = size.width >= fittedSize.width && size.height >= fittedSize.height;
	const { scale } = fitCamera(bounds, size);
	if (isBack || scale > fitted.scale * WORTH_FITTING || size.width > fittedSize.width) return false;
	const isBesidePanel = size.height >= fittedSize.height - 1;
	return isBesidePanel || (fitted.scale >= READABLE && scale < READABLE);
}

export function createLiveCamera(): LiveCamera {
	let camera: Camera = { x: 0, y: 0, scale: 1 };
	let fitted: Camera = camera;
	let isFitted = true;
	let bounds: Rectangle = { x: 0, y: 0, width: 1, height: 1 };
	let size: StageSize = { width: 0, height: 0, density: 1 };
	let followedSize = size;
	/** Size of the stage when the figure was fitted. */
	let fittedSize = size;

	const set = (next: Camera) => {
		const changed = next.x !== camera.x || next.y !== camera.y || next.scale !== camera.scale;
		camera = next;
		return changed;
	};
	const fitNow = (place: (bounds: Rectangle, size: StageSize) => Camera) => {
		fitted = place(bounds, size);
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
			const before = followedSize;
			bounds = nextBounds;
			size = nextSize;
			followedSize = nextSize;
			if (wanted) {
				isFitted = false;
				if (!isSameFigure) fitted = fitCamera(bounds, size);
				return set(wanted);
			}
			const isSameStage = size.width === before.width && size.height === before.height;
			const isKept = isSameFigure && isFitted && (isSameStage || keepsPlace(fitted, fittedSize, bounds, size));
			return isKept ? false : fitNow(fitReadable);
		},
		resize: (next) => {
			size = next;
		},
		move,
		fit: () => {
			fitNow(fitCamera);
		},
		zoomBy: (factor) => move(zoomAt(camera, factor, { x: size.width / 2, y: size.height / 2 })),
		comeNear: (x, y) => {
			if (!isFitted || fitted.scale >= READABLE) return false;
			const scale = nextLabelScale(READABLE, fitted);
			if (scale > fitted.scale * MOST_ENLARGED) return false;
			return set(fillStage({ x: size.width / 2 - x * scale, y: size.height / 2 - y * scale, scale }, bounds, size));
		},
		bringIntoView: (x, y, around) => {
			const near = isFitted && around ? bringIntoView(camera, around, EGO_ROOM, bounds, size) : camera;
			// A fitted figure that was only nudged is fitted again as soon as the stage has its room back.
			return set(bringIntoView(near, { x, y, width: 0, height: 0 }, NODE_ROOM, bounds, size));
		},
	};
}
