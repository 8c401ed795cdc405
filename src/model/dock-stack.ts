// Bodies without named members that are told of together: what they have in common, and what is stated of each.
import type { FindingPlace } from "./finding.ts";

/** A programme by its short name, or where they have none the one place they are active in. */
export type StackName = { readonly kind: "program"; readonly name: string } | FindingPlace;

export interface StackedBody {
	readonly name: string;
	/** Numbers sources state, newest last. */
	readonly stated: readonly { readonly value: string; readonly measure: string }[];
	/** Filtered out. */
	readonly faint: boolean;
}

export interface StackContents {
	readonly named: StackName;
	/** All of them, whether or not they pass the filters. */
	readonly bodies: readonly StackedBody[];
	/** Persons tied to nobody else who pass the filters. */
	readonly persons: number;
}

/** How much stands in such boxes. */
export interface StackCounts {
	readonly boxes: number;
	readonly bodies: number;
	readonly persons: number;
}
