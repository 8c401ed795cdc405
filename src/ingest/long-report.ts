// What the report says about how a long-format file was read: every reading that was not simply printed.
import type { Membership } from "../model/dataset.ts";
import { isMembershipRole } from "../model/evidence.ts";
import type { Place } from "../model/issue.ts";
import type { IssueLog } from "./issue-log.ts";
import type { Unified } from "./mention-tables.ts";
import type { ReadOptions } from "./raw.ts";
import type { WrittenList } from "./write-list.ts";

/** Forms that spacing alone tells apart are not worth a sentence. */
function differsVisibly(forms: readonly string[]): boolean {
	return new Set(forms.map((form) => form.replace(/\s/gu, ""))).size > 1;
}

function reportUnified(kind: string, unified: readonly Unified[], place: Place, log: IssueLog): void {
	for (const { name, forms } of unified) {
		if (differsVisibly(forms)) log.add("names-unified", "info", place, { name, forms, kind });
	}
}

function reportRoles(memberships: readonly Membership[], place: Place, log: IssueLog): void {
	const byRole = new Map<Membership["role"], number>();
	for (const { role } of memberships) byRole.set(role, (byRole.get(role) ?? 0) + 1);
	let members = 0;
	for (const [role, rows] of byRole) if (isMembershipRole(role)) members += rows;
	if (members > 0) log.add("read-as-membership", "info", place, { rows: members });
	for (const [role, rows] of [...byRole].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (!isMembershipRole(role)) log.add("read-as-no-membership", "info", place, { rows, role });
	}
}

interface Reading {
	readonly options: ReadOptions;
	readonly personsAlone: number;
}

/** Adds the readings; what concerns several files together is said of the first. */
export function reportReading(
	{ options, personsAlone }: Reading,
	{ dataset, unified, differing, assumed }: WrittenList,
	files: readonly string[],
	log: IssueLog,
): void {
	const place: Place = { file: files[0] ?? "" };
	if (options.attendance) {
		const rows = files.reduce((sum, file) => sum + log.countsOf(file).rows - log.countsOf(file).rejected, 0);
		log.add("read-as-attendance", "info", place, { rows });
	}
	reportRoles(dataset.memberships, place, log);
	if (personsAlone > 0) log.add("read-person-without-institution", "info", place, { rows: personsAlone });
	for (const [kind, names] of Object.entries(unified)) reportUnified(kind, names, place, log);
	for (const each of differing)
		log.add("body-told-differently", each.column === "seat" ? "warning" : "info", place, each);
	const inferred = dataset.institutions.filter(({ sector_basis }) => sector_basis === "inferred").length;
	if (inferred > 0) log.add("sector-inferred", "info", place, { institutions: inferred });
	const taken = options.unsaidLists === "open" ? "list-taken-as-open" : "list-taken-as-complete";
	if (assumed.lists > 0) log.add(taken, "info", place, { consortia: assumed.lists });
	if (assumed.grants > 0) log.add("program-taken-as-grant", "info", place, { programs: assumed.grants });
}
