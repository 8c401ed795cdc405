// The whole figure in the order in which things lie on each other.
import type { Scene } from "../scene/scene.ts";
import { paintCaptions, paintDock } from "./paint-captions.ts";
import { paintEdges } from "./paint-edges.ts";
import { paintHulls } from "./paint-hulls.ts";
import { paintLabels } from "./paint-labels.ts";
import { paintNodes } from "./paint-nodes.ts";
import type { Painter } from "./painter.ts";
import type { PaintView } from "./view.ts";

/** In world units: the caller sets the transform of the medium. */
export function paintScene(painter: Painter, scene: Scene, view: PaintView): void {
	paintDock(painter, scene);
	paintHulls(painter, scene, view);
	paintEdges(painter, scene, view);
	paintNodes(painter, scene, view);
	paintLabels(painter, scene, view);
	paintCaptions(painter, scene, view);
}
