// Facts to marks: who looks how and which names are candidates for the figure. No place is known here.

import { isMembershipRole } from "../model/evidence.ts";
import { keyInSteps } from "./appearance-key.ts";
import { sizeBox } from "./box-text.ts";
import { composeCaptions, composeSheet } from "./caption.ts";
import { composeLabels, composePlates, nameInstitutions } from "./compose-labels.ts";
import { edgeStyleFor, halfExtents, hullStyleFor, isWorded, radiusFor, sectorIndex, shapeOf } from "./encode.ts";
import type { EdgeFacts, FigureFacts, NodeFacts } from "./facts.ts";
import { listCarried, readHeld } from "./held.ts";
import { sizePill, sizeStack } from "./mark-text.ts";
import {
	type Appearance,
	type EdgeMarks,
	edgeStyle,
	type HullMark,
	type MarkText,
	markFlag,
	markShape,
	type NodeMarks,
} from "./scene.ts";
import { finish } from "./steps.ts";

export function composeAppearance(facts: FigureFacts): Appearance {
	return finish(composeInSteps(facts));
}

/** The same part by part. */
export function* composeInSteps(facts: FigureFacts): Generator<void, Appearance> {
	const nodes = yield* composeNodes(facts);
	yield;
	const edges = yield* composeEdges(facts);
	yield;
	const hulls = yield* composeHulls(facts);
	yield;
	const names = yield* nameInstitutions(facts);
	yield;
	const labels = yield* composeLabels(facts, nodes, names);
	yield;
	const plates = composePlates(facts, names);
	yield;
	const captions = composeCaptions(facts);
	yield;
	const sheet = yield* composeSheet(facts, edges);
	yield;
	const parts = {
		nodes,
		edges,
		hulls,
		brackets: facts.brackets.filter((bracket) => bracket.hubs.length > 0 && bracket.persons.length > 0),
		labels,
		plates,
		captions,
		sheet,
		palette: facts.palette,
		showHulls: facts.showHulls,
		labelLevel: facts.labelLevel,
	};
	yield;
	return { key: yield* keyInSteps(parts), ...parts };
}

/** Marks and lines of one step. */
const MARKS_A_STEP = 200;
const LINES_A_STEP = 1000;

function* composeNodes(facts: FigureFacts): Generator<void, NodeMarks> {
	const count = facts.nodes.length;
	const shape = new Uint8Array(count);
	const sector = new Uint8Array(count);
	const radius = new Float64Array(count);
	const halfWidth = new Float64Array(count);
	const halfHeight = new Float64Array(count);
	const flags = new Uint8Array(count);
	const text: (MarkText | null)[] = [];
	for (const [index, node] of facts.nodes.entries()) {
		if (index % MARKS_A_STEP === 0) yield;
		flags[index] = flagsOf(node);
		sector[index] = sectorIndex("sector" in node ? node.sector : null);
		if (node.kind === "institution") {
			shape[index] = shapeOf(node.sector);
			radius[index] = radiusFor(node.listedConsortia);
			const half = halfExtents(shape[index] ?? 0, radius[index] ?? 0);
			halfWidth[index] = half.width;
			halfHeight[index] = half.height;
			text.push(null);
			continue;
		}
		shape[index] = node.kind === "person" ? markShape.pill : markShape.box;
		const sized =
			node.kind === "stack"
				? sizeStack(node, facts.words)
				: node.kind === "consortium"
					? sizeBox(node, facts, facts.words)
					: sizePill(node, facts, facts.words);
		halfWidth[index] = sized.halfWidth;
		halfHeight[index] = sized.halfHeight;
		text.push(sized.text);
	}
	const description: string[] = [];
	for (const [index, node] of facts.nodes.entries()) {
		if (index % LINES_A_STEP === 0) yield;
		description.push(describe(node, facts));
	}
	const { ids } = facts.graph;
	const held = readHeld(facts);
	return { count, ids, shape, sector, radius, halfWidth, halfHeight, flags, text, held, description };
}

