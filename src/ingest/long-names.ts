// Names of a long-format file to numbers of the ids they are made of: equal identity keys of one kind are one.
import { identityKey } from "../names/identity-key.ts";
import { getOrMake } from "./tally.ts";
import { NO_TEXT, type Texts } from "./texts.ts";

type ActorKind = "institution" | "person" | "consortium" | "program";

/** More than there are texts; its square is still a whole number. */
const LARGEST = 2 ** 26;

/** `kind:identityKey`; ids hold no asterisk. Null when nothing of the name is left. */
export function makeId(kind: string, name: string): string | null {
	const key = identityKey(name).replaceAll("*", "");
	return key === "" ? null : `${kind}:${key}`;
}

export class LongNames {
	private readonly known = new Map<ActorKind, Map<string, number>>();
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
