// Consortia side by side: what each is, who is listed in it sector by sector, and who of them in the others too.
import { measureOverlap, type Overlap } from "../analysis/overlap.ts";
import { compareCodePoints } from "../graph/order.ts";
import { type Sector, sectorOrder } from "../model/dataset.ts";
import { compareDates, type PartialDate } from "../model/partial-date.ts";
import type { NodeDetail, TieEvidence } from "./answers.ts";
import { describeNode } from "./detail.ts";
import { type Network, nameOf } from "./network.ts";
import type { Shown } from "./shown.ts";
import { listShownSetsInSteps } from "./shown-sets.ts";

/** More columns than this fit neither a screen nor a sheet of paper. */
export const MOST_COMPARED = 6;

export interface ComparedMember {
	readonly id: string;
	readonly sector: Sector | null;
	/** The other consortia compared that list it, in the order of the columns. */
	readonly alsoIn: readonly string[];
	/** What lists it here. */
	readonly evidence: readonly TieEvidence[];
}

export interface ComparedConsortium {
	readonly detail: NodeDetail;
	readonly theme: string | null;
	/** Listed members that are shown: by sector, in a sector by name. */
	readonly members: readonly ComparedMember[];
	/** Days, years or fiscal years its members are listed for, earliest first; none where undated. */
	readonly asOf: readonly PartialDate[];
	/** Every source cited here once, with the first place; those of members first. */
	readonly sources: readonly CitedSource[];
}

export interface CitedSource {
	readonly id: string;
	readonly locator: string;
}

export interface Comparison {
	readonly consortia: readonly ComparedConsortium[];
	/** Members of two or more of them, in most first. */
	readonly shared: readonly { readonly id: string; readonly consortia: readonly string[] }[];
	readonly pairs: readonly Overlap[];
	/** Consortia beyond the number that is compared. */
	readonly omitted: number;
}

/** Of these ids the consortia, in their order; `shown` is the two-mode network. A consortium a step. */
export function* describeComparison(
	network: Network,
	shown: Shown,
	ids: readonly string[],
): Generator<void, Comparison> {
	const asked = ids.filter((id) => network.consortia.has(id));
	const columns = asked.slice(0, MOST_COMPARED);
	const byId = new Map((yield* listShownSetsInSteps(network, shown)).map((set) => [set.id, set]));
	const sets = columns.flatMap((id) => byId.get(id) ?? []);
	const joined = new Map<string, string[]>();
	for (const { id, members } of sets) {
		for (const member of members) joined.set(member, [...(joined.get(member) ?? []), id]);
	}
	const consortia: ComparedConsortium[] = [];
	for (const id of columns) {
		yield;
		const detail = describeNode(network, shown, id);
		if (detail) consortia.push(describeColumn(network, detail, joined));
	}
	return {
		consortia,
		shared: [...joined]
			.filter(([, of]) => of.length > 1)
			.map(([id, of]) => ({ id, consortia: of }))
			.sort((one, other) => other.consortia.length - one.consortia.length),
		pairs: sets.flatMap((one, at) => sets.slice(at + 1).map((other) => measureOverlap(one, other))),
		omitted: asked.length - columns.length,
	};
}

function describeColumn(
	network: Network,
	detail: NodeDetail,
	joined: ReadonlyMap<string, readonly string[]>,
): ComparedConsortium {
	const listings = new Map<string, TieEvidence[]>();
	for (const evidence of detail.evidence) {
		if (evidence.tie.layer !== 1) continue;
		const known = listings.get(evidence.other);
		if (known) known.push(evidence);
		else listings.set(evidence.other, [evidence]);
	}
	const ids = [...listings].toSorted(([one], [other]) =>
		compareCodePoints(nameOf(network, one), nameOf(network, other)),
	);
	const members = ids.map(
		([id, evidence]): ComparedMember => ({
			id,
			sector: network.institutions.get(id)?.sector ?? null,
			alsoIn: (joined.get(id) ?? []).filter((other) => other !== detail.id),
			evidence,
		}),
	);
	const listed = [...listings.values()].flat();
	return {
		detail,
		theme: network.consortia.get(detail.id)?.theme ?? null,
		members: [...sectorOrder, null].flatMap((sector) => members.filter((member) => member.sector === sector)),
		asOf: [...new Set(listed.flatMap(({ tie }) => tie.asOf ?? []))].sort(compareDates),
		sources: listSources([
			...listed.map(({ source, tie }) => ({ id: source.id, locator: tie.locator })),
			...[...detail.programs, ...detail.counts, ...detail.events].map(({ source, locator }) => ({
				id: source,
				locator,
			})),
		]),
	};
}

function listSources(cited: readonly CitedSource[]): readonly CitedSource[] {
	const first = new Map<string, CitedSource>();
	for (const each of cited) if (!first.has(each.id)) first.set(each.id, each);
	return [...first.values()];
}
