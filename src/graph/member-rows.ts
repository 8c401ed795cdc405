// Who belongs to which group, in flat rows, and the projection of the members read from them: the same network as
// that of the mode of institutions, without names, so that a worker can make it from little.
import { buildAdjacency } from "./build-graph.ts";
import { type FlatGraph, nodeKindCodes } from "./graph.ts";

export interface MemberRows {
	readonly memberCount: number;
	readonly groupCount: number;
	/** Groups of member m: `group[start[m] .. start[m + 1])`, no group twice. */
	readonly start: Uint32Array;
	readonly group: Uint32Array;
}

/** Members tied by the groups they share, weighted by their number; one step a member. */
export function* projectMembers(rows: MemberRows): Generator<void, FlatGraph, void> {
	const { memberCount, start, group } = rows;
	const groups = turnRows(rows);
	const edgeA: number[] = [];
	const edgeB: number[] = [];
	const weight: number[] = [];
	/** Groups shared with the present member. */
	const shared = new Uint32Array(memberCount);
	for (let member = 0; member < memberCount; member++) {
		yield;
		const partners: number[] = [];
		for (let at = start[member] as number; at < (start[member + 1] as number); at++) {
			const common = group[at] as number;
			for (let back = groups.start[common] as number; back < (groups.start[common + 1] as number); back++) {
				const partner = groups.member[back] as number;
				if (partner > member && (shared[partner] as number)++ === 0) partners.push(partner);
			}
		}
		for (const partner of Uint32Array.from(partners).sort()) {
			edgeA.push(member);
			edgeB.push(partner);
			weight.push(shared[partner] as number);
			shared[partner] = 0;
		}
	}
	const columns = { edgeA: Uint32Array.from(edgeA), edgeB: Uint32Array.from(edgeB) };
	return {
		nodeCount: memberCount,
		edgeCount: edgeA.length,
		kind: new Uint8Array(memberCount).fill(nodeKindCodes.institution),
		...columns,
		edgeWeight: Float64Array.from(weight),
		...buildAdjacency(memberCount, columns.edgeA, columns.edgeB),
	};
}

/** Members of each group, ascending. */
function turnRows({ memberCount, groupCount, start, group }: MemberRows) {
	const turned = new Uint32Array(groupCount + 1);
	for (const own of group) (turned[own + 1] as number)++;
	for (let at = 0; at < groupCount; at++) (turned[at + 1] as number) += turned[at] as number;
	const next = turned.slice();
	const member = new Uint32Array(group.length);
	for (let own = 0; own < memberCount; own++) {
		for (let at = start[own] as number; at < (start[own + 1] as number); at++) {
			member[(next[group[at] as number] as number)++] = own;
		}
	}
	return { start: turned, member };
}
