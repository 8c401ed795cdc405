// Which consortia share members, by name and post, and which are tied without sharing any.
import { findOverlaps, type MemberSet, measureOverlap, type Overlap } from "../analysis/overlap.ts";
import { compareCodePoints } from "../graph/order.ts";
import type { MemberList } from "../model/dataset.ts";
import type { Tie } from "../model/evidence.ts";
import { listShownSets } from "../pipeline/headline.ts";
import { type Citation, citeTie, type Named, nameActor } from "./citation.ts";
import type { Question } from "./question.ts";

export interface ListedConsortium extends Named {
	readonly prefectures: readonly string[];
	readonly list: MemberList;
	/** Listed members that are shown. */
	readonly members: number;
}

export interface NamedOverlap extends Pick<Overlap, "reach" | "jaccard" | "containment"> {
	readonly a: Named;
	readonly b: Named;
	readonly shared: readonly Listed[];
}

/** A member with what lists it. */
interface Listed extends Named {
	readonly evidence: readonly Citation[];
}

export interface RelatedPair extends NamedOverlap {
	readonly relation: Citation;
}

export interface SharedMember extends Named {
	readonly consortia: readonly Named[];
}

export function listOverlaps(question: Question) {
	const { network, shown } = question;
	const sets = listShownSets(network, shown);
	const byId = new Map(sets.map((set) => [set.id, set]));
	const listings = new Map<string, Tie[]>();
	for (const [at, tie] of network.ties.entries()) {
		if (shown.tieOn[at] && tie.layer === 1) listings.set(tie.a, [...(listings.get(tie.a) ?? []), tie]);
	}
	const name = (overlap: Overlap): NamedOverlap => ({
		...overlap,
		a: nameActor(network, overlap.a),
		b: nameActor(network, overlap.b),
		shared: overlap.shared.map((id) => ({
			...nameActor(network, id),
			evidence: (listings.get(id) ?? [])
				.filter((tie) => tie.b === overlap.a || tie.b === overlap.b)
				.map((tie) => citeTie(network, tie)),
		})),
	});
	return {
		consortia: sets.map(
			({ id, list, members }): ListedConsortium => ({
				...nameActor(network, id),
				prefectures: network.consortia.get(id)?.prefectures ?? [],
				list,
				members: members.size,
			}),
		),
		overlaps: findOverlaps(sets).map(name),
		related: listRelated(question, byId, name),
		shared: listShared(question, sets),
	};
}

/** A relation between two shown consortia, if its source was not filtered out. */
function listRelated(
	{ network, view }: Question,
	byId: ReadonlyMap<string, MemberSet>,
	name: (overlap: Overlap) => NamedOverlap,
): RelatedPair[] {
	const { source } = view.filters;
	return network.ties.flatMap((tie) => {
		const [a, b] = [byId.get(tie.a), byId.get(tie.b)];
		if (tie.kind !== "relation" || !a || !b || (source && !source.includes(tie.source))) return [];
		return [{ ...name(measureOverlap(a, b)), relation: citeTie(network, tie) }];
	});
}

/** Most consortia first. */
function listShared({ network }: Question, sets: readonly MemberSet[]): SharedMember[] {
	const joined = new Map<string, string[]>();
	for (const { id, members } of sets) {
		for (const member of members) joined.set(member, [...(joined.get(member) ?? []), id]);
	}
	return [...joined]
		.filter(([, consortia]) => consortia.length > 1)
		.sort(([one, a], [other, b]) => b.length - a.length || compareCodePoints(one, other))
		.map(([id, consortia]) => ({
			...nameActor(network, id),
			consortia: consortia.map((consortium) => nameActor(network, consortium)),
		}));
}
