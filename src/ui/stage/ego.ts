// The ego network of a node on the stage: how far its mark and those of its neighbours reach.
import type { Graph } from "../../pipeline/answers.ts";
import type { Rectangle, Scene } from "../../scene/scene.ts";
import { isOpenNode } from "./commands.ts";
import { listNeighbours } from "./walk.ts";

/** In world units, without names; what is filtered out is no neighbour. */
export function boundEgo({ appearance, geometry }: Scene, graph: Graph, node: number): Rectangle {
	const { halfWidth, halfHeight } = appearance.nodes;
	const isOpen = isOpenNode({ appearance, geometry });
	const marks = [node, ...listNeighbours(graph, node, isOpen)].map((mark) => ({
		x: geometry.positions[2 * mark],
		y: geometry.positions[2 * mark + 1],
		width: halfWidth[mark],
		height: halfHeight[mark],
	}));
	const left = Math.min(...marks.map(({ x, width }) => x - width));
	const top = Math.min(...marks.map(({ y, height }) => y - height));
	const right = Math.max(...marks.map(({ x, width }) => x + width));
	const bottom = Math.max(...marks.map(({ y, height }) => y + height));
	return { x: left, y: top, width: right - left, height: bottom - top };
}
