// What the scene is told of every node of a picture.
import { edgesAt, nodeKindCodes, tiesOfEdge } from "../graph/graph.ts";
import type { Consortium, Sector } from "../model/dataset.ts";
import { isMembershipRole, type Tie } from "../model/evidence.ts";
import type { NodeFacts } from "../scene/facts.ts";
import type { Blocks } from "./blocks.ts";
import { findBridging } from "./bridging.ts";
import { nameOnFigure } from "./figure-name.ts";
import type { Network } from "./network.ts";
import type { Picture } from "./picture.ts";
import { listStated } from "./stated-counts.ts";

export function describeNodes(
	network: Network,
	picture: Picture,
	blocks: Blocks,
	pinned: ReadonlySet<string>,
): NodeFacts[] {
	const { graph } = picture.evidence;
	const bridging = findBridging(picture, blocks);
	return graph.ids.map((id, node) => {
		const common = { faint: picture.faintNode[node] === 1, pinned: pinned.has(id) };
		switch (graph.kind[node]) {
			case nodeKindCodes.institution:
				return { ...common, ...describeInstitution(network, picture, node), bridging: bridging[node] === 1 };
			case nodeKindCodes.person:
				return { ...common, ...describePerson(network, picture, node), bridging: bridging[node] === 1 };
			default:
				return { ...common, ...describeConsortium(network, id, blocks.docked[node] === 1) };
		}
	});
}

function describeInstitution(network: Network, picture: Picture, node: number) {
	const id = picture.evidence.graph.ids[node] as string;
	const institution = network.institutions.get(id);
	const name = institution?.name ?? id;
	const memberships = listTies(picture, node).filter(
		(tie) => tie.kind === "membership" && (tie.layer === 1 || isMembershipRole(tie.role)),
	);
	return {
		kind: "institution" as const,
		name,
		label: nameOnFigure(name),
		sector: institution?.sector ?? null,
		listedConsortia: network.listedIn.get(id)?.size ?? 0,
		inferredMembership: memberships.length > 0 && memberships.every((tie) => tie.certainty !== "stated"),
	};
}

function describePerson(network: Network, picture: Picture, node: number) {
	const id = picture.evidence.graph.ids[node] as string;
	const name = network.persons.get(id)?.name ?? id;
	const own = network.affiliations.get(id) ?? [];
	const present = own.find((tie) => tie.role === "current" && tie.certainty === "stated");
	const drawn = listTies(picture, node);
	return {
		kind: "person" as const,
		name,
		label: name,
		sector: present === undefined ? null : sectorOf(network, present.b),
		folded: picture.folded.get(id)?.length ?? 0,
		former: drawn.length > 0 && drawn.every((tie) => tie.kind === "affiliation" && tie.role !== "current"),
	};
}

function sectorOf(network: Network, institution: string): Sector | null {
	return network.institutions.get(institution)?.sector ?? null;
}

function describeConsortium(network: Network, id: string, docked: boolean) {
	const consortium = network.consortia.get(id) as Consortium;
	const memberCount = network.listed.get(id)?.size ?? 0;
	return {
		kind: "consortium" as const,
		name: consortium.name,
		label: consortium.label ?? consortium.name,
		ministry: ministryOf(network, id),
		memberList: consortium.member_list,
		memberCount,
		membersUnknown: docked && memberCount === 0,
		stated: listStated(network, id).map(({ value, measure }) => ({ value, measure })),
	};
}

/** Of the first programme by id that names one; a programme that funds goes before one that only reports. */
export function ministryOf(network: Network, consortium: string): string | null {
	const frames = [...(network.frames.get(consortium) ?? [])].sort(
		(one, other) =>
			Number(one.kind === "reported_in") - Number(other.kind === "reported_in") ||
			(one.program < other.program ? -1 : 1),
	);
	for (const { program } of frames) {
		const ministry = network.programs.get(program)?.ministry;
		if (ministry) return ministry;
	}
	return null;
}

/** Ties of the lines at a node, those that are on. */
function listTies(picture: Picture, node: number): Tie[] {
	const { graph, ties } = picture.evidence;
	return [...edgesAt(graph, node)].flatMap((edge) =>
		[...tiesOfEdge(graph, edge)].filter((tie) => picture.tieOn[tie]).map((tie) => ties[tie] as Tie),
	);
}
