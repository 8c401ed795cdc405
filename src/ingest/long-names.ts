// Names of a long-format file to numbers of the ids they are made of: equal identity keys of one kind are one.
import type { Role, Sector } from "../model/dataset.ts";
import { identityKey } from "../names/identity-key.ts";
import type { SplitPost } from "../names/posts.ts";
import { isSurelyBody, splitBodyPost } from "./body-post.ts";
import { isFormerPost, readFormerBody } from "./former.ts";
import { isSign } from "./legend.ts";
import { type PrintedBody, readBodies } from "./long-cells.ts";
import { type PrintedPerson, readPersons } from "./long-persons.ts";
import { isUnclearName, isUnclearPerson } from "./person-body.ts";
import { readSector } from "./sector-words.ts";
import { getOrMake } from "./tally.ts";
import { NO_TEXT, type Texts } from "./texts.ts";

const NUMBER = "[\\d０-９,，.．]+";
const COUNTED = "(?:社|機関|団体|組織|法人|大学|名|人|者|校|行|件|市町村?|市区町村)";
/** 12, 1,200社: how many they are instead of who. */
const AMOUNT = new RegExp(`^${NUMBER}\\s*${COUNTED}?$`, "u");
/** 県内23市町, 関係企業, 会員企業100社: whose kind is told instead of who they are. */
const COLLECTIVE = new RegExp(
	`^(?:[都道府県市町村区管域圏]内|地元|関係|会員|加盟|参画|参加|協力|各|その他)の?全?(?:${NUMBER})?(?:金融|支援|研究|教育|関係|行政|経済)?` +
		`(?:企業|会社|機関|団体|大学|高専|自治体|事業者|${COUNTED})等?(?:${NUMBER}${COUNTED})?$|` +
		"^(?:(?:金融|教育|研究|支援|行政|試験研究)機関|経済団体|業界団体|自治体|市町村|民間企業|企業|大学)等?$",
	"u",
);
/** Somebody is a member of whom nobody is told. */
const SOMEBODY = new RegExp(`[1-9１-９].*${COUNTED}$`, "u");

type ActorKind = "institution" | "person" | "consortium" | "program";

/** A body named in a cell, its texts as numbers. */
export interface Body {
	/** Of its id; `NO_TEXT` where the cell names nobody. */
	readonly institution: number;
	readonly form: number;
	readonly printed: number;
	/** Ex-officio post printed behind the name. */
	readonly post: number;
	readonly person: Named | null;
	/** It is said to be where somebody was before. */
	readonly isFormer: boolean;
	readonly isOpen: boolean;
	/** The cell holds a number, or a word for many, instead. */
	readonly isAmount: boolean;
	/** Printed with the body; the column's wins. */
	readonly role: Role | null;
	readonly rolePrinted: number;
	readonly sector: Sector | null;
	readonly sectorPrinted: number;
	/** Something stands beside the name of which nobody can tell what it is. */
	readonly isUnclear: boolean;
}

/** A person named in a cell, the texts as numbers. */
export interface Named {
	/** Of the id made of the name alone; `NO_TEXT` for a post of which nobody is named. */
	readonly bare: number;
	readonly form: number;
	readonly printed: number;
	/** Printed with the name; the column's wins. */
	readonly post: number;
	/** Body printed with the name, or instead of it; `NO_TEXT` where there is none. */
	readonly institution: number;
	readonly ofBody: number;
	/** Part in the consortium printed beside a post. */
	readonly part: number;
	/** As of a body. */
	readonly isUnclear: boolean;
}

/** A body printed in a cell of persons. */
export function bodyInstead({ bare, institution, ofBody, printed, post }: Named): Body[] {
	if (bare !== NO_TEXT || institution === NO_TEXT) return [];
	const none = { person: null, isFormer: false, isOpen: false, isAmount: false, isUnclear: false };
	const unsaid = { role: null, rolePrinted: NO_TEXT, sector: null, sectorPrinted: NO_TEXT };
	return [{ institution, form: ofBody, printed, post, ...none, ...unsaid }];
}

/** More than there are texts; its square is still a whole number. */
const LARGEST = 2 ** 26;

