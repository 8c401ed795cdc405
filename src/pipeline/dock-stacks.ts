// Bodies without named members that stand in the dock lane as one box: those of one programme, or, where they
// have none, of one prefecture or region. Whom nothing but such a box ties in stands in it too.
import { nodeKindCodes } from "../graph/graph.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { StackName } from "../model/dock-stack.ts";
import { type Blocks, orderOf, placeOf } from "./blocks.ts";
import { rankFrames } from "./frames.ts";
import type { Network } from "./network.ts";
import type { Picture } from "./picture.ts";

export interface DockStack {
	/** That of its first body: the box goes by it, and so does whoever opens it. */
	readonly id: string;
	readonly name: StackName;
	/** By code point, at least two. */
	readonly bodies: readonly string[];
	/** Persons whose every drawn tie goes to these bodies; none while the box is open. */
	readonly persons: readonly string[];
	/** Its bodies stand as boxes of their own. */
	readonly isOpen: boolean;
}

/** Of the unfiltered picture, by id; filters leave everybody in the box they stand in. */
export function findStacks(
	network: Network,
	picture: Picture,
	blocks: Blocks,
	unfolded: readonly string[],
): readonly DockStack[] {
	if (picture.mode !== "two-mode") return [];
	const groups = new Map<string, { readonly name: StackName; readonly bodies: string[] }>();
	// Nodes stand by code point, and so do the bodies of a group.
	for (const [node, id] of picture.evidence.graph.ids.entries()) {
		const own = blocks.docked[node] ? nameGroup(network, id) : null;
		if (own === null) continue;
		const group = groups.get(own.key) ?? { name: own.name, bodies: [] };
		group.bodies.push(id);
		groups.set(own.key, group);
	}
	const stacks = [...groups.values()]
		.filter(({ bodies }) => bodies.length > 1)
		.map(({ name, bodies }) => {
			const id = bodies[0] as string;
			return { id, name, bodies, persons: [], isOpen: unfolded.includes(id) };
		})
		.sort((one, other) => compareCodePoints(one.id, other.id));
	const persons = foldPersons(picture, stacks);
	return stacks.map((stack) => ({ ...stack, persons: persons.get(stack.id) ?? [] }));
}

/** What a body shares with others; null where nothing is stated that it could share. */
function nameGroup(network: Network, id: string): { readonly key: string; readonly name: StackName } | null {
	const [frame] = rankFrames(network, id);
	if (frame !== undefined) {
		const program = network.programs.get(frame.program);
		const name = program?.label ?? program?.name ?? frame.program;
		return { key: `program ${frame.program}`, name: { kind: "program", name } };
	}
	const place = placeOf(network.consortia.get(id)?.prefectures ?? []);
	const key = `place ${orderOf(place)}`;
	if (place.kind === "region") return { key, name: place };
	const [code, ...others] = place.kind === "prefectures" ? place.codes : [];
	return code !== undefined && others.length === 0 ? { key, name: { kind: "prefecture", code } } : null;
}

/** By stack: persons tied to its bodies and to nobody else. */
function foldPersons({ evidence: { graph } }: Picture, stacks: readonly DockStack[]): ReadonlyMap<string, string[]> {
	const closed = stacks.filter(({ isOpen }) => !isOpen);
	const stackOf = new Map(closed.flatMap(({ id, bodies }) => bodies.map((body) => [body, id] as const)));
	const folded = new Map<string, string[]>();
	for (const [node, id] of graph.ids.entries()) {
		if (graph.kind[node] !== nodeKindCodes.person) continue;
		const around = graph.adjacentNode.subarray(graph.adjacentStart[node], graph.adjacentStart[node + 1]);
		const tiedTo = new Set(Array.from(around, (other) => stackOf.get(graph.ids[other] as string)));
		const [only] = tiedTo;
		if (tiedTo.size !== 1 || only === undefined) continue;
		const own = folded.get(only);
		if (own) own.push(id);
		else folded.set(only, [id]);
	}
	return folded;
}
