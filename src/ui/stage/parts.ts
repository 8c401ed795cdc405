// What the parts of a stage share.
import type { App, DrawnGraph } from "../app.ts";
import type { DrawLoop } from "./draw-loop.ts";
import type { FigureState } from "./figure-state.ts";
import type { LiveCamera } from "./live-camera.ts";
import type { Reach } from "./overlay-state.ts";
import type { StageSize } from "./view.ts";

/** Elements of the stage, as its template names them. */
export interface StageParts {
	readonly host: HTMLElement;
	readonly figure: HTMLCanvasElement;
	readonly overlay: HTMLCanvasElement;
}

export interface StageMenu {
	readonly open: (id: string, x: number, y: number) => void;
	/** True when one was open. */
	readonly close: () => boolean;
}

export interface Stage {
	readonly parts: StageParts;
	readonly app: App;
	readonly menu: StageMenu;
	readonly figure: FigureState;
	readonly camera: LiveCamera;
	readonly loop: DrawLoop;
	/** Moves the viewpoint and tells everyone who keeps a copy. */
	readonly moveTo: (change: () => void) => void;
	reach: Reach | null;
	/**
	 * The graph the figure was made from. That of the present state may have to be worked out yet, and a frame
	 * must not wait for it.
	 */
	graph: DrawnGraph | null;
	size: StageSize;
	/** Selection and room for which the figure was last brought into sight. */
	inSight: string;
}
