// Whether a body is of a kind whose office is to connect others, as far as its name alone says so.
import type { InstitutionKind } from "../model/dataset.ts";
import { prefectures } from "../model/prefecture.ts";
import { stripLegalForm, unifyLegalForms } from "./legal-forms.ts";
import { nationalUniversities } from "./national-universities.ts";

/** Prefectures, national universities, chambers of commerce and industry. */
export const hubKinds: ReadonlySet<InstitutionKind> = new Set(["prefecture", "national_university", "chamber"]);

const prefectureNames: ReadonlySet<string> = new Set(prefectures.map(({ name }) => name));
const CHAMBER = /(?:商工会議所|商工会議所連合会|商工会|商工会連合会)$/u;

/** Null where the name does not tell; a department of a prefecture is not the prefecture. */
export function readHubKind(name: string): InstitutionKind | null {
	const plain = stripLegalForm(unifyLegalForms(name.normalize("NFKC").replace(/\s/gu, "")));
	if (prefectureNames.has(plain.replace(/庁$/u, ""))) return "prefecture";
	if (nationalUniversities.has(plain)) return "national_university";
	return CHAMBER.test(plain) ? "chamber" : null;
}
