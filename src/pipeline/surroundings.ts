// In the block of which single prefecture an institution stands, so that its name need not say it again.
import { nodeKindCodes } from "../graph/graph.ts";
import { findPrefecture } from "../model/prefecture.ts";
import type { Blocks } from "./blocks.ts";
import type { Picture } from "./picture.ts";

/** By node: name of the prefecture whose block holds all its consortia; null for all others. */
export function findSurroundings(picture: Picture, blocks: Blocks): (string | null)[] {
	const { graph } = picture.evidence;
	const blockOf = new Int32Array(graph.nodeCount).fill(NONE);
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		const [a, b] = [graph.edgeA[edge] as number, graph.edgeB[edge] as number];
		for (const [node, hub] of [
			[a, b],
			[b, a],
		] as const) {
			if (graph.kind[hub] !== nodeKindCodes.consortium) continue;
			const block = blocks.of[hub] as number;
			blockOf[node] = blockOf[node] === NONE || blockOf[node] === block ? block : SEVERAL;
		}
	}
	return Array.from(blockOf, (block) => {
		const place = block < 0 ? undefined : blocks.places[block];
		const code = place?.kind === "prefectures" && place.codes.length === 1 ? place.codes[0] : undefined;
		return code === undefined ? null : (findPrefecture(code)?.name ?? null);
	});
}

const NONE = -2;
const SEVERAL = -3;
