// Search over institutions, persons, consortia and programmes: width, kana, hyphens and legal form do not matter,
// and several words may stand in any order.
// A hit that is not on the stage says why.
import { compareCodePoints } from "../graph/order.ts";
import { findPrefecture } from "../model/prefecture.ts";
import { cutInto, finish } from "../model/steps.ts";
import type { View } from "../model/view.ts";
import { makeSearchKeys, searchKey, searchWords } from "../names/search-key.ts";
import type { SearchHit } from "./answers.ts";
import { kindOf, type Network } from "./network.ts";
import { createCauseFinder } from "./search-cause.ts";
import type { Shown } from "./shown.ts";

const DEFAULT_LIMIT = 50;

/** One searchable form of a row; `isName` tells the name itself from other forms. */
interface Form {
	readonly text: string;
	readonly keys: readonly string[];
	readonly isName: boolean;
}

interface Entry {
	readonly id: string;
	readonly kind: SearchHit["kind"];
	readonly name: string;
	readonly forms: readonly Form[];
	/** Keys of the prefectures it stands in; they help where several words are typed. */
	readonly places: readonly string[];
}

interface Match {
	readonly rank: number;
	readonly form: Form;
}

const kept = new WeakMap<Network, readonly Entry[]>();

/** Best first: exact, then from the start, then inside, then its words anywhere; what is shown before what is not; short names first. */
export function searchNetwork(
	network: Network,
	view: View,
	shown: Shown,
	query: string,
	limit: number = DEFAULT_LIMIT,
): readonly SearchHit[] {
	const key = searchKey(query);
	if (key === "") return [];
	const words = searchWords(query);
	const entries = finish(listEntriesInSteps(network));
	const causes = createCauseFinder(network, view, shown);
	const matches = entries.flatMap((entry) => {
		const match = findMatch(entry, key) ?? findWords(entry, words);
		return match ? [{ entry, match, isHidden: causes.isHidden(entry.id, entry.kind) }] : [];
	});
	matches.sort(
		(one, other) =>
			one.match.rank - other.match.rank ||
			Number(one.isHidden) - Number(other.isHidden) ||
			one.entry.name.length - other.entry.name.length ||
			compareCodePoints(one.entry.name, other.entry.name) ||
			compareCodePoints(one.entry.id, other.entry.id),
	);
	return matches.slice(0, limit).map(({ entry, match, isHidden }) => ({
		id: entry.id,
		kind: entry.kind,
		name: entry.name,
		matched: match.form.isName ? null : match.form.text,
		shown: !isHidden,
		...causes.find(entry.id, entry.kind),
	}));
}

/** 0 exact, 1 from the start, 2 inside; the name itself goes before another form that matches as well. */
function findMatch(entry: Entry, key: string): Match | null {
	let best: Match | null = null;
	for (const form of entry.forms) {
		for (const own of form.keys) {
			const rank = own === key ? 0 : own.startsWith(key) ? 1 : own.includes(key) ? 2 : null;
			if (rank !== null && (best === null || rank < best.rank)) best = { rank, form };
		}
	}
	return best;
}

/** 3: each of several words stands in some form or place; the first form that is needed beside the name is told. */
function findWords(entry: Entry, words: readonly string[]): Match | null {
	if (words.length < 2) return null;
	const found = words.map((word) => {
		const form = entry.forms.find(({ keys }) => keys.some((own) => own.includes(word)));
		return form ?? (entry.places.some((place) => place.includes(word)) ? entry.forms[0] : undefined);
	});
	if (found.includes(undefined)) return null;
	const form = found.find((each) => each && !each.isName) ?? entry.forms[0];
	return form ? { rank: 3, form } : null;
}

/** Rows made searchable in one step. */
const ROWS_A_STEP = 100;

/** Makes a network searchable step by step, so that the first letter typed need not wait for it. */
export function* listEntriesInSteps(network: Network): Generator<void, readonly Entry[]> {
	const known = kept.get(network);
	if (known) return known;
	const entries: Entry[] = [];
	for (const some of cutInto(listRows(network), ROWS_A_STEP)) {
		for (const { kind, row, others, prefectures } of some) {
			if (kind !== "program" && kindOf(network, row.id) !== kind) continue;
			entries.push(makeEntry(row.id, kind, row.name, others(), prefectures));
		}
		yield;
	}
	kept.set(network, entries);
	return entries;
}

interface SearchRow {
	readonly kind: Entry["kind"];
	readonly row: { readonly id: string; readonly name: string };
	/** Forms beside the name. */
	readonly others: () => readonly (string | null)[];
	readonly prefectures: readonly string[];
}

function listRows(network: Network): readonly SearchRow[] {
	const { institutions, persons, consortia, programs } = network.dataset;
	const printed = (id: string) => printedForms(network, id);
	return [
		...institutions.map((row) => ({
			kind: "institution" as const,
			row,
			others: () => [row.name_en, row.reading, ...printed(row.id)],
			prefectures: row.prefecture === null ? [] : [row.prefecture],
		})),
		...persons.map((row) => ({ kind: "person" as const, row, others: () => [row.printed], prefectures: [] })),
		...consortia.map((row) => ({
			kind: "consortium" as const,
			row,
			others: () => [row.label, row.name_en, ...printed(row.id), row.plan],
			prefectures: row.prefectures,
		})),
		...programs.map((row) => ({
			kind: "program" as const,
			row,
			others: () => [row.label, row.name_en, ...printed(row.id)],
			prefectures: [],
		})),
	];
}

function printedForms(network: Network, id: string): readonly string[] {
	return (network.aliases.get(id) ?? []).map((alias) => alias.printed);
}

function makeEntry(
	id: string,
	kind: Entry["kind"],
	name: string,
	others: readonly (string | null)[],
	prefectures: readonly string[],
): Entry {
	const forms = [...new Set(others)].filter((text): text is string => text !== null && text !== name);
	return {
		id,
		kind,
		name,
		forms: [
			{ text: name, keys: makeSearchKeys(name), isName: true },
			...forms.map((text) => ({ text, keys: makeSearchKeys(text), isName: false })),
		],
		places: prefectures.flatMap((code) => {
			const prefecture = findPrefecture(code);
			return prefecture ? [prefecture.name, prefecture.name_en].flatMap(makeSearchKeys) : [];
		}),
	};
}
