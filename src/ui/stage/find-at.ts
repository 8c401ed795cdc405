// What lies under a point of the stage: marks, names and lines are hit where they are drawn.
import { toWorld } from "../../render/camera.ts";
import { hitEdge, hitLabel, hitNode } from "../../render/hit-test.ts";
import type { Camera, Session } from "../../store/state.ts";
import type { Drawn } from "./overlay-draw.ts";

/** Id of the node; x and y in CSS px of the stage. */
export function findNodeAt(drawn: Drawn | null, camera: Camera, x: number, y: number): string | null {
	if (!drawn) return null;
	const { scene, view } = drawn;
	const at = toWorld(camera, x, y);
	const node = hitNode(scene, at.x, at.y, camera.scale) ?? hitLabel(scene, view.texts, at.x, at.y);
	return node === null ? null : scene.appearance.nodes.ids[node];
}

/** Ids of the two ends of a tie. Where a line carries ties of several bodies, the one after that which is selected. */
export function findEdgeAt(
	drawn: Drawn | null,
	camera: Camera,
	x: number,
	y: number,
	selected: Session["edge"],
): readonly [string, string] | null {
	if (!drawn) return null;
	const at = toWorld(camera, x, y);
	const edge = hitEdge(drawn.scene, at.x, at.y, camera.scale);
	if (edge === null) return null;
	const { edges, nodes } = drawn.scene.appearance;
	const carried = edges.carried.get(edge) ?? [];
	const known = carried.findIndex((ends) => selected !== null && ends.every((end) => selected.includes(end)));
	return carried[(known + 1) % carried.length] ?? [nodes.ids[edges.a[edge]], nodes.ids[edges.b[edge]]];
}
