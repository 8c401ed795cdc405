// The baseline of the layout bench: d3-force as its documentation shows it, 300 ticks of charge, link,
// x, y and collide over one object a node.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3";

export interface BaselineResult {
	readonly positions: Float64Array;
	/** For the whole schedule of 300 ticks; scaled up when fewer were run. */
	readonly milliseconds: number;
	readonly ticksRun: number;
}

export function runBaseline(
	graph: { readonly count: number; readonly edgeA: Uint32Array; readonly edgeB: Uint32Array },
	ticks = 300,
): BaselineResult {
	const nodes: SimulationNodeDatum[] = Array.from({ length: graph.count }, () => ({}));
	const links = Array.from(graph.edgeA, (source, edge) => ({ source, target: graph.edgeB[edge] }));
	const simulation = forceSimulation(nodes)
		.force("charge", forceManyBody())
		.force("link", forceLink(links))
		.force("x", forceX())
		.force("y", forceY())
		.force("collide", forceCollide(12))
		.stop();
	const start = performance.now();
	simulation.tick(ticks);
	const milliseconds = ((performance.now() - start) * 300) / ticks;
	return {
		positions: Float64Array.from(nodes.flatMap((node) => [node.x ?? 0, node.y ?? 0])),
		milliseconds,
		ticksRun: ticks,
	};
}
