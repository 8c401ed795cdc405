// What the caption over each block counts: what is shown there, not what is faint.
import { nodeKindCodes } from "../graph/graph.ts";
import type { CaptionFacts } from "../scene/facts.ts";
import type { Blocks } from "./blocks.ts";
import type { Network } from "./network.ts";
import type { Picture } from "./picture.ts";

/** Nodes and ties of one step. */
const A_STEP = 5000;

/** Step by step. */
export function* describeCaptions(network: Network, picture: Picture, blocks: Blocks): Generator<void, CaptionFacts[]> {
	const consortia = blocks.places.map(() => 0);
	const listed = blocks.places.map(() => new Set<string>());
	const blockOf = new Map<string, number>();
	const { graph } = picture.evidence;
	let seen = 0;
	for (const [node, id] of graph.ids.entries()) {
		if (node % A_STEP === 0) yield;
		const block = blocks.of[node] as number;
		if (block < 0 || picture.faintNode[node] || graph.kind[node] !== nodeKindCodes.consortium) continue;
		blockOf.set(id, block);
		(consortia[block] as number)++;
		for (const member of network.listed.get(id) ?? []) {
			(listed[block] as Set<string>).add(member);
			if (++seen % A_STEP === 0) yield;
		}
	}
	const members = yield* listMembers(picture, blockOf, blocks.places.length);
	const captions: CaptionFacts[] = [];
	for (const [block, place] of blocks.places.entries()) {
		yield;
		const own = members[block] as ReadonlyMap<string, ReadonlySet<string>>;
		const bodies = [...own.keys()].map((id) => network.institutions.get(id));
		captions.push({
			place,
			consortia: consortia[block] as number,
			institutions: own.size,
			listed: (listed[block] as ReadonlySet<string>).size,
			shared: [...own.values()].filter((joined) => joined.size > 1).length,
			sectorsInferred: bodies.length > 0 && bodies.every((institution) => institution?.sector_basis === "inferred"),
		});
	}
	return captions;
}

/** By block: listed members with the consortia of the block they belong to. */
function* listMembers(
	{ evidence, tieOn }: Picture,
	blockOf: ReadonlyMap<string, number>,
	blocks: number,
): Generator<void, readonly ReadonlyMap<string, ReadonlySet<string>>[]> {
	const members = Array.from({ length: blocks }, () => new Map<string, Set<string>>());
	for (const [at, tie] of evidence.ties.entries()) {
		if (at % A_STEP === 0) yield;
		const block = tie.layer === 1 && tieOn[at] ? blockOf.get(tie.b) : undefined;
		if (block === undefined) continue;
		const own = members[block] as Map<string, Set<string>>;
		const joined = own.get(tie.a);
		if (joined) joined.add(tie.b);
		else own.set(tie.a, new Set([tie.b]));
	}
	return members;
}
