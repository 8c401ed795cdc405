// The whole figure in the order in which things lie on each other, at once or step by step.
import type { Scene } from "../scene/scene.ts";
import { finish } from "../scene/steps.ts";
import { paintCaptions, paintDock } from "./paint-captions.ts";
import { paintEdgesInSteps } from "./paint-edges.ts";
import { paintHullsInSteps } from "./paint-hulls.ts";
import { paintLabelsInSteps } from "./paint-labels.ts";
import { paintNodesInSteps } from "./paint-nodes.ts";
import type { Painter } from "./painter.ts";
import type { PaintView } from "./view.ts";

/** In world units: the caller sets the transform of the medium. */
export function paintScene(painter: Painter, scene: Scene, view: PaintView): void {
	finish(paintInSteps(painter, scene, view));
}

/** The same in steps of a few milliseconds, rasterising included. */
export function* paintInSteps(painter: Painter, scene: Scene, view: PaintView): Generator<void, void> {
	paintDock(painter, scene);
	yield* paintHullsInSteps(painter, scene, view);
	yield* paintEdgesInSteps(painter, scene, view);
	yield* paintNodesInSteps(painter, scene, view);
	yield* paintLabelsInSteps(painter, scene, view);
	paintCaptions(painter, scene, view);
}
