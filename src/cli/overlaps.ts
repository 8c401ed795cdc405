// Which consortia share members, by name and post, and which are tied without sharing any.
import type { MemberList } from "../model/dataset.ts";
import { compareConsortia, type Overlap } from "../pipeline/overlaps.ts";
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

export function listOverlaps({ network, shown }: Question) {
	const { sets, overlaps, counts, related, shared, listings } = compareConsortia(network, shown);
	const name = (overlap: Overlap): NamedOverlap => ({
		reach: overlap.reach,
		jaccard: overlap.jaccard,
		containment: overlap.containment,
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
		consortia: [...sets.values()].map(
			({ id, list, members }): ListedConsortium => ({
				...nameActor(network, id),
				prefectures: network.consortia.get(id)?.prefectures ?? [],
				list,
				members: members.size,
			}),
		),
		pairs: counts,
		overlaps: overlaps.map(name),
		related: related.map(
			({ overlap, relation }): RelatedPair => ({ ...name(overlap), relation: citeTie(network, relation.tie) }),
		),
		shared: shared.map(
			({ id, consortia }): SharedMember => ({
				...nameActor(network, id),
				consortia: consortia.map((consortium) => nameActor(network, consortium)),
			}),
		),
	};
}
