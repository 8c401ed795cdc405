// What the scene is told of every node of a picture.
import { nodeKindCodes, tiesOfEdge } from "../graph/graph.ts";
import type { Consortium, Sector } from "../model/dataset.ts";
import { isMembershipRole, type Tie } from "../model/evidence.ts";
import type { ConsortiumFacts, InstitutionFacts, NodeFacts, PersonFacts, StackFacts } from "../scene/facts.ts";
import { labelAlike } from "./alike-names.ts";
import type { Blocks } from "./blocks.ts";
import { findBridging } from "./bridging.ts";
import { nameOnFigure, withoutPrefecture } from "./figure-name.ts";
import type { FigureFormat } from "./formats.ts";
import { rankFrames } from "./frames.ts";
import type { Network } from "./network.ts";
import type { Picture } from "./picture.ts";
import type { Stack } from "./stacked-picture.ts";
import { listStated } from "./stated-counts.ts";
import { findSurroundings } from "./surroundings.ts";

const NODES_A_STEP = 500;
const EDGES_A_STEP = 4000;

/** Step by step. */
export function* describeNodes(
	network: Network,
	picture: Picture,
	blocks: Blocks,
	{ pinned, format }: { readonly pinned: ReadonlySet<string>; readonly format: Pick<FigureFormat, "isBrief"> },
): Generator<void, NodeFacts[]> {
	const { graph } = picture.evidence;
	const bridging = yield* findBridging(picture, blocks);
	yield;
	const told = yield* summariseTies(picture);
	yield;
	const around = format.isBrief ? findSurroundings(picture, blocks) : null;
	const stacks = new Map(picture.stacks.map((stack) => [stack.id, stack]));
	const described: NodeFacts[] = [];
	for (const [node, id] of graph.ids.entries()) {
		if (node % NODES_A_STEP === 0) yield;
		const common: Common = {
			faint: picture.faintNode[node] === 1,
			pinned: pinned.has(id),
			bridging: bridging[node] === 1,
			told: told[node] as number,
		};
		const stack = stacks.get(id);
		if (stack !== undefined) described.push(describeStack(network, stack, common));
		else described.push(describeNode(network, picture, blocks, node, common, around?.[node] ?? null));
	}
	return described;
}

function describeNode(
	network: Network,
	picture: Picture,
	blocks: Blocks,
	node: number,
	common: Common,
	prefecture: string | null,
): NodeFacts {
	const { graph } = picture.evidence;
	const id = graph.ids[node] as string;
	switch (graph.kind[node]) {
		case nodeKindCodes.institution:
			return describeInstitution(network, id, common, prefecture);
		case nodeKindCodes.person:
			return describePerson(network, picture, id, common);
		default:
			return describeConsortium(network, id, common, blocks.docked[node] === 1);
	}
}

/** What is found out for all nodes at once. The facts are spelt out field by field: spreading is slow for ten thousand. */
interface Common {
	readonly faint: boolean;
	readonly pinned: boolean;
	readonly bridging: boolean;
	/** Bits of `says`. */
	readonly told: number;
}

/** What the ties that are on say of a node. */
const says = { belongs: 1, belongsAsStated: 2, present: 4, former: 8 } as const;

/** Bits of `says` by node. */
function* summariseTies({ evidence: { graph, ties }, tieOn }: Picture): Generator<void, Uint8Array> {
	const told = new Uint8Array(graph.nodeCount);
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		if (edge % EDGES_A_STEP === EDGES_A_STEP - 1) yield;
		let bits = 0;
		for (const at of tiesOfEdge(graph, edge)) if (tieOn[at]) bits |= readTie(ties[at] as Tie);
		(told[graph.edgeA[edge] as number] as number) |= bits;
		(told[graph.edgeB[edge] as number] as number) |= bits;
	}
	return told;
}

