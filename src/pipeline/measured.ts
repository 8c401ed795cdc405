// What measures are read on, for what is shown: the two-mode network, and the rows of members that structural holes
// and brokerage need, with the groups to broker between. Nothing is projected here: that is left to a worker.
import { type MeasureRequest, makeMeasureRequest } from "../analysis/measures.ts";
import { nodeKindCodes } from "../graph/graph.ts";
import type { MemberRows } from "../graph/member-rows.ts";
import { isProjectedTie } from "../graph/projection.ts";
import type { Institution } from "../model/dataset.ts";
import { applyFilters } from "./filter.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

export interface Measured {
	readonly request: MeasureRequest;
	/** Ids of the nodes of each network, in its order. */
	readonly nodes: readonly string[];
	readonly members: readonly string[];
}

/** `shown` must be two-mode. Step by step. */
export function* readMeasured(network: Network, shown: Shown): Generator<void, Measured> {
	const { graph } = shown.survivors;
	const { rows, ids } = yield* readMembers(network, shown);
	yield;
	const groupBy = (groupOf: (institution: Institution) => string | null) => {
		const numbers = new Map<string, number>();
		return Int32Array.from(ids, (id) => {
			const institution = network.institutions.get(id);
			const group = institution ? groupOf(institution) : null;
			if (group === null) return -1;
			const number = numbers.get(group) ?? numbers.size;
			numbers.set(group, number);
			return number;
		});
	};
	const groups = { sector: groupBy((own) => own.sector), prefecture: groupBy((own) => own.prefecture) };
	yield;
	return { request: yield* makeMeasureRequest(graph, rows, groups), nodes: graph.ids, members: ids };
}

const TIES_A_STEP = 4000;

/** Institutions that pass, each with the consortia it belongs to by ties that are on. */
function* readMembers(
	network: Network,
	{ filters, layer }: Shown,
): Generator<void, { rows: MemberRows; ids: readonly string[] }> {
	const { index } = network;
	const verdict = applyFilters(network, filters, layer);
	const joined = new Map<number, Set<number>>();
	for (let tie = 0; tie < index.ties.length; tie++) {
		if (tie % TIES_A_STEP === 0) yield;
		if (verdict.ties[tie] !== 0 || !isProjectedTie(index, tie)) continue;
		const [low, high] = [index.low[tie] as number, index.high[tie] as number];
		const [member, group] = index.kind[low] === nodeKindCodes.institution ? [low, high] : [high, low];
		if (verdict.actors[member] !== 0) continue;
		const own = joined.get(member);
		if (own) own.add(group);
		else joined.set(member, new Set([group]));
	}
	yield;
	const members = [...joined].sort(([one], [other]) => one - other);
	const places = new Map<number, number>();
	const start = [0];
	const group: number[] = [];
	for (const [, groups] of members) {
		for (const own of groups) {
			const place = places.get(own) ?? places.size;
			places.set(own, place);
			group.push(place);
		}
		start.push(group.length);
	}
	return {
		rows: {
			memberCount: members.length,
			groupCount: places.size,
			start: Uint32Array.from(start),
			group: Uint32Array.from(group),
		},
		ids: members.map(([member]) => index.ids[member] as string),
	};
}
