// What the report says about how a long-format file was read: every reading that was not simply printed.
import type { Dataset, Role } from "../model/dataset.ts";
import { isMembershipRole } from "../model/evidence.ts";
import type { Place } from "../model/issue.ts";
import type { IssueLog } from "./issue-log.ts";
import { type Actors, type Named, nameOf } from "./long-actors.ts";
import { memberListOf } from "./long-frames.ts";
import type { Ties } from "./long-ties.ts";
import type { ReadOptions } from "./raw.ts";
import { sortedByKey } from "./tally.ts";

interface Reading {
	readonly actors: Actors;
	readonly ties: Ties;
	readonly options: ReadOptions;
	readonly personsAlone: number;
}

/** Forms that spacing alone tells apart are not worth a sentence. */
function differsVisibly(forms: readonly string[]): boolean {
	return new Set(forms.map((form) => form.replace(/\s/gu, ""))).size > 1;
}

function reportUnified(kind: string, actors: ReadonlyMap<string, Named>, place: Place, log: IssueLog): void {
	const varied = new Map([...actors].filter(([, facts]) => facts.forms.isVaried()));
	for (const facts of sortedByKey(varied)) {
		const forms = facts.forms.values().sort();
		if (differsVisibly(forms)) log.add("names-unified", "info", place, { name: nameOf(facts), forms, kind });
	}
}

function reportRoles(byRole: ReadonlyMap<Role, number>, place: Place, log: IssueLog): void {
	let members = 0;
	for (const [role, rows] of byRole) if (isMembershipRole(role)) members += rows;
	if (members > 0) log.add("read-as-membership", "info", place, { rows: members });
	for (const [role, rows] of [...byRole].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (!isMembershipRole(role)) log.add("read-as-no-membership", "info", place, { rows, role });
	}
}

/** Adds the readings; what concerns several files together is said of the first. */
export function reportReading(reading: Reading, dataset: Dataset, files: readonly string[], log: IssueLog): void {
	const place: Place = { file: files[0] ?? "" };
	if (reading.options.attendance) {
		const rows = files.reduce((sum, file) => sum + log.countsOf(file).rows - log.countsOf(file).rejected, 0);
		log.add("read-as-attendance", "info", place, { rows });
	}
	reportRoles(reading.ties.byRole, place, log);
	if (reading.personsAlone > 0)
		log.add("read-person-without-institution", "info", place, { rows: reading.personsAlone });
	const { institutions, persons, consortia, programs } = reading.actors;
	for (const [kind, actors] of Object.entries({
		institution: institutions,
		person: persons,
		consortium: consortia,
		program: programs,
	})) {
		reportUnified(kind, actors, place, log);
	}
	const inferred = dataset.institutions.filter(({ sector_basis }) => sector_basis === "inferred").length;
	if (inferred > 0) log.add("sector-inferred", "info", place, { institutions: inferred });
	const assumed = [...consortia.values()].filter((facts) => memberListOf(facts, log.hasRejected).isAssumed).length;
	if (assumed > 0) log.add("list-taken-as-complete", "info", place, { consortia: assumed });
}
