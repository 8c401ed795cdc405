// The first picture of a filter: the one at rest with other marks faint. What the filter does to names, counts and
// sentences takes longer to find out and follows.
import type { Graph } from "../graph/graph.ts";
import type { Shown } from "../pipeline/shown.ts";
import { markFlag, type Scene } from "../scene/scene.ts";
import { memoise } from "./memoise.ts";
import { selectShown } from "./selectors.ts";
import type { State } from "./state.ts";

/** Marks and lines up to which the whole picture is ready as soon. */
const AT_ONCE = 1500;

/** Null where nothing or more than that changes. */
export function selectPreview(state: State): Scene | null {
	const { settled } = state.results;
	if (settled?.dataset !== state.project.dataset) return null;
	return preview(settled.scene, settled.graph, selectShown(state));
}

const preview = memoise(({ appearance, geometry }: Scene, graph: Graph, shown: Shown): Scene | null => {
	const { nodes, edges, labels, hulls } = appearance;
	const { drawn, faintNode, faintEdge } = shown;
	const isSameNetwork = graph.ids === drawn.graph.ids && graph.edgeA === drawn.graph.edgeA;
	if (!isSameNetwork || nodes.count + edges.count <= AT_ONCE) return null;
	const isFaint = (node: number) => faintNode[node] === 1;
	const flags = nodes.flags.map((own, node) => (isFaint(node) ? own | markFlag.faint : own & ~markFlag.faint));
	if (isEqual(flags, nodes.flags) && isEqual(faintEdge, edges.faint)) return null;
	return {
		appearance: {
			...appearance,
			key: `${appearance.key} ${shown.key}`,
			nodes: { ...nodes, flags },
			edges: { ...edges, faint: faintEdge },
			labels: labels.filter(({ node }) => !isFaint(node)),
			hulls: hulls.map((mark) => ({ ...mark, faint: isFaint(mark.hub) })),
		},
		geometry,
	};
});

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((value, at) => value === other[at]);
}
