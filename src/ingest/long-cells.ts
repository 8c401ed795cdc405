// What stands in a cell of bodies: one or several names, with sectors, posts, parts and signs that more belong here.
import type { Role } from "../model/dataset.ts";
import { isLegalFormAlone } from "../names/legal-forms.ts";
import { splitPost } from "../names/posts.ts";
import { splitBodyPerson } from "./body-person.ts";
import { splitBodyPost } from "./body-post.ts";
import { cutSections } from "./cell-sections.ts";
import type { PrintedPerson } from "./long-persons.ts";
import { readRole } from "./role-words.ts";
import { classifyName } from "./sector-words.ts";
import { trimName } from "./trim-name.ts";

export interface PrintedBody {
	/** Its part of the cell. */
	readonly printed: string;
	readonly name: string;
	/** Ex-officio post printed behind the name. */
	readonly post: string | null;
	/** Person printed with the body, the post being theirs. */
	readonly person: PrintedPerson | null;
	/** Part in the consortium printed in brackets behind the name. */
	readonly role: { readonly role: Role; readonly printed: string } | null;
	/** Mark of the sector it is listed under in its cell. */
	readonly sector: string | null;
	/** The cell says that more bodies belong here than are named. */
	readonly isOpen: boolean;
}

/** So many of them, in all or besides those named. */
const NUMBERED = "(?:[、,\\s]*(?:計|全|合計))?[、,\\s]*[\\d０-９]+\\s*(?:社|機関|団体|組織|法人|大学|名|者|校|行)";
/** 等 is a remark, unless it is part of a word (高等, 同等). */
export const ENDS_OPEN = new RegExp(
	`(?:(?<![高平同初中上優])等(?:${NUMBERED})?|(?:など|ほか)(?:${NUMBERED}|多数)?|(?<=\\s)(?:その)?他|[(（]?(?:ほか|他|外)(?:${NUMBERED}|多数)[)）]?|(?<=[,\\s])(?:and others|et al\\.?|etc\\.?))$`,
	"iu",
);
const OTHERS_ALONE = /^(?:…+|‥+|・{2,}|その他|他|ほか|外|et al\.?|others?|etc\.?)$/iu;

export function isOthersAlone(text: string): boolean {
	return OTHERS_ALONE.test(text);
}

function readBody(text: string, sector: string | null): PrintedBody {
	const isOpen = ENDS_OPEN.test(text) || isOthersAlone(text);
	const rest = isOthersAlone(text) ? "" : text.replace(ENDS_OPEN, "").replace(/[、,・\s]+$/u, "");
	const printed = trimName(rest);
	const bracketed = /[)）]$/.test(printed) ? BRACKETED.exec(printed) : null;
	return { ...(bracketed ? readBracketed(printed, bracketed) : nameBody(printed)), isOpen, sector };
}

function readBracketed(printed: string, [, before = "", inside = ""]: RegExpExecArray) {
	if (PART.test(inside.normalize("NFKC"))) {
		const read = readRole(inside);
		// A secretariat that stands in the list of members is a member.
		const role = read === "secretariat" ? "member" : read;
		return { ...nameBody(before), role: role && { role, printed: inside } };
	}
	const isPost = splitPost(`株式会社${inside}`).body === "株式会社" && splitBodyPerson(printed) === null;
	return isPost ? { printed, name: before, post: inside, person: null, role: null } : nameBody(printed);
}

const BRACKETED = /^(.{2,}?)\s*[(（]([^()（）]+)[)）]$/u;
/** Parts in a consortium as they stand in brackets behind a member. */
const PART =
	/^(?:(?:代表|幹事|中核|事務局?|構成|協力|連携|参画|参加|共催|主催|後援)(?:機関|企業|会社|団体|自治体|大学|校|会員)?|事務局|オブザーバー?|会員)$/u;

function nameBody(printed: string) {
	const apart = splitBodyPerson(printed);
	// What is printed of a body is shown with it, and a name that is left out elsewhere would be shown there.
	if (apart?.person) return { printed: apart.body, name: apart.body, post: null, person: apart.person, role: null };
	const { body, post } = apart ?? splitBodyPost(printed);
	return { printed, name: body, post, person: null, role: null };
}

