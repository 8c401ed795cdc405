// English words of the candidates for closing a gap, and of trying a tie out.
import type { TieKind, TieRole } from "../../../model/evidence.ts";
import type { CandidatesWords } from "../../ja/panels/candidates.ts";
import { writeNumber } from "../../number.ts";
import { countOf } from "../count-of.ts";
import { termsEn } from "../terms.ts";

/** What one tie says, between its two ends. */
function tellTie(kind: TieKind, role: TieRole, word: string | null, a: string, b: string): string {
	const post = word ?? termsEn.roles[role].toLowerCase();
	switch (kind) {
		case "membership":
			return `${a} is listed in ${b} (${termsEn.roles[role].toLowerCase()})`;
		case "involvement":
			return `${a} takes part in ${b} (${post})`;
		case "affiliation":
			if (role === "secondment") return `${a} was seconded to ${b}`;
			return role === "former" ? `${a} was at ${b} (${post})` : `${a} is at ${b} (${post})`;
		case "relation":
			return `${a} and ${b}: ${termsEn.roles[role].toLowerCase()}`;
	}
}

export const candidatesEn: CandidatesWords = {
	title: "Who might link consortia that share no one",
	mark: "inferred, to be checked",
	word: "tentative",
	remark: "Not a fact; never in the figure or in a ranking",
	explain:
		"For consortia of the same prefecture, programme or theme that share no one in what is shown: the institutions and persons on the shortest chain between them, weak evidence (former posts, mentions) included.",
	none: "No candidate can be named for the consortia shown.",
	between: (left, right) => `${left} and ${right}`,
	more: (count) => `Show more (${writeNumber(count)} left)`,
	lonely: (count) => `Pairs nobody comes near to linking: ${writeNumber(count)}`,
	leftOut: (count) =>
		`Too many pairs: ${writeNumber(count)} more were not looked at. Choose what they concern, and those pairs are looked at first.`,
	samePrefecture: (names) => `same prefecture (${names.join(", ")})`,
	sameProgram: (names) => `same programme (${names.join(", ")})`,
	sameTheme: (words) => `both themes speak of “${words.join("”, “")}”`,
	hidden: "linked by evidence that is not shown",
	unknown: "overlap unknown: members are not named",
	atLeast: "none shared as far as is known",
	exact: "none shared",
	colon: ": ",
	sentenceEnd: ". ",
	seeAll: (count) => `${countOf(count, "candidate")} for linking consortia that share no one`,
	narrow: "Concerning",
	narrowAll: (count) => (count === null ? "everything" : `everything (${writeNumber(count)})`),
	narrowBy: { prefecture: "Prefecture", program: "Programme", consortium: "Consortium" },
	narrowOption: (name, count) => `${name} (${writeNumber(count)})`,
	narrowPairs: (name, pairs) => `${name} (${countOf(pairs, "pair")})`,
	narrowed: (count) => countOf(count, "candidate"),
	narrowedNone: "No candidate within what was chosen.",
	release: "Show all candidates",
	tellTie,
	weakest: (layer) => `weakest evidence: ${layer}`,
	notShown: "outside the figure",
	chain: "Chain and sources",
	show: "Show in the network",
	tryTitle: "Try a tie out",
	tryHelp: "The data stay as they are; only the figures are worked out again.",
	actor: "institution or person",
	consortium: "consortium",
	add: "Add tentatively",
	added: (actor, consortium) => `Added ${actor} to ${consortium} tentatively. This can be undone`,
	seeChange: "See what changes",
	whatIfTitle: "Tentative ties",
	whatIfRemark: "Not in the data, tables, counts or exports. Drawn as a dashed line marked “tentative”.",
	tie: (actor, consortium) => `${actor} → ${consortium}`,
	remove: (actor, consortium) => `Take back the tentative tie between ${actor} and ${consortium}`,
	removeShort: "Take back",
	takeBack: "Take the tentative tie back",
	clear: "Take all back",
	figure: "Figure (within what is shown)",
	change: (figure: string, before: number, after: number) => `${figure}: ${before} → ${after}`,
	before: "now",
	after: "with it",
	figures: {
		sharingPairs: "Pairs of consortia that share members",
		sharedInstitutions: "Institutions listed in two or more consortia",
		connectedPairs: "Pairs of consortia with a chain between them",
		groups: "Separate groups",
		cutPoints: "Bodies and persons without whom pairs fall apart",
	},
	joined: (a, b) => `${a} and ${b} would be connected.`,
	sharing: (a, b, names) => `${a} and ${b} would share ${names.join(", ")}.`,
	unchanged: "None of these figures changes.",
};
