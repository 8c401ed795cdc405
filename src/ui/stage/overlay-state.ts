// Which marks the overlay lifts, rings or frames, read from the session.
import type { Graph } from "../../pipeline/answers.ts";
import type { OverlayState } from "../../render/paint-overlay.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Session } from "../../store/state.ts";
import { isOpenNode } from "./commands.ts";
import { reachWithin } from "./walk.ts";

/** The ego network of a node, as far as asked for by the keys 1 to 3. */
export interface Reach {
	readonly focus: string;
	readonly steps: number;
}

export function readOverlay(scene: Scene, graph: Graph, session: Session, reach: Reach | null): OverlayState {
	const { ids } = scene.appearance.nodes;
	const isOpen = isOpenNode(scene);
	const find = (id: string | null) => {
		const node = id === null ? -1 : ids.indexOf(id);
		return node >= 0 && isOpen(node) ? node : null;
	};
	const focus = find(session.focus);
	const isReaching = reach !== null && focus !== null && reach.focus === session.focus;
	return {
		hover: find(session.hover),
		focus,
		selected: session.selection.map(find).filter((node) => node !== null),
		selectedEdge: session.edge ? findEdge(scene, ...session.edge) : null,
		lifted: isReaching ? [...reachWithin(graph, [focus], reach.steps, isOpen)].sort((a, b) => a - b) : [],
	};
}

/** Whether the rest of the figure steps back. */
export function isLifting(overlay: OverlayState): boolean {
	return overlay.hover !== null || overlay.lifted.length > 0;
}

export function isOverlayEmpty(overlay: OverlayState): boolean {
	return (
		!isLifting(overlay) && overlay.focus === null && overlay.selected.length === 0 && overlay.selectedEdge === null
	);
}

function findEdge({ appearance }: Scene, a: string, b: string): number | null {
	const { edges, nodes } = appearance;
	for (let edge = 0; edge < edges.count; edge++) {
		const first = nodes.ids[edges.a[edge]];
		const second = nodes.ids[edges.b[edge]];
		if ((first === a && second === b) || (first === b && second === a)) return edge;
	}
	return null;
}