function readTie(tie: Tie): number {
	if (tie.kind === "affiliation") return tie.role === "current" ? says.present : says.former;
	if (tie.kind !== "membership" || !(tie.layer === 1 || isMembershipRole(tie.role))) return says.present;
	return says.present | says.belongs | (tie.certainty === "stated" ? says.belongsAsStated : 0);
}

function describeInstitution(
	network: Network,
	id: string,
	{ faint, pinned, bridging, told }: Common,
	prefecture: string | null,
): InstitutionFacts {
	const institution = network.institutions.get(id);
	const name = institution?.name ?? id;
	return {
		kind: "institution",
		faint,
		pinned,
		bridging,
		name,
		label: withoutPrefecture(labelOf(network, name), prefecture, name),
		sector: institution?.sector ?? null,
		listedConsortia: network.listedIn.get(id)?.size ?? 0,
		inferredMembership: (told & (says.belongs | says.belongsAsStated)) === says.belongs,
	};
}

/** Names without legal form, kept: cutting them takes longer than all the rest. */
const labels = new WeakMap<Network, Map<string, string>>();

function labelOf(network: Network, name: string): string {
	const known = labels.get(network) ?? new Map<string, string>();
	labels.set(network, known);
	const label = known.get(name) ?? nameOnFigure(name);
	known.set(name, label);
	return label;
}

const alike = new WeakMap<Network, ReadonlyMap<string, string>>();

/** For consortia without a short name of their own: a box holds only the beginning of a long one. */
function consortiumLabels(network: Network): ReadonlyMap<string, string> {
	const known = alike.get(network) ?? labelAlike([...network.consortia.values()].map(({ name }) => name));
	alike.set(network, known);
	return known;
}

function describePerson(
	network: Network,
	picture: Picture,
	id: string,
	{ faint, pinned, bridging, told }: Common,
): PersonFacts {
	const name = network.persons.get(id)?.name ?? id;
	const own = network.affiliations.get(id) ?? [];
	const present = own.find((tie) => tie.role === "current" && tie.certainty === "stated");
	return {
		kind: "person",
		faint,
		pinned,
		bridging,
		name,
		label: name,
		sector: present === undefined ? null : sectorOf(network, present.b),
		folded: picture.folded.get(id)?.length ?? 0,
		former: (told & (says.present | says.former)) === says.former,
	};
}

function sectorOf(network: Network, institution: string): Sector | null {
	return network.institutions.get(institution)?.sector ?? null;
}

function describeConsortium(network: Network, id: string, { faint, pinned }: Common, docked: boolean): ConsortiumFacts {
	const consortium = network.consortia.get(id) as Consortium;
	const memberCount = network.listed.get(id)?.size ?? 0;
	return {
		kind: "consortium",
		faint,
		pinned,
		name: consortium.name,
		label: consortium.label ?? consortiumLabels(network).get(consortium.name) ?? consortium.name,
		ministry: ministryOf(network, id),
		memberList: consortium.member_list,
		memberCount,
		membersUnknown: docked && memberCount === 0,
		stated: describeStated(network, id),
	};
}

function describeStack(
	network: Network,
	{ name, bodies, shownBodies, shownPersons }: Stack,
	{ faint, pinned }: Common,
): StackFacts {
	return {
		kind: "stack",
		faint,
		pinned,
		named: name,
		bodies: bodies.map((id) => ({
			name: network.consortia.get(id)?.name ?? id,
			stated: describeStated(network, id),
			faint: !shownBodies.includes(id),
		})),
		persons: shownPersons.length,
	};
}

function describeStated(network: Network, id: string): ConsortiumFacts["stated"] {
	return listStated(network, id).map(({ value, measure }) => ({ value, measure }));
}

/** Of its first programme that names one. */
export function ministryOf(network: Network, consortium: string): string | null {
	for (const { program } of rankFrames(network, consortium)) {
		const ministry = network.programs.get(program)?.ministry;
		if (ministry) return ministry;
	}
	return null;
}
