// A picture in which bodies of the dock lane stand together: one node a box, what it holds told of it.
import { contractGraph } from "../graph/contract.ts";
import type { DockStack } from "./dock-stacks.ts";
import type { Picture } from "./picture.ts";

/** A closed box of a picture. */
export interface Stack extends DockStack {
	/** Of its bodies and persons those that pass the filters. */
	readonly shownBodies: readonly string[];
	readonly shownPersons: readonly string[];
}

/** In steps. Boxes that are open, or of which nothing is left, are none. */
export function* stackPicture(picture: Picture, stacks: readonly DockStack[]): Generator<void, Picture> {
	const closed = stacks.filter(({ isOpen }) => !isOpen);
	const holders = new Map(closed.flatMap((stack) => holdersOf(stack)));
	const { graph } = picture.evidence;
	if (holders.size === 0 || !graph.ids.some((id) => holders.has(id))) return picture;
	const { evidence, nodeOf, edgeOf } = yield* contractGraph(picture.evidence, (id) => holders.get(id));
	const faintNode = new Uint8Array(evidence.graph.nodeCount).fill(1);
	for (const [node, own] of nodeOf.entries()) if (!picture.faintNode[node]) faintNode[own] = 0;
	const faintEdge = new Uint8Array(evidence.graph.edgeCount).fill(1);
	for (const [edge, own] of edgeOf.entries()) if (own >= 0 && !picture.faintEdge[edge]) faintEdge[own] = 0;
	const shown = new Set(graph.ids.filter((_, node) => !picture.faintNode[node]));
	const present = new Set(evidence.graph.ids);
	return {
		...picture,
		evidence,
		faintNode,
		faintEdge,
		held: new Map([...holders].filter(([id]) => shown.has(id))),
		stacks: closed
			.filter(({ id }) => present.has(id))
			.map((stack) => ({
				...stack,
				shownBodies: stack.bodies.filter((id) => shown.has(id)),
				shownPersons: stack.persons.filter((id) => shown.has(id)),
			})),
	};
}

function holdersOf({ id, bodies, persons }: DockStack): (readonly [string, string])[] {
	return [...bodies, ...persons].map((held) => [held, id] as const);
}
