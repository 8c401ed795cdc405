// Findings as plain English sentences. Names are as the data print them; nothing is ranked or praised.
import type { Finding } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";
import { countOf } from "./count-of.ts";
import { openConnectors, tellOnlyLinks } from "./findings-connectors.ts";
import { openCoverage } from "./findings-coverage.ts";
import { openPairs } from "./findings-pairs.ts";
import { placeName } from "./place-names.ts";

type NameOf = (id: string) => string;
type Of<K extends Finding["kind"]> = Extract<Finding, { readonly kind: K }>;

/** A view's opening: one line in large type, one beneath it. */
interface Headline {
	readonly title: string;
	readonly detail: string;
}

/** More places than this are counted, not named. */
const MOST_PLACES = 6;
/** More names than this are cut with "and others". */
const MOST_NAMES = 4;

const smallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function spell(number: number): string {
	return smallNumbers[number] ?? writeNumber(number);
}

function startSentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function joinAnd(names: readonly string[]): string {
	if (names.length < 2) return names.join("");
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function listNames(ids: readonly string[], nameOf: NameOf): string {
	const names = ids.slice(0, MOST_NAMES).map(nameOf);
	return ids.length > MOST_NAMES ? `${names.join(", ")} and others` : joinAnd(names);
}

function openOverlap(finding: Of<"overlap">, nameOf: NameOf): Headline {
	const counted = finding.places.map((place) => `${place.consortia} in ${placeName(place)}`);
	const apart = `They lie in ${counted.length} prefectures and regions. `;
	const where = counted.length > MOST_PLACES ? apart : counted.length > 0 ? `${counted.join(", ")}. ` : "";
	const { acrossPrefectures: across, onlyLinks } = finding;
	const told =
		across === null
			? ""
			: across === 0
				? "No institution is listed in two prefectures."
				: `${countOf(across, "institution is", "institutions are")} listed in more than one prefecture.`;
	return {
		title: `${startSentence(spell(finding.consortia.length))} consortia share members`,
		detail: `${where}${told}${tellOnlyLinks(onlyLinks, nameOf)}`.trim(),
	};
}

function openNoOverlap({ consortia, unknown }: Of<"no-overlap">): Headline {
	if (consortia === 0) return { title: "Nothing to compare", detail: "No consortium is shown." };
	if (consortia === 1) return { title: "One consortium only: no overlap to compare", detail: "" };
	if (unknown === consortia) {
		return {
			title: "Shared members unknown",
			detail: `None of the ${writeNumber(consortia)} consortia names its members.`,
		};
	}
	const rest =
		unknown === 0
			? ""
			: ` ${unknown} of them ${unknown === 1 ? "names" : "name"} no members, so ${unknown === 1 ? "its" : "their"} overlap is unknown.`;
	return {
		title: "No consortia share listed members",
		detail: `${writeNumber(consortia)} consortia are compared.${rest}`,
	};
}

function headline(finding: Finding, nameOf: NameOf = (id) => id): Headline {
	switch (finding.kind) {
		case "overlap":
			return openOverlap(finding, nameOf);
		case "pairs":
			return openPairs(finding);
		case "no-overlap":
			return openNoOverlap(finding);
		case "coverage":
			return openCoverage(finding, nameOf);
		case "connectors":
			return openConnectors(finding, nameOf);
		case "empty":
			return { title: "Nothing to show", detail: "" };
		default:
			return { title: sentence(finding, nameOf), detail: "" };
	}
}

function tellShared({ consortia, places, others }: Of<"shared-member">, nameOf: NameOf): string {
	const howMany = consortia.length === 2 ? "both" : `all ${spell(consortia.length)}`;
	const [only] = places;
	const where = places.length === 1 && only !== undefined ? `${placeName(only)} ` : "";
	const last = places.length > 1 ? ` in ${joinAnd(places.map(placeName))}` : "";
	const group = `${howMany} ${where}consortia${last}`;
	if (others.length === 0) return `The only institution shared by ${group}.`;
	const rest = others.length === 1 ? "The other is" : `The other ${spell(others.length)} are`;
	return `One of the ${others.length + 1} institutions shared by ${group}. ${rest} ${listNames(others, nameOf)}.`;
}

function tellConsortium({ members, shared, sharesWith }: Of<"consortium-overlap">, nameOf: NameOf): string {
	if (shared === 0) return `${countOf(members, "listed member")}, none shared with another consortium.`;
	const verb = shared === 1 ? "also belongs" : "also belong";
	return `${writeNumber(shared)} of its ${countOf(members, "listed member")} ${verb} to ${listNames(sharesWith, nameOf)}.`;
}

function tellPerson({ consortia, institutions, programs }: Of<"person-links">, nameOf: NameOf): string {
	const belongs =
		institutions.length > 0 ? `Affiliated with ${listNames(institutions, nameOf)}.` : "No affiliation is stated.";
	const serves = programs.length > 0 ? `Official of ${listNames(programs, nameOf)}. ` : "";
	if (consortia.length === 0) return `${serves === "" ? "Takes no direct part in a consortium. " : serves}${belongs}`;
	return `Takes part in ${listNames(consortia, nameOf)}. ${serves}${belongs}`;
}

function tellCommon({ ids, shared }: Of<"common">, nameOf: NameOf): string {
	if (shared.length === 0) return `The ${ids.length} selected have nothing in common.`;
	return `All ${ids.length} selected share ${listNames(shared, nameOf)}.`;
}

function sentence(finding: Finding, nameOf: NameOf): string {
	switch (finding.kind) {
		case "overlap":
		case "pairs":
		case "no-overlap":
		case "coverage":
		case "connectors":
		case "empty": {
			const { title, detail } = headline(finding, nameOf);
			return detail === "" ? `${title}.` : `${title}. ${detail}`;
		}
		case "shared-member":
			return tellShared(finding, nameOf);
		case "sole-member":
			return `Listed as a member of ${nameOf(finding.consortium)} only.`;
		case "no-membership":
			return finding.ties === 0
				? "No tie is shown."
				: `Not listed as a member of any consortium shown. ${countOf(finding.ties, "other tie")}.`;
		case "consortium-overlap":
			return tellConsortium(finding, nameOf);
		case "members-unknown":
			return "No members are named in what is shown: its overlap is unknown, not zero.";
		case "person-links":
			return tellPerson(finding, nameOf);
		case "common":
			return tellCommon(finding, nameOf);
	}
}

export const findingsEn = { headline, sentence };
