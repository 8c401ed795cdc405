// Words of the command line in English.
import { countOf } from "./count-of.ts";

type Reach = "exact" | "at-least" | "unknown";

const faults: Readonly<Record<string, (found: string) => string>> = {
	command: (found) => (found === "" ? "There is no command." : `There is no command "${found}".`),
	option: (found) => `The options cannot be read: ${found}`,
	"option-elsewhere": (found) => `This command takes no --${found}.`,
	language: (found) => `There is no language "${found}". Say ja or en.`,
	layer: (found) => `There is no layer "${found}". Say 1 to 6.`,
	lists: (found) => `--lists takes complete or open, not "${found}".`,
	source: (found) => `There is no source "${found}" in these data.`,
	between: () => "Give --between twice.",
	actor: (found) => `"${found}" is not in these data. Give an id, or the name as the source prints it.`,
	"no-files": () => "Name files or a folder.",
	"no-target": () => "Say where to write with --to.",
	ending: (found) => `Nothing can be written as "${found}".`,
	unreadable: (found) => `"${found}" cannot be opened.`,
	unwritable: (found) => `"${found}" cannot be written.`,
};

export const commandLineEn = {
	fault: ({ fault, found, known }: { fault: string; found: string; known?: readonly string[] }) =>
		`${faults[fault]?.(found) ?? found}${known ? ` Known: ${known.join(", ")}.` : ""} See --help.`,
	written: (path: string) => `Written to ${path}.`,
	row: (row: number) => `row ${row}`,
	columns: [
		"One end",
		"Other end",
		"Role",
		"Post",
		"Evidence layer",
		"Certainty",
		"As of",
		"Source",
		"Locator",
		"Id",
		"Other id",
	],
	scope: (layer: number, name: string, sources: readonly string[]) =>
		`Evidence layers: 1 to ${layer} (up to ${name}). Sources: ${sources.length > 0 ? sources.join(", ") : "all"}`,
	counts: (consortia: number, institutions: number, persons: number, ties: number) =>
		[
			countOf(consortia, "consortium", "consortia"),
			countOf(institutions, "institution"),
			countOf(persons, "person"),
			countOf(ties, "tie"),
		].join(", "),
	overlaps: (pairs: number) => `Overlaps (${countOf(pairs, "pair")} with members in common)`,
	related: "Ties between consortia, and the overlap of their members",
	shared: (institutions: number) => `Institutions in two or more consortia (${institutions})`,
	unknown: (consortia: number) => `Consortia that name no member: overlap unknown (${consortia})`,
	cutPoints: (nodes: number) => `Cut points (without which consortia lose their only connection, ${nodes})`,
	bridges: "Bridges (by betweenness) and what they rest on",
	coverage: "Prefecture × programme",
	chains: (from: string, to: string) => `Chains from ${from} to ${to}`,
	reach: (shared: number, reach: Reach) =>
		reach === "unknown"
			? "unknown"
			: reach === "at-least"
				? shared === 0
					? "0 as far as known"
					: `at least ${shared}`
				: `${shared}`,
	share: (jaccard: number, containment: readonly [number, number]) =>
		`Jaccard ${jaccard.toFixed(2)}, containment ${containment.map((part) => part.toFixed(2)).join(" / ")}`,
	withPost: (name: string, post: string) => `${name} (${post})`,
	asOf: (source: string, date: string) => `${source}, as of ${date}`,
	joined: (consortia: number, names: readonly string[]) => `${consortia} consortia: ${names.join(", ")}`,
	lost: (pairs: number) => `without it ${countOf(pairs, "pair")} of consortia lose their only connection`,
	bridge: (value: number, share: number) => `betweenness ${value.toFixed(1)} (${(share * 100).toFixed(1)}% of pairs)`,
	reported: (name: string) => `${name} (reported in the survey)`,
	severalGrants: "★ adopted in two or more grants",
	notConnected: "Not connected on these layers.",
	connectedFrom: (layer: number) => `connected by evidence up to layer ${layer}`,
	neverConnected: "Not connected on any layer.",
	none: "none",
	list: (names: readonly string[]) => names.join(", "),
};
