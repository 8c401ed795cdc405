// From a picture and its looks to what a layout sees: boxes, edges, groups, an order.
import { nodeKindCodes } from "../graph/graph.ts";
import { boxRole, type LayoutGroup, type LayoutInput } from "../layout/layout.ts";
import { isMembershipRole } from "../model/evidence.ts";
import type { BlockPlace } from "../model/prefecture.ts";
import type { FormatId, Pin } from "../model/project.ts";
import { measureLabel } from "../scene/label-size.ts";
import type { Appearance } from "../scene/scene.ts";
import { textWidth } from "../scene/text-width.ts";
import type { Blocks } from "./blocks.ts";
import { figureFormats, leastTextIn } from "./formats.ts";
import { rankNodes } from "./layout-order.ts";
import type { Network } from "./network.ts";
import { type Picture, strongestTie } from "./picture.ts";

/** The same numbers each time give the same picture each time. */
const SEED = 20240521;

/** Caption of a block: name 16 px bold, counts beside it, on one line of 24; at least a name and a short count, or names. */
const captionText = { name: 16, least: 160, each: 74, height: 24 } as const;

const roleOfKind: Readonly<Record<number, number>> = {
	[nodeKindCodes.institution]: boxRole.leaf,
	[nodeKindCodes.person]: boxRole.bridge,
	[nodeKindCodes.consortium]: boxRole.hub,
};

/** Without pins; see `applyPins`. In steps of a few milliseconds. */
export function* makeLayoutInput(
	network: Network,
	picture: Picture,
	blocks: Blocks,
	appearance: Appearance,
	format: FormatId,
): Generator<void, LayoutInput> {
	const { graph } = picture.evidence;
	const { width, height } = figureFormats[format];
	const labels = yield* measureLabels(appearance, format);
	const rank = yield* rankNodes(network, picture);
	yield;
	const edgeKind = yield* readEdgeKinds(picture);
	yield;
	return {
		count: graph.nodeCount,
		role: graph.kind.map((kind) => roleOfKind[kind] as number),
		halfWidth: appearance.nodes.halfWidth.slice(),
		halfHeight: appearance.nodes.halfHeight.slice(),
		...labels,
		rank,
		group: blocks.of,
		groups: appearance.captions.map((caption, block) => measureCaption(caption, blocks.places[block] as BlockPlace)),
		docked: blocks.docked,
		dockGroup: blocks.dockGroup,
		edgeA: graph.edgeA,
		edgeB: graph.edgeB,
		edgeKind,
		pinned: new Uint8Array(graph.nodeCount),
		start: new Float64Array(2 * graph.nodeCount).fill(Number.NaN),
		format: { id: format, width, height },
		seed: SEED,
	};
}

/** Names of who is shared keep so much of the width they take where the figure fits; the rest is air between marks. */
const NAME_SHARE = 0.84;

const LABELS_A_STEP = 2000;
const EDGES_A_STEP = 4000;

/** Names beside marks that this format has room for; names inside boxes and pills need none. */
function* measureLabels(appearance: Appearance, format: FormatId) {
	const { count } = appearance.nodes;
	const labelWidth = new Float64Array(count);
	const labelHeight = new Float64Array(count);
	const labelLines = new Uint8Array(count);
	const leastShared = NAME_SHARE * leastTextIn(figureFormats[format]);
	const deepest = appearance.labelLevel === "full" ? 3 : 2;
	for (const [at, candidate] of appearance.labels.entries()) {
		if (at % LABELS_A_STEP === LABELS_A_STEP - 1) yield;
		if (candidate.inside || candidate.level > deepest) continue;
		const size = candidate.plate ? Math.max(candidate.size, leastShared) : candidate.size;
		labelWidth[candidate.node] = measureLabel(candidate, size).width;
		labelHeight[candidate.node] = measureLabel(candidate).height;
		labelLines[candidate.node] = candidate.lines.length;
	}
	return { labelWidth, labelHeight, labelLines };
}

/** As much in every language as a rule, so that blocks stand in one where they stand in the other. */
function measureCaption({ title }: Appearance["captions"][number], place: BlockPlace): LayoutGroup {
	const names = place.kind === "prefectures" ? place.codes.length : 1;
	const written = Math.ceil(textWidth(title, true) * captionText.name);
	return {
		captionWidth: Math.max(captionText.least, names * captionText.each, written),
		captionHeight: captionText.height,
	};
}

function* readEdgeKinds(picture: Picture): Generator<void, Uint8Array> {
	const kinds = new Uint8Array(picture.evidence.graph.edgeCount);
	for (let edge = 0; edge < kinds.length; edge++) {
		if (edge % EDGES_A_STEP === EDGES_A_STEP - 1) yield;
		kinds[edge] = isMemberLine(picture, edge) ? 0 : 1;
	}
	return kinds;
}

/** Belonging, listed or inferred, as opposed to any other tie. In projections lines by shared neighbours. */
function isMemberLine(picture: Picture, edge: number): boolean {
	if (picture.mode !== "two-mode") return (picture.evidence.graph.edgeWeight[edge] as number) > 0;
	const tie = strongestTie(picture, edge);
	return tie !== null && tie.kind === "membership" && (tie.layer === 1 || isMembershipRole(tie.role));
}

/** The pins of this format, held where the hand put them. */
export function applyPins(input: LayoutInput, ids: readonly string[], pins: readonly Pin[]): LayoutInput {
	const own = new Map(pins.filter((pin) => pin.format === input.format.id).map((pin) => [pin.id, pin]));
	if (own.size === 0) return input;
	const pinned = input.pinned.slice();
	const start = input.start.slice();
	for (const [node, id] of ids.entries()) {
		const pin = own.get(id);
		if (pin === undefined) continue;
		pinned[node] = 1;
		start[2 * node] = pin.x;
		start[2 * node + 1] = pin.y;
	}
	return { ...input, pinned, start };
}