/** Signs that stand between bodies, and nearly never inside a name; not inside brackets. */
const BETWEEN_BODIES = /[、;；\n／](?![^(（]*[)）])/u;
/** Signs that stand between bodies or inside a name: they part a text only where every part is a body by its name. */
const PERHAPS_BETWEEN = /(?:[・･,，/&＆｜|]|及び|および|並びに|ならびに|と)(?![^(（]*[)）])/u;
/** Words for kinds of bodies: no names, although names end so. */
const KIND_ALONE =
	/^(?:大学|大学院|短大|高専|銀行|信用金庫|信用組合|商工会|商工会議所|学会|協同組合|都市|農村|市町村|地区|国|県|市)$/u;

/** Signs without which a cell names one body, as most do. */
const MAY_BE_LIST = /[、;；\n／・･,，/&＆｜|①-⑳【〔［[(（<＜《:：と\s]|および|及び|並びに|ならびに/u;

/** Several bodies in one cell. An empty cell is one body without a name. */
export function readBodies(text: string): readonly PrintedBody[] {
	if (!MAY_BE_LIST.test(text)) return [readBody(text, null)];
	const sections = cutSections(text);
	const parts = sections.flatMap(({ mark, text: own }) => cutSection(own).map((part) => ({ part, mark })));
	const named = parts.filter(({ part }) => !isOthersAlone(part));
	if (named.length === 0) return [readBody(sections[0]?.mark === null ? text : "", null)];
	const isOpen = named.length < parts.length;
	return named.map(({ part, mark }) => {
		const body = readBody(part, mark);
		return isOpen ? { ...body, isOpen } : body;
	});
}

/** Circled numbers part a list as well. */
const BEFORE_CIRCLED = /(?<=^|[\s、,;；])(?=[①-⑳])/u;

/** 1) and 注1): brackets that open nowhere, and would make what stands before them seem to be inside. */
const CLOSING_ALONE = /(?<![(（][^()（）]*)((?<=^|[\s、,;；／])[\d０-９]{1,3}|注\s*[\d０-９]+)[)）]/gu;

function cutSection(section: string): string[] {
	const text = /[)）]/.test(section) ? section.replace(CLOSING_ALONE, "$1．") : section;
	const lists = /[①-⑳]/.test(text) ? text.split(BEFORE_CIRCLED) : [text];
	return joinLegalForms(lists.flatMap((part) => cutParts(part, BETWEEN_BODIES))).flatMap(cutNames);
}

const BRACKETS_ALONE = /^[(（][^()（）]*[)）]$/u;

/** What cannot stand alone: 徳島文理大学、短期大学部 is one member. */
const PART_OF_BODY =
	/^(?:(?:同|附属|付属)?(?:短期大学部|大学院|高等学校|中学校|病院|研究所)|[^大\s]{1,6}(?:学部|研究科|研究院))$/u;

/** A legal form in a line of its own belongs to the name below it, the last one to the name above, as brackets do. */
function joinLegalForms(parts: readonly string[]): readonly string[] {
	if (parts.length < 2) return parts;
	const joined: string[] = [];
	let form = "";
	for (const part of parts) {
		if (isLegalFormAlone(part.normalize("NFKC"))) form += part;
		else if (joined.length > 0 && BRACKETS_ALONE.test(part)) joined.push((joined.pop() ?? "") + part);
		else if (joined.length > 0 && form === "" && PART_OF_BODY.test(part)) joined.push(`${joined.pop()}、${part}`);
		else {
			joined.push(form + part);
			form = "";
		}
	}
	if (form !== "") joined.push((joined.pop() ?? "") + form);
	return joined;
}

function cutParts(text: string, sign: RegExp): string[] {
	return text
		.split(sign)
		.map((part) => part.trim())
		.filter((part) => part !== "");
}

function cutNames(part: string): string[] {
	const names = cutParts(part, PERHAPS_BETWEEN);
	if (names.length > 1 && names.every(isBodyByName)) return names;
	const spaced = cutParts(part, /\s(?![^(（]*[)）])/u);
	return spaced.length > 1 && areApart(spaced) ? spaced : [part];
}

/** Blanks also part a body from its department, or a place from what stands there: neither is of another sector. */
function areApart(names: readonly string[]): boolean {
	const found = names.map(classifyName);
	const isPlace = found.some(({ kind }) => kind === "prefecture" || kind === "municipality");
	const sectors = new Set(found.map(({ sector }) => sector));
	return !isPlace && !sectors.has(null) && sectors.size > 1 && !names.some((name) => KIND_ALONE.test(name));
}

function isBodyByName(name: string): boolean {
	const { kind, sector } = classifyName(name);
	return (kind !== null || sector !== null) && !KIND_ALONE.test(name);
}
