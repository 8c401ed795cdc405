// What stands within boxes of several bodies: who, and the ties that run to them.
import { findNode } from "../graph/graph.ts";
import type { FigureFacts } from "./facts.ts";
import type { EdgeMarks, NodeMarks } from "./scene.ts";

export function readHeld({ graph, held }: FigureFacts): NodeMarks["held"] {
	return new Map([...held].map(([id, holder]) => [id, findNode(graph, holder)]));
}

export function listCarried({ edges }: FigureFacts): EdgeMarks["carried"] {
	return new Map(
		edges.flatMap(({ carried }, edge) => (carried ? [[edge, carried.map(({ ends }) => ends)] as const] : [])),
	);
}
