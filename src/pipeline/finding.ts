// Why a node matters, as a finding: the consortia it joins and who else joins them, within what is shown.
import { compareCodePoints } from "../graph/order.ts";
import { sectorOrder } from "../model/dataset.ts";
import type { Finding } from "../model/finding.ts";
import { kindOf, type Network, nameOf } from "./network.ts";
import { listOwnTiesOn } from "./own-ties.ts";
import { countPlaces } from "./places.ts";
import type { Shown } from "./shown.ts";
import { listShownSets } from "./shown-sets.ts";

export function findFor(network: Network, shown: Shown, id: string): Finding {
	switch (kindOf(network, id)) {
		case "consortium":
			return findForConsortium(network, shown, id);
		case "person":
			return findForPerson(network, shown, id);
		default:
			return findForInstitution(network, shown, id);
	}
}

function findForInstitution(network: Network, shown: Shown, id: string): Finding {
	const sets = listShownSets(network, shown);
	const joined = sets.filter((set) => set.members.has(id));
	const [only] = joined;
	if (only === undefined) {
		return { kind: "no-membership", id, ties: listOwnTiesOn(network, shown, id).length };
	}
	if (joined.length === 1) return { kind: "sole-member", id, consortium: only.id };
	const others = [...only.members].filter((other) => other !== id && joined.every((set) => set.members.has(other)));
	const consortia = joined.map((set) => set.id);
	return {
		kind: "shared-member",
		id,
		consortia,
		places: countPlaces(network, consortia),
		others: others.sort((one, other) => compareBodies(network, one, other)),
	};
}

/** 産 学 官 金 他, then by name. */
function compareBodies(network: Network, one: string, other: string): number {
	const placeOf = (id: string) => {
		const sector = network.institutions.get(id)?.sector;
		return sector ? sectorOrder.indexOf(sector) : sectorOrder.length;
	};
	return (
		placeOf(one) - placeOf(other) ||
		compareCodePoints(nameOf(network, one), nameOf(network, other)) ||
		compareCodePoints(one, other)
	);
}

function findForConsortium(network: Network, shown: Shown, id: string): Finding {
	const sets = listShownSets(network, shown);
	const own = sets.find((set) => set.id === id);
	if (own === undefined || own.members.size === 0) return { kind: "members-unknown", id };
	const sharing = sets.filter((set) => set.id !== id && [...own.members].some((member) => set.members.has(member)));
	const shared = [...own.members].filter((member) => sharing.some((set) => set.members.has(member)));
	return {
		kind: "consortium-overlap",
		id,
		members: own.members.size,
		shared: shared.length,
		sharesWith: sharing.map((set) => set.id),
	};
}

/** Consortia a person joins other than as the official of a programme, and institutions they belong to. */
function findForPerson(network: Network, shown: Shown, id: string): Finding {
	const own = listOwnTiesOn(network, shown, id).filter((tie) => tie.a === id);
	const consortia = own.filter((tie) => tie.kind === "involvement" && tie.throughProgram === null).map((tie) => tie.b);
	const institutions = own.filter((tie) => tie.kind === "affiliation").map((tie) => tie.b);
	return {
		kind: "person-links",
		id,
		consortia: [...new Set(consortia)].sort(compareCodePoints),
		institutions: [...new Set(institutions)].sort(compareCodePoints),
		programs: [...new Set(own.flatMap((tie) => tie.throughProgram ?? []))].sort(compareCodePoints),
	};
}

/** What all of several have in common: neighbours, or for consortia members. */
export function findCommon(network: Network, shown: Shown, ids: readonly string[]): readonly string[] {
	const [first, ...rest] = ids.map((id) => neighboursOn(network, shown, id));
	if (first === undefined) return [];
	return [...first].filter((id) => !ids.includes(id) && rest.every((set) => set.has(id))).sort(compareCodePoints);
}

/** Other ends of the ties that are on; belonging by a programme's desk does not make a neighbour. */
function neighboursOn(network: Network, shown: Shown, id: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const tie of listOwnTiesOn(network, shown, id)) {
		if (tie.throughProgram !== null) continue;
		if (tie.a === id) found.add(tie.b);
		if (tie.b === id) found.add(tie.a);
	}
	return found;
}
