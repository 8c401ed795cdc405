// A tie as the panels tell it: its other end, its source, the words of its row.
import type { Tie } from "../model/evidence.ts";
import type { TieEvidence } from "./answers.ts";
import type { Network } from "./network.ts";

/** A tie as seen from one of its ends, with its source and the words its row prints. */
export function describeTie(network: Network, tie: Tie, from: string): TieEvidence {
	const source = network.sources.get(tie.source);
	const { dataset } = network;
	const membership = tie.kind === "membership" ? dataset.memberships[tie.row] : undefined;
	const affiliation = tie.kind === "affiliation" ? dataset.affiliations[tie.row] : undefined;
	return {
		tie,
		other: tie.a === from ? tie.b : tie.a,
		source: {
			id: tie.source,
			title: source?.title ?? tie.source,
			publisher: source?.publisher ?? null,
			date: source?.date ?? null,
			url: source?.url ?? null,
		},
		printed: (membership ?? affiliation)?.printed ?? null,
		sectorStated: membership?.sector_stated ?? null,
	};
}
