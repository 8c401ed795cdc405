// What connects otherwise separate places and consortia, in English.
import type { Finding, FindingPlace, OnlyLink, Passage } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";
import { placeName } from "./place-names.ts";

type NameOf = (id: string) => string;

/** More places than this are cut with "and others". */
const MOST_PLACES = 4;

function tellPassage({ person, institution, isFormer }: Passage, nameOf: NameOf): string {
	if (person === null) return institution === null ? "" : nameOf(institution);
	if (institution === null) return nameOf(person);
	return isFormer
		? `${nameOf(person)}, formerly of ${nameOf(institution)}`
		: `${nameOf(person)} of ${nameOf(institution)}`;
}

function tellGroup(places: readonly FindingPlace[]): string {
	const names = places.slice(0, MOST_PLACES).map(placeName).join("/");
	return places.length > MOST_PLACES ? `${names} and others` : names;
}

function joinAnd(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function tellLink({ groups, through, isInferred }: OnlyLink, nameOf: NameOf): { places: string; through: string } {
	// In the order in which they are met; "and" would make the second an employer of the first.
	const passages = through.map((passage) => tellPassage(passage, nameOf)).join(", then ");
	return {
		places: joinAnd(groups.map(tellGroup)),
		through: `${passages}${isInferred ? " (mentioned or inferred)" : ""}`,
	};
}

function tellMore(more: number): string {
	if (more === 0) return "";
	return ` ${writeNumber(more)} more ${more === 1 ? "group of places hangs" : "groups of places hang"} together by one connection.`;
}

/** One sentence for the first of them, and how many more there are; nothing where there is none. */
export function tellOnlyLinks(links: readonly OnlyLink[], nameOf: NameOf): string {
	const [first, ...more] = links;
	if (first === undefined) return "";
	const { places, through } = tellLink(first, nameOf);
	return ` ${places} are connected only through ${through}.${tellMore(more.length)}`;
}

export function openConnectors(
	{ onlyLinks, connectors, cutting, aside }: Extract<Finding, { readonly kind: "connectors" }>,
	nameOf: NameOf,
): { readonly title: string; readonly detail: string } {
	const [first, ...more] = onlyLinks;
	if (first !== undefined) {
		const { places, through } = tellLink(first, nameOf);
		return { title: `One path connects ${places}, through ${through}`, detail: tellMore(more.length).trim() };
	}
	if (connectors === 0) {
		const others = aside > 0 ? "No body or person but expected hubs is" : "No body or person is";
		return { title: `${others} found to connect two or more consortia`, detail: "" };
	}
	const subject = `${writeNumber(connectors)} ${connectors === 1 ? "body or person connects" : "bodies and persons connect"}`;
	const end =
		cutting === 0 ? "; no connection depends on one alone" : `; ${writeNumber(cutting)} as the only connection`;
	return { title: `${subject} two or more consortia${end}`, detail: "" };
}
