// Findings as plain Japanese sentences. Names are as the data print them; nothing is ranked or praised.
import type { Finding, FindingPlace } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";
import { countThings } from "./count-things.ts";
import { openConnectors, tellOnlyLinks } from "./findings-connectors.ts";
import { openCoverage } from "./findings-coverage.ts";
import { openPairs } from "./findings-pairs.ts";
import { shortPlace } from "./place-names.ts";

type NameOf = (id: string) => string;
type Of<K extends Finding["kind"]> = Extract<Finding, { readonly kind: K }>;

/** A view's opening: one line in large type, one beneath it. */
interface Headline {
	readonly title: string;
	readonly detail: string;
}

/** More places than this are counted, not named. */
const MOST_PLACES = 6;
/** More names than this are cut with など. */
const MOST_NAMES = 4;

function tellPlaces(places: readonly FindingPlace[]): string {
	if (places.length === 0) return "";
	return places.length > MOST_PLACES
		? `${countThings(places.length)}の地域にある`
		: `${places.map(shortPlace).join("・")}の`;
}

function listNames(ids: readonly string[], nameOf: NameOf): string {
	const names = ids.slice(0, MOST_NAMES).map(nameOf);
	if (ids.length > MOST_NAMES) return `${names.join("、")}など`;
	return names.length === 2 ? names.join("と") : names.join("、");
}

function openOverlap(finding: Of<"overlap">, nameOf: NameOf): Headline {
	const across =
		finding.acrossPrefectures === null
			? ""
			: finding.acrossPrefectures === 0
				? "県をまたいで列記された機関はない。"
				: `県をまたいで列記された機関は${writeNumber(finding.acrossPrefectures)}。`;
	return {
		title: `構成員が重なるのは、${tellPlaces(finding.places)}${countThings(finding.consortia.length)}の場`,
		detail: `2つ以上の場に属する機関は${writeNumber(finding.sharedInstitutions)}。${across}${tellOnlyLinks(finding.onlyLinks, nameOf)}`,
	};
}

function openNoOverlap({ consortia, unknown }: Of<"no-overlap">): Headline {
	if (consortia === 0) return { title: "比べる場がない", detail: "表示中の場はない。" };
	if (consortia === 1) return { title: "場は一つで、重なりは比べられない", detail: "" };
	if (unknown === consortia) {
		return {
			title: "構成員の重なりは不明",
			detail: `${countThings(consortia)}の場のいずれにも、構成員名の記載がない。`,
		};
	}
	const rest = unknown === 0 ? "" : `うち${countThings(unknown)}は構成員名の記載がなく、重なりは不明。`;
	return { title: "列記された構成員が重なる場はない", detail: `比べたのは${countThings(consortia)}の場。${rest}` };
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
			return { title: "表示するものがない", detail: "" };
		default:
			return { title: sentence(finding, nameOf), detail: "" };
	}
}

function tellShared({ consortia, places, others }: Of<"shared-member">, nameOf: NameOf): string {
	const where = `${tellPlaces(places)}${countThings(consortia.length)}の場`;
	if (others.length === 0) return `${where}に共通するのは、この機関だけ。`;
	const rest = others.length === 1 ? "もう一つ" : `ほかの${countThings(others.length)}`;
	return `${where}に共通する${others.length + 1}機関の一つ。${rest}は、${listNames(others, nameOf)}。`;
}

function tellConsortium({ members, shared, sharesWith }: Of<"consortium-overlap">, nameOf: NameOf): string {
	if (shared === 0) return `列記された構成員は${writeNumber(members)}機関。ほかの場と共通する機関はない。`;
	return `列記された構成員${writeNumber(members)}機関のうち${writeNumber(shared)}機関が、${listNames(sharesWith, nameOf)}にも属する。`;
}

function tellPerson({ consortia, institutions, programs }: Of<"person-links">, nameOf: NameOf): string {
	const belongs = institutions.length > 0 ? `所属は${listNames(institutions, nameOf)}。` : "所属の記載はない。";
	const serves = programs.length > 0 ? `${listNames(programs, nameOf)}の担当。` : "";
	if (consortia.length === 0) return `${serves === "" ? "場への直接の関わりはない。" : serves}${belongs}`;
	const joins = consortia.length > 2 ? "のいずれにも" : consortia.length > 1 ? "の両方に" : "に";
	return `${listNames(consortia, nameOf)}${joins}関わる。${serves}${belongs}`;
}

function tellCommon({ ids, shared }: Of<"common">, nameOf: NameOf): string {
	if (shared.length === 0) return `選んだ${ids.length}件すべてに共通するものはない。`;
	return `選んだ${ids.length}件すべてに共通するのは、${listNames(shared, nameOf)}。`;
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
			return `${title}。${detail}`;
		}
		case "shared-member":
			return tellShared(finding, nameOf);
		case "sole-member":
			return `${nameOf(finding.consortium)}だけに構成員として列記されている。`;
		case "no-membership":
			return finding.ties === 0
				? "表示中のつながりはない。"
				: `表示中の場に構成員としては列記されていない。ほかのつながりは${writeNumber(finding.ties)}本。`;
		case "consortium-overlap":
			return tellConsortium(finding, nameOf);
		case "members-unknown":
			return "表示中の資料に構成員名の記載がなく、重なりは 0 でなく「不明」。";
		case "person-links":
			return tellPerson(finding, nameOf);
		case "common":
			return tellCommon(finding, nameOf);
	}
}

export const findingsJa = { headline, sentence };
