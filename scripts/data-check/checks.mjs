// The list of checks, run over one set of tables.
import { checkCounts } from "./counts.mjs";
import { checkDates } from "./dates.mjs";
import { checkCertainty, checkEvidence } from "./evidence.mjs";
import { checkMemberLists } from "./member-lists.mjs";
import { checkNearHomonyms } from "./near-homonyms.mjs";
import { checkOfficialNumbers } from "./official-numbers.mjs";
import { checkPlaces } from "./places.mjs";
import { checkAliases, checkPrintedForms } from "./printed-forms.mjs";
import { checkSchema } from "./schema.mjs";
import { checkSectors } from "./sectors.mjs";

/** @typedef {{ name: string, needsDocuments: boolean, check: (data: import("./load.mjs").CheckedData) => import("./load.mjs").Finding }} Check */

/** @type {readonly Check[]} */
export const checks = [
	{ name: "schema, ids and references", needsDocuments: false, check: checkSchema },
	{ name: "source, locator, as-of, certainty", needsDocuments: false, check: checkEvidence },
	{ name: "locators", needsDocuments: false, check: checkPlaces },
	{ name: "printed forms in their lines", needsDocuments: true, check: checkPrintedForms },
	{ name: "left-over test of member lists", needsDocuments: true, check: checkMemberLists },
	{ name: "stated names and forms", needsDocuments: true, check: checkCertainty },
	{ name: "an alias for every other form, of one body", needsDocuments: false, check: checkAliases },
	{ name: "near-homonyms decided", needsDocuments: false, check: (data) => checkNearHomonyms(data) },
	{ name: "era and weekday of dates", needsDocuments: false, check: checkDates },
	{ name: "official numbers", needsDocuments: false, check: checkOfficialNumbers },
	{ name: "sectors", needsDocuments: false, check: checkSectors },
	{ name: "counts and named members", needsDocuments: false, check: checkCounts },
];

/** @param {import("./load.mjs").CheckedData} data */
export function runChecks(data) {
	return checks.map(({ name, needsDocuments, check }) => ({
		name,
		finding: needsDocuments && !data.documents ? null : check(data),
	}));
}
