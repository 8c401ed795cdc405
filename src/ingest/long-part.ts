// The part that the bodies and persons of one row have, before it is written as ties.
import type { Role } from "../model/dataset.ts";
import type { Named } from "./long-names.ts";
import { NO_TEXT } from "./texts.ts";

/** Parts a row keeps when the whole file is read as attendance. */
export const ATTENDING: ReadonlySet<Role> = new Set(["speaker", "observer", "guest", "attendee"]);

/** What a row says of the part its bodies and persons have; texts as numbers. */
export interface Part {
	readonly consortium: number;
	readonly program: number;
	readonly role: Role;
	readonly rolePrinted: number;
	/** The column's; it wins over one printed with the body. */
	readonly post: number;
	/** The column's, where it prints several. */
	readonly posts: readonly number[];
	readonly persons: readonly Named[];
	/** Held before, so that the body has no part in the consortium by it. */
	readonly isFormer: boolean;
	/** First and last of a span of time. */
	readonly since: number;
	readonly until: number;
}

/** A post of which nobody is named belongs to the tie of the body. */
export function isNamed({ bare }: Named): boolean {
	return bare !== NO_TEXT;
}

/** A post in a line of its own is that of the person beside it, unless they have one. */
export function joinPosts(printed: readonly Named[]): readonly Named[] {
	const post = printed.find((each) => !isNamed(each) && each.post !== NO_TEXT)?.post ?? NO_TEXT;
	return printed.filter(isNamed).map((person) => (person.post === NO_TEXT ? { ...person, post } : person));
}
