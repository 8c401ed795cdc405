// A chain as a row of marks tells it: the ties of every step with their sources, the places it leads through, and
// what the sources do not say.
import type { FindingPlace } from "../model/finding.ts";
import type { TieEvidence } from "./answers.ts";
import type { ChainIds } from "./chains.ts";
import { describeTie } from "./detail-tie.ts";
import { doPlacesMeet, findHome, joinPlaces } from "./home.ts";
import type { Network } from "./network.ts";
import { listOwnTies, listOwnTiesOn } from "./own-ties.ts";
import type { Shown } from "./shown.ts";

export interface ChainStep {
	readonly from: string;
	readonly to: string;
	/** Strongest first. */
	readonly evidence: readonly TieEvidence[];
}

/** Nodes side by side that lie in one place; `place` is null between places. */
export interface ChainBand {
	readonly place: FindingPlace | null;
	readonly ids: readonly string[];
}

export type ChainCaution =
	/** The person's institution stands in the consortium; nothing says that the person takes part. */
	| { readonly kind: "not-in-person"; readonly person: string; readonly consortium: string }
	/** The person serves the programme the consortia run under. */
	| { readonly kind: "by-program"; readonly person: string; readonly program: string }
	/** A former post whose time is not stated. */
	| { readonly kind: "undated"; readonly person: string; readonly institution: string };

export interface ChainDetail {
	readonly ids: ChainIds;
	readonly steps: readonly ChainStep[];
	readonly bands: readonly ChainBand[];
	readonly cautions: readonly ChainCaution[];
}

export function describeChain(network: Network, shown: Shown, ids: ChainIds): ChainDetail {
	const steps = ids.slice(1).map((to, at): ChainStep => {
		const from = ids[at] as string;
		const ties = listOwnTiesOn(network, shown, from).filter((tie) => tie.a === to || tie.b === to);
		const evidence = ties
			.toSorted((one, other) => one.layer - other.layer)
			.map((tie) => describeTie(network, tie, from));
		return { from, to, evidence };
	});
	return { ids, steps, bands: bandChain(network, ids), cautions: findCautions(network, ids, steps) };
}

/** Consortia that follow each other in one place, with whoever stands between them. */
function bandChain(network: Network, ids: ChainIds): readonly ChainBand[] {
	const placeAt: (FindingPlace | null)[] = ids.map(() => null);
	let last: { readonly at: number; readonly place: FindingPlace } | null = null;
	for (const [at, id] of ids.entries()) {
		if (!network.consortia.has(id)) continue;
		const [place = null, ...further] = findHome(network, id);
		if (place === null || further.length > 0) {
			last = null;
			continue;
		}
		placeAt[at] = place;
		if (last !== null && doPlacesMeet(last.place, place)) {
			const [joined = place] = joinPlaces([last.place, place]);
			// The wider name holds for the whole band, back to where it began.
			for (let back = at; back >= 0 && (back > last.at || placeAt[back] === last.place); back--) placeAt[back] = joined;
			last = { at, place: joined };
		} else last = { at, place };
	}
	const bands: { place: FindingPlace | null; ids: string[] }[] = [];
	for (const [at, id] of ids.entries()) {
		const place = placeAt[at] ?? null;
		const band = bands.at(-1);
		if (band && band.place === place) band.ids.push(id);
		else bands.push({ place, ids: [id] });
	}
	return bands;
}

function findCautions(network: Network, ids: ChainIds, steps: readonly ChainStep[]): readonly ChainCaution[] {
	const cautions = new Map<string, ChainCaution>();
	const add = (caution: ChainCaution) => cautions.set(JSON.stringify(caution), caution);
	for (const [at, person] of ids.entries()) {
		if (!network.persons.has(person)) continue;
		for (const side of [-1, 1] as const) {
			const [institution, consortium] = [ids[at + side], ids[at + 2 * side]];
			const step = steps[side < 0 ? at - 1 : at];
			const [tie] = step?.evidence.map((each) => each.tie) ?? [];
			if (tie === undefined || institution === undefined) continue;
			if (tie.throughProgram !== null) add({ kind: "by-program", person, program: tie.throughProgram });
			if (tie.kind !== "affiliation") continue;
			if (tie.role !== "current" && tie.from === null && tie.to === null) add({ kind: "undated", person, institution });
			if (consortium !== undefined && network.consortia.has(consortium) && !isTied(network, person, consortium)) {
				add({ kind: "not-in-person", person, consortium });
			}
		}
	}
	return [...cautions.values()];
}

/** In whatever layer. */
function isTied(network: Network, person: string, consortium: string): boolean {
	return listOwnTies(network, person).some((tie) => tie.a === person && tie.b === consortium);
}
