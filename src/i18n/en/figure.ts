// Words written into the picture and its export sheet.
import type { Sector } from "../../model/dataset.ts";
import type { Layer, TieRole } from "../../model/evidence.ts";
import { datePrecision, fiscalYear, type PartialDate } from "../../model/partial-date.ts";
import { type BlockPlace, findPrefecture, regions } from "../../model/prefecture.ts";
import { type FacetId, type Mode, UNKNOWN } from "../../model/view.ts";
import { writeNumber } from "../number.ts";
import { roles, sectors } from "./closed-lists.ts";
import { countOf } from "./count-of.ts";
import { stacksEn, writeStacksEn } from "./stacks.ts";

interface ChosenValues {
	readonly facet: FacetId;
	readonly values: readonly string[];
}

/** Roles whose printed Japanese word says what was done (講演, 開催); with the others it is a post and stays as printed. */
const acts: ReadonlySet<TieRole> = new Set([
	"secretariat",
	"organiser",
	"host",
	"signatory",
	"party",
	"guest",
	"attendee",
	"observer",
	"partner",
	"speaker",
	"official",
	"part_of",
	"co_signed",
	"party_to",
]);

function isPlainRole(role: TieRole, printed: string): boolean {
	return acts.has(role) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(printed);
}

/** Usual English short names; others stay as printed. */
const ministries: Readonly<Record<string, string>> = {
	内閣府: "CAO",
	文部科学省: "MEXT",
	総務省: "MIC",
	経済産業省: "METI",
};

const facetNames: Readonly<Record<FacetId, string>> = {
	sector: "sector",
	seat: "seat",
	prefecture: "prefecture",
	program: "programme",
	ministry: "ministry",
	year: "fiscal year",
	source: "source",
	kind: "kind",
};

function nameMinistry(ministry: string): string {
	return ministries[ministry] ?? ministry;
}

function writeDate(date: PartialDate): string {
	return datePrecision(date) === "fiscal-year" ? `FY${fiscalYear(date)}` : date;
}

function writeValue(facet: FacetId, value: string): string {
	if (value === UNKNOWN) return "not stated";
	if (facet === "sector") return sectors[value as Sector] ?? value;
	if (facet === "prefecture" || facet === "seat") return findPrefecture(value)?.name_en ?? value;
	if (facet === "ministry") return nameMinistry(value);
	return facet === "year" ? `FY${value}` : value;
}

/** All names, or how many there are and the first of them. */
function listNames(names: readonly string[], most: number): string {
	if (names.length <= most) return names.join(", ");
	return `${writeNumber(names.length)} institutions (${names.slice(0, most).join(", ")} and others)`;
}

function writeStated(stated: readonly { readonly value: string; readonly measure: string }[]): string {
	const latest = (measure: string) => stated.filter((count) => count.measure === measure).at(-1)?.value;
	const members = latest("members");
	const partners = latest("partners");
	if (members && partners) return `${members} + ${partners} stated`;
	const value = members ?? latest("parties") ?? partners;
	if (value) return `${value} stated`;
	const attended = latest("attending_institutions") ?? latest("attending_persons");
	return attended ? `${attended} attended` : "not stated";
}

const layerNames = [
	"listed members",
	"stated roles",
	"ties between consortia",
	"persons, current",
	"former posts",
	"mentioned or inferred",
];

function writeLines(mode: Mode, layer: Layer, ties: readonly number[]): string {
	const present = layerNames
		.map((name, index) => ({ name, count: ties[index] ?? 0 }))
		.slice(0, layer)
		.filter(({ count }) => count > 0)
		.map(({ name, count }) => `${name} ${writeNumber(count)}`);
	const off = layerNames.slice(layer);
	const left = off.length > 0 ? ` Left out: ${off.join(", ")}.` : "";
	if (mode === "institutions") return `Institutions listed in the same consortium; numbers count those shared.${left}`;
	if (mode === "consortia") {
		return `Consortia that share a listed member; numbers count those shared. Double lines are ties between consortia.${left}`;
	}
	return present.length > 0 ? `By layer of evidence: ${present.join(", ")}.${left}` : left.trim();
}

/** The whole line, then without its last parts one after the other. */
function shorten(parts: readonly string[], separator: string): readonly string[] {
	return parts.map((_, cut) => parts.slice(0, parts.length - cut).join(separator));
}

/** Tied by what is only mentioned, without one member listed: unknown, not none. */
const NOT_NAMED = "not named";

