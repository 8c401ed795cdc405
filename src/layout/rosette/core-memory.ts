// Cores that have been arranged before, in another picture of the network: in another language all of
// them are the same, at another layer most.
import type { LayoutInput } from "../layout.ts";
import { listNeighbours } from "../neighbours.ts";
import type { Piece } from "../sketch.ts";
import { arrangeCore, largeNetwork } from "./arrange.ts";
import type { Core } from "./core.ts";

/** Nodes of the pieces are numbered as they come in the core. */
const remembered = new Map<string, readonly Piece[]>();
const mostRemembered = 120;
/** Larger cores are not remembered. */
const mostNodes = 200;

export function* recallCore(input: LayoutInput, core: Core): Generator<void, readonly Piece[], void> {
	const nodes = [...core.hubs, ...core.exclusive.flat(), ...core.lenses.flatMap((lens) => lens.members)];
	if (nodes.length > mostNodes) return yield* arrangeCore(input, core);
	const key = describe(input, core, nodes);
	const known = remembered.get(key);
	if (known) return known.map((piece) => renumber(piece, (own) => nodes[own]));
	const pieces = yield* arrangeCore(input, core);
	if (remembered.size >= mostRemembered) remembered.clear();
	const number = new Map(nodes.map((node, index) => [node, index]));
	remembered.set(
		key,
		pieces.map((piece) => renumber(piece, (node) => number.get(node) as number)),
	);
	return pieces;
}

function renumber({ placed, extent }: Piece, numberOf: (node: number) => number): Piece {
	return { placed: placed.map((entry) => ({ ...entry, node: numberOf(entry.node) })), extent };
}

/** Everything that the pieces follow from. */
function describe(input: LayoutInput, core: Core, nodes: readonly number[]): string {
	const neighbours = listNeighbours(input);
	const hub = core.hubs[0];
	const listed = new Set(neighbours[hub].filter(({ kind }) => kind === 0).map(({ node }) => node));
	const sizes = nodes.map((node) => [
		input.role[node],
		input.halfWidth[node],
		input.halfHeight[node],
		input.labelWidth[node],
		input.labelHeight[node],
		input.labelLines[node],
		listed.has(node) ? 1 : 0,
	]);
	const parts = [
		core.exclusive.map((members) => members.length),
		core.lenses.map(({ hubs, members }) => [hubs, members.length]),
	];
	// How long is searched follows from the size of the network, how flat the shapes are from the format.
	const { width, height } = input.format;
	return JSON.stringify([input.seed, input.count > largeNetwork, width / height, parts, sizes]);
}
