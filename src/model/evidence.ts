// Every row that ties two actors, read as one Tie, and the one table that gives it its evidence layer.
import type { Certainty, RelationKind, Role } from "./dataset.ts";
import type { PartialDate } from "./partial-date.ts";

/** 1 listed membership · 2 stated role · 3 consortium–consortium · 4 persons now · 5 persons before · 6 inferred or mentioned. */
export type Layer = 1 | 2 | 3 | 4 | 5 | 6;

export const layers: readonly Layer[] = [1, 2, 3, 4, 5, 6];

/** The app opens here: everything stated that holds now. */
export const defaultLayer: Layer = 4;

export type TieKind = "membership" | "involvement" | "affiliation" | "relation";

export type TieRole = Role | RelationKind | "current" | "former" | "secondment";

/** One row of evidence between two bodies or persons, by their ids. */
export interface Tie {
	readonly kind: TieKind;
	/** Institution or person; for a relation the first end. */
	readonly a: string;
	/** Consortium; for an affiliation the institution, for a relation the second end. */
	readonly b: string;
	readonly role: TieRole;
	readonly layer: Layer;
	readonly certainty: Certainty;
	/** The printed word of the role, or the post; null when the source gives none. */
	readonly word: string | null;
	/** Ex-officio post without a name, memberships only. */
	readonly post: string | null;
	/** Set when the tie exists because the person is an official of this programme. */
	readonly throughProgram: string | null;
	readonly event: string | null;
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	readonly asOf: PartialDate | null;
	readonly source: string;
	readonly locator: string;
	/** Index of the row in its table of the dataset. */
	readonly row: number;
}

const LISTED: ReadonlySet<TieRole> = new Set(["member", "core", "lead"]);
const STAND_IN_INSPECTOR_ONLY: ReadonlySet<TieRole> = new Set(["branch_of", "possibly_same", "succeeded_by"]);

/** Whether a relation of this kind is drawn and analysed at all. */
export function isDrawnRole(role: TieRole): boolean {
	return !STAND_IN_INSPECTOR_ONLY.has(role);
}

/** Whether a role counts as membership of the consortium. */
export function isMembershipRole(role: TieRole): boolean {
	return LISTED.has(role);
}

/**
 * The evidence layer of a row. `alsoListed` says that the same institution also stands in the member
 * list of the same consortium; a secretariat that does is a listed membership.
 */
export function evidenceLayer(kind: TieKind, role: TieRole, certainty: Certainty, alsoListed: boolean): Layer {
	if (certainty !== "stated") return 6;
	switch (kind) {
		case "membership":
			return LISTED.has(role) || (role === "secretariat" && alsoListed) ? 1 : 2;
		case "relation":
			return 3;
		case "involvement":
			return 4;
		case "affiliation":
			return role === "current" ? 4 : 5;
	}
}
