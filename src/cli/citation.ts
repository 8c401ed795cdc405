// Names and evidence as they stand in every answer: who, in which role, on which source.
import type { Certainty } from "../model/dataset.ts";
import type { Layer, Tie, TieRole } from "../model/evidence.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { type Network, nameOf } from "../pipeline/network.ts";

export interface Named {
	readonly id: string;
	readonly name: string;
}

export interface Citation {
	readonly role: TieRole;
	/** Ex-officio post of a member. */
	readonly post: string | null;
	/** The role as printed, or a person's post. */
	readonly word: string | null;
	readonly layer: Layer;
	readonly certainty: Certainty;
	readonly asOf: PartialDate | null;
	readonly source: string;
	readonly sourceTitle: string;
	readonly locator: string;
}

export function nameActor(network: Network, id: string): Named {
	return { id, name: nameOf(network, id) };
}

export function citeTie(network: Network, tie: Tie): Citation {
	const { role, post, layer, certainty, asOf, source, locator } = tie;
	const sourceTitle = network.sources.get(source)?.title ?? source;
	return { role, post, word: tie.word, layer, certainty, asOf, source, sourceTitle, locator };
}