export const figureEn = {
	sectors,
	sectorUnknown: "sector not stated",
	onLine: (role: TieRole, printed: string | null) =>
		printed === null || isPlainRole(role, printed) ? roles[role] : printed,
	onLineTogether: (words: readonly string[]) => words.join(", "),
	onBracket: (program: string, _printed: string | null) => `${program}: ${roles.official}`,
	boxMinistry: nameMinistry,
	boxLine: (ministry: string, members: number, list: "complete" | "open" | "none") =>
		`${nameMinistry(ministry)} · ${members === 0 ? NOT_NAMED : `${writeNumber(members)}${list === "open" ? " or more" : ""}`}`,
	boxCounts: (members: number, list: "complete" | "open" | "none") => {
		if (members === 0) return [NOT_NAMED];
		const number = writeNumber(members);
		if (list === "open") return [`${number} or more institutions`, `${number} or more`, `${number}+`];
		return [countOf(members, "institution", "institutions"), countOf(members, "member", "members"), `${number} listed`];
	},
	boxBelow: writeStated,
	...stacksEn,
	folded: (count: number) => (count > 0 ? `+${writeNumber(count)}` : ""),
	describeInstitution: (name: string, sector: Sector | null, consortia: number) =>
		`${name}, ${sector === null ? "sector not stated" : sectors[sector]}, ${countOf(consortia, "consortium", "consortia")}`,
	describeConsortium: (name: string, ministry: string | null, members: number) =>
		`${name}, ${ministry === null ? "" : `${nameMinistry(ministry)}, `}${members === 0 ? "members not named" : countOf(members, "member", "members")}`,
	describePerson: (name: string, former: boolean, folded: number) =>
		`${name}, ${former ? "former post" : "person"}${folded > 0 ? `, ${writeNumber(folded)} more affiliations` : ""}`,
	captionTitle: (place: BlockPlace) => {
		if (place.kind === "region") return regions[place.region].en;
		if (place.kind === "unknown") return "Area not stated";
		return place.codes.map((code) => findPrefecture(code)?.name_en ?? code).join(", ");
	},
	captionDetails: (consortia: number, institutions: number, listed: number, shared: number, sectorsInferred: boolean) =>
		shorten(
			[
				...(consortia === 1 ? [] : [countOf(consortia, "consortium", "consortia")]),
				`${institutions < listed ? `${writeNumber(institutions)} of ` : ""}${countOf(listed, "institution", "institutions")}`,
				...(shared === 0 ? [] : [`${writeNumber(shared)} shared`]),
				...(sectorsInferred ? ["sectors inferred"] : []),
			],
			" · ",
		),
	dockTitle: "Members not named",
	dockDetail: (docked: number) => `${countOf(docked, "body", "bodies")}: overlap unknown, not zero`,
	legend: {
		sector: (sector: Sector, count: number) => `${sectors[sector]} ${writeNumber(count)}`,
		sectorUnknown: (count: number) => `Sector not stated ${writeNumber(count)}`,
		box: (count: number) => `Members named ${writeNumber(count)}`,
		unknownBox: (count: number) => `Not named ${writeNumber(count)}`,
		person: (count: number) => `Persons ${writeNumber(count)} (border: affiliation)`,
		former: (count: number) => `Former posts ${writeNumber(count)}`,
		member: "member, core member",
		role: "organiser, signatory, other role",
		personTie: "tie of a person",
		concurrent: "one of several present posts",
		relation: "tie between consortia",
		inferred: "former, mentioned or inferred",
		shared: "shared",
		hull: (ministry: string | null) => (ministry === null ? "Other consortia" : nameMinistry(ministry)),
	},
	sheet: {
		date: (earliest: PartialDate | null, latest: PartialDate | null, undated: number) => {
			if (earliest === null || latest === null) return undated > 0 ? "Data undated" : "";
			const span = earliest === latest ? writeDate(earliest) : `${writeDate(earliest)} to ${writeDate(latest)}`;
			return `Data as of ${span}${undated > 0 ? ` (${undated} undated)` : ""}`;
		},
		linesHeading: "Lines",
		lines: writeLines,
		sectorsHeading: "Sectors",
		sectors: (inferred: readonly string[], palette: "colour" | "grey") => {
			const note = inferred.length > 0 ? `Inferred by us for: ${listNames(inferred, 6)}.` : "As the sources state.";
			return palette === "grey"
				? `${note} In grey, sectors are told apart by character, shape and shade, ministries by the kind of border.`
				: note;
		},
		filtersHeading: "Filters",
		filters: (filters: readonly ChosenValues[], filteredOut: "dim" | "hide", folded: number) => {
			const chosen = filters.map(
				({ facet, values }) =>
					`${facetNames[facet]}: ${values.map((value) => writeValue(facet, value)).join(", ") || "none"}`,
			);
			const how = filteredOut === "dim" ? "The rest is faint." : "The rest is left out.";
			const first = chosen.length === 0 ? "None." : `${chosen.join("; ")}. ${how}`;
			const more =
				folded > 0 ? ` ${countOf(folded, "body", "bodies")} known only as affiliations: +n on the person.` : "";
			return `${first} Names without legal form.${more}`;
		},
		stacks: writeStacksEn,
		sourcesHeading: "Sources",
		source: (number: number, title: string, publisher: string | null, date: PartialDate | null) => {
			const about = [publisher, date === null ? null : writeDate(date)].filter((part) => part !== null).join(", ");
			return `[${number}] ${title}${about === "" ? "" : ` (${about})`}`;
		},
		madeHeading: "Made with",
		made: "Renkei Map",
	},
};
