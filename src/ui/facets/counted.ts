// What the numbers of a facet count: what it chooses among, where the figure draws that.
import type { FacetId, Mode } from "../../model/view.ts";

export type Counted = "institutions" | "consortia" | "ties" | "nodes";

const chosen: Readonly<Record<FacetId, Counted>> = {
	sector: "institutions",
	seat: "institutions",
	prefecture: "consortia",
	program: "consortia",
	ministry: "consortia",
	year: "ties",
	source: "ties",
	kind: "nodes",
};

/** A projection draws one kind only: of that is counted what each value would leave. */
export function countedBy(facet: FacetId, mode: Mode): Counted {
	const counted = chosen[facet];
	return mode === "two-mode" || counted === "ties" || counted === "nodes" ? counted : mode;
}
