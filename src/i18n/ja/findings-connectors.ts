// What connects otherwise separate places and consortia, in Japanese.
import type { Finding, FindingPlace, OnlyLink, Passage } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";
import { shortPlace } from "./place-names.ts";

type NameOf = (id: string) => string;

/** More places than this are cut with など. */
const MOST_PLACES = 4;

/** 東京工業大学の大嶋洋一氏. */
function tellPassage({ person, institution, isFormer }: Passage, nameOf: NameOf): string {
	const body = institution === null ? "" : nameOf(institution);
	if (person === null) return body;
	if (body === "") return `${nameOf(person)}氏`;
	return `${body}${isFormer ? "に以前いた" : "の"}${nameOf(person)}氏`;
}

/** In the order in which they are met; two with と. */
function tellThrough(through: readonly Passage[], nameOf: NameOf): string {
	return through.map((passage) => tellPassage(passage, nameOf)).join(through.length === 2 ? "と" : "、");
}

function tellGroup(places: readonly FindingPlace[]): string {
	const names = places.slice(0, MOST_PLACES).map(shortPlace).join("・");
	return places.length > MOST_PLACES ? `${names}など` : names;
}

function tellLink({ groups, through, isInferred }: OnlyLink, nameOf: NameOf): { places: string; through: string } {
	return {
		places: groups.map(tellGroup).join("と"),
		through: `${tellThrough(through, nameOf)}${isInferred ? "（言及・推定による）" : ""}`,
	};
}

function tellMore(more: number): string {
	return more === 0 ? "" : `一つの経路だけで結ばれる地域の組は、ほかに${writeNumber(more)}。`;
}

/** One sentence for the first of them, and how many more there are; nothing where there is none. */
export function tellOnlyLinks(links: readonly OnlyLink[], nameOf: NameOf): string {
	const [first, ...more] = links;
	if (first === undefined) return "";
	const { places, through } = tellLink(first, nameOf);
	return `${places}は、${through}だけを通じてつながる。${tellMore(more.length)}`;
}

export function openConnectors(
	{ onlyLinks, connectors, cutting, aside }: Extract<Finding, { readonly kind: "connectors" }>,
	nameOf: NameOf,
): { readonly title: string; readonly detail: string } {
	const [first, ...more] = onlyLinks;
	if (first !== undefined) {
		const { places, through } = tellLink(first, nameOf);
		return { title: `${places}を結ぶ経路は一つ。${through}を通る`, detail: tellMore(more.length) };
	}
	if (connectors === 0) {
		const others = aside > 0 ? "中核機関のほかに、" : "";
		return { title: `${others}2つ以上の場をつなぐ機関・人は見当たらない`, detail: "" };
	}
	const title = `2つ以上の場をつなぐ機関・人は${writeNumber(connectors)}件`;
	if (cutting === 0) return { title: `${title}。どれを除いても、場どうしのつながりは切れない`, detail: "" };
	return { title: `${title}。うち${writeNumber(cutting)}件は、除くと場どうしのつながりが切れる`, detail: "" };
}