/** `kind:identityKey`; ids hold no asterisk. Null when nothing of the name is left. */
export function makeId(kind: string, name: string): string | null {
	const key = identityKey(name).replaceAll("*", "");
	return key === "" || isSign(key) ? null : `${kind}:${key}`;
}

export class LongNames {
	private readonly known = new Map<ActorKind, Map<string, number>>();
	private readonly former = new Map<number, boolean>();
	private readonly posts = new Map<number, SplitPost>();
	/** Persons by their bare word and their institution, the two numbers in one. */
	private readonly persons = new Map<number, number>();

	/** Bare ids of persons name nobody for themselves, so they are no ids to be ranked. */
	constructor(
		private readonly ids: Texts,
		private readonly words: Texts,
	) {}

	/** Keys are dear, and the same names come again and again. `NO_TEXT` for what names nobody. */
	numberOf(kind: Exclude<ActorKind, "person">, name: string): number {
		return this.once(kind, name, this.ids);
	}

	/** The bodies a cell names. */
	bodiesIn(cell: string): readonly Body[] {
		return readBodies(cell).map((body) => this.numberBody(body));
	}

	private numberBody({ name, printed, post, person, isOpen, role, sector }: PrintedBody): Body {
		const isCollective = COLLECTIVE.test(name);
		const isAmount = isCollective || AMOUNT.test(name) || isSign(name);
		const former = readFormerBody(name);
		const bare = former ?? name;
		return {
			institution: isAmount ? NO_TEXT : this.numberOf("institution", bare),
			isAmount,
			isFormer: former !== null,
			form: this.words.numberOf(bare),
			printed: this.words.numberOf(printed),
			post: this.words.numberOf(post),
			person: person && this.numberPerson(person),
			isOpen: isOpen || isCollective || (isAmount && SOMEBODY.test(name)),
			role: role?.role ?? null,
			rolePrinted: this.words.numberOf(role?.printed ?? null),
			sector: sector === null ? null : readSector(sector),
			sectorPrinted: this.words.numberOf(sector),
			isUnclear: isUnclearName(name),
		};
	}

	personsIn(cell: string): readonly Named[] {
		return readPersons(cell).map((person) => this.numberPerson(person));
	}

	private numberPerson({ name, printed, post, body, part }: PrintedPerson): Named {
		return {
			bare: this.bareOf(name),
			form: this.words.numberOf(name),
			printed: this.words.numberOf(printed),
			post: this.words.numberOf(post),
			institution: body === null ? NO_TEXT : this.numberOf("institution", body),
			ofBody: this.words.numberOf(body),
			part: this.words.numberOf(part),
			isUnclear: isUnclearPerson(name),
		};
	}

	/** The body and the post that a post, as a number, consists of; null where no body is surely in it. */
	bodyOfPost(post: number): Pick<Named, "institution" | "ofBody" | "post"> | null {
		const { body, post: own } = getOrMake(this.posts, post, () => splitBodyPost(this.words.textOf(post) ?? ""));
		if (own === null || !isSurelyBody(body)) return null;
		const ofBody = this.words.numberOf(body);
		return { institution: this.numberOf("institution", body), ofBody, post: this.words.numberOf(own) };
	}

	/** Whether a post, as a number, is one held before. */
	isFormer(post: number): boolean {
		return getOrMake(this.former, post, () => isFormerPost(this.words.textOf(post) ?? ""));
	}

	/** Number of the word a person's ids are made from. */
	bareOf(name: string): number {
		return this.once("person", name, this.words);
	}

	/** Equal names are one person only within one institution. */
	personOf(bare: number, institution: number): number {
		if (bare === NO_TEXT) return NO_TEXT;
		return getOrMake(this.persons, bare * LARGEST + institution, () => {
			const id = this.words.textOf(bare) as string;
			const place = this.ids.textOf(institution)?.slice("institution:".length);
			return this.ids.numberOf(place === undefined ? id : `${id}@${place}`);
		});
	}

	private once(kind: ActorKind, name: string, texts: Texts): number {
		const ofKind = getOrMake(this.known, kind, () => new Map<string, number>());
		return getOrMake(ofKind, name, () => texts.numberOf(makeId(kind, name)));
	}
}
