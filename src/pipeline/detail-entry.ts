// Where the entry of a node itself rests: the source of its name, and the forms it is printed in.
import type { Alias, Certainty, Consortium, Institution, Person } from "../model/dataset.ts";
import type { PartialDate } from "../model/partial-date.ts";

interface Grounds {
	readonly asOf: PartialDate | null;
	/** Null where the file says nothing of it, as in data of one's own. */
	readonly certainty: Certainty | null;
	readonly source: string;
	readonly locator: string;
}

/** The row of the node itself. */
export type Origin = Grounds;

export interface PrintedForm extends Grounds {
	readonly printed: string;
	readonly step: Alias["step"];
	readonly sure: Alias["sure"];
}

/** Null where the row cites nothing. */
export function describeOrigin(row: Institution | Consortium | Person | undefined): Origin | null {
	if (!row?.source || !row.locator) return null;
	return { asOf: row.as_of, certainty: row.certainty, source: row.source, locator: row.locator };
}

export function describeForm({ printed, step, sure, as_of, certainty, source, locator }: Alias): PrintedForm {
	return { printed, step, sure, asOf: as_of, certainty, source, locator };
}
