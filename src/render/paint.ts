// The whole figure in the order in which things lie on each other, at once or step by step.
import type { Scene } from "../scene/scene.ts";
import { finish } from "../scene/steps.ts";
import { paintCaptions, paintDock } from "./paint-captions.ts";
import { paintEdges } from "./paint-edges.ts";
import { paintHulls } from "./paint-hulls.ts";
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
	paintHulls(painter, scene, view);
	yield;
	paintEdges(painter, scene, view);
	yield;
	yield* paintNodesInSteps(painter, scene, view);
	yield* paintLabelsInSteps(painter, scene, view);
	paintCaptions(painter, scene, view);
}
