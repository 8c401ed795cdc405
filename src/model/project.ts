// The truth of a session: data, what the user decided and asked for, where things were put.
import type { Dataset } from "./dataset.ts";
import type { View } from "./view.ts";

/** The user's answer to a proposed match of two names; both ids of one kind. */
export interface Decision {
	readonly a: string;
	readonly b: string;
	readonly answer: "same" | "apart";
}

/** Paper or screen a layout is solved for; positions of one say nothing about another. */
export const formatIds = ["screen-wide", "screen-narrow", "screen-tall", "slide", "a4-landscape", "a4-text"] as const;
export type FormatId = (typeof formatIds)[number];

/** A node put in place by hand, in world units of that format. */
export interface Pin {
	readonly id: string;
	readonly format: FormatId;
	readonly x: number;
	readonly y: number;
}

/** A part in a consortium the user tries out: never data, never in a table, a count or a picture that is exported. */
export interface Tentative {
	/** Institution or person. */
	readonly actor: string;
	readonly consortium: string;
}

export interface Project {
	readonly version: 1;
	/** Shown in the header and in captions. */
	readonly title: string;
	/** Whether the dataset is the one that comes with the program. */
	readonly bundled: boolean;
	readonly dataset: Dataset;
	readonly decisions: readonly Decision[];
	readonly view: View;
	readonly pins: readonly Pin[];
	readonly tentative: readonly Tentative[];
}