function flagsOf(node: NodeFacts): number {
	let flags = (node.faint ? markFlag.faint : 0) | (node.pinned ? markFlag.pinned : 0);
	if (node.kind === "institution" && node.inferredMembership) flags |= markFlag.inferredMembership;
	if (node.kind === "consortium" && node.membersUnknown) flags |= markFlag.membersUnknown;
	if (node.kind === "stack") flags |= markFlag.membersUnknown | markFlag.stack;
	if (node.kind === "person" && node.former) flags |= markFlag.former;
	if (node.kind === "person" && node.bridging) flags |= markFlag.bridging;
	return flags;
}

function describe(node: NodeFacts, { words }: FigureFacts): string {
	switch (node.kind) {
		case "institution":
			return words.describeInstitution(node.name, node.sector, node.listedConsortia);
		case "consortium":
			return words.describeConsortium(node.name, node.ministry, node.memberCount);
		case "person":
			return words.describePerson(node.name, node.former, node.folded);
		case "stack":
			return words.describeStack(node);
	}
}

function* composeEdges(facts: FigureFacts): Generator<void, EdgeMarks> {
	const { graph } = facts;
	const projected = facts.sheet.mode !== "two-mode";
	const bracketed = new Set(facts.brackets.flatMap((bracket) => bracket.persons));
	const count = graph.edgeCount;
	const style = new Uint8Array(count);
	const faint = new Uint8Array(count);
	const word: string[] = [];
	for (const [index, edge] of facts.edges.entries()) {
		if (index % LINES_A_STEP === 0) yield;
		const ends = [graph.edgeA[index] ?? 0, graph.edgeB[index] ?? 0];
		const bridging = ends.some((end) => isBridgingPerson(facts.nodes[end]));
		style[index] = edgeStyleFor(
			edge,
			projected,
			bridging,
			ends.some((end) => bracketed.has(end)),
		);
		faint[index] = edge.faint ? 1 : 0;
		word.push(wordOf(edge, style[index] ?? 0, graph.edgeWeight[index] ?? 0, facts));
	}
	return { count, a: graph.edgeA, b: graph.edgeB, style, faint, word, carried: listCarried(facts) };
}

function isBridgingPerson(node: NodeFacts | undefined): boolean {
	return node?.kind === "person" && node.bridging;
}

function wordOf(edge: EdgeFacts, style: number, weight: number, { words }: FigureFacts): string {
	if (!isWorded(style)) return "";
	if (style === edgeStyle.shared) return weight > 1 ? String(weight) : "";
	if (edge.carried === undefined) return words.onLine(edge.role, edge.word);
	return words.onLineTogether([...new Set(edge.carried.map(({ role, word }) => words.onLine(role, word)))]);
}

/** One for each consortium with listed members. It keeps those that are filtered out: places do not change. */
function* composeHulls(facts: FigureFacts): Generator<void, readonly HullMark[]> {
	if (facts.sheet.mode !== "two-mode") return [];
	const { graph } = facts;
	const members = new Map<number, number[]>();
	for (const [index, edge] of facts.edges.entries()) {
		if (index % (10 * LINES_A_STEP) === 0) yield;
		const listed = edge.layer === 1 || (edge.layer === 6 && isMembershipRole(edge.role));
		if (!listed) continue;
		const [a, b] = [graph.edgeA[index] ?? 0, graph.edgeB[index] ?? 0];
		const hub = facts.nodes[a]?.kind === "consortium" ? a : b;
		const other = hub === a ? b : a;
		if (facts.nodes[hub]?.kind !== "consortium" || facts.nodes[other]?.kind !== "institution") continue;
		const own = members.get(hub);
		if (own) own.push(other);
		else members.set(hub, [other]);
	}
	yield;
	return [...members.entries()]
		.sort(([a], [b]) => a - b)
		.map(([hub, list]) => {
			const node = facts.nodes[hub];
			const ministry = node?.kind === "consortium" ? node.ministry : null;
			return {
				hub,
				members: list.sort((a, b) => a - b),
				style: hullStyleFor(ministry),
				faint: node?.faint ?? false,
			};
		});
}
