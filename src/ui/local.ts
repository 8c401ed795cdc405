// Choices that belong to the panels alone: lost on reload, never undone, never exported.
import type { PictureOptions, ReadOptions } from "./app.ts";
import { type BridgeChoices, initialBridgeChoices } from "./bridges/choices.ts";
import { initialOverlapChoices, type OverlapChoices } from "./overlap/choices.ts";

export interface Local {
	readonly search: { readonly query: string; readonly open: boolean; readonly active: number };
	/** Facet sections whose state differs from how they start. */
	readonly toggledSections: ReadonlySet<string>;
	readonly tablePage: number;
	/** The table lists only the ties of this node. */
	readonly tiesOf: string | null;
	/** Side panel that is out as a drawer; only narrow windows have drawers. */
	readonly drawer: "facets" | "inspector" | null;
	/** Source on view, with the place in it that was asked for. */
	readonly source: { readonly id: string; readonly locator: string } | null;
	/** How the next files are to be read. */
	readonly reading: ReadOptions;
	readonly pasted: string;
	readonly dropping: boolean;
	readonly onlyErrors: boolean;
	readonly picture: PictureOptions;
	readonly preview: { readonly key: string; readonly address: string | null } | null;
	readonly exporting: boolean;
	/** What came of the last copying, said beside the button that did it. */
	readonly said: string;
	readonly overlap: OverlapChoices;
	readonly bridges: BridgeChoices;
	/** Single letters act as commands while no field has the focus. */
	readonly singleKeys: boolean;
}

export const initialLocal: Local = {
	search: { query: "", open: false, active: -1 },
	toggledSections: new Set(),
	tablePage: 0,
	tiesOf: null,
	drawer: null,
	source: null,
	reading: { attendance: false, unsaidLists: "complete" },
	pasted: "",
	dropping: false,
	onlyErrors: false,
	picture: { format: "svg", persons: true },
	preview: null,
	exporting: false,
	said: "",
	overlap: initialOverlapChoices,
	bridges: initialBridgeChoices,
	singleKeys: true,
};
