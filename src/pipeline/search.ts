// Search over institutions, persons, consortia and programmes: width, kana and legal form do not matter.
// A hit that is not on the stage says why.
import { compareCodePoints } from "../graph/order.ts";
import type { View } from "../model/view.ts";
import { makeSearchKeys, searchKey } from "../names/search-key.ts";
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
}

const kept = new WeakMap<Network, readonly Entry[]>();

/** Best first: exact, then from the start, then inside; what is shown before what is not; short names first. */
export function searchNetwork(
	network: Network,
	view: View,
	shown: Shown,
	query: string,
	limit: number = DEFAULT_LIMIT,
): readonly SearchHit[] {
	const key = searchKey(query);
	if (key === "") return [];
	const entries = kept.get(network) ?? listEntries(network);
	kept.set(network, entries);
	const causes = createCauseFinder(network, view, shown);
	const matches = entries.flatMap((entry) => {
		const match = findMatch(entry, key);
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
function findMatch(entry: Entry, key: string): { readonly rank: number; readonly form: Form } | null {
	let best: { readonly rank: number; readonly form: Form } | null = null;
	for (const form of entry.forms) {
		for (const own of form.keys) {
			const rank = own === key ? 0 : own.startsWith(key) ? 1 : own.includes(key) ? 2 : null;
			if (rank !== null && (best === null || rank < best.rank)) best = { rank, form };
		}
	}
	return best;
}

function listEntries(network: Network): readonly Entry[] {
	const { dataset } = network;
	const institutions = dataset.institutions.map((row) =>
		makeEntry(row.id, "institution", row.name, [row.name_en, row.reading, ...printedForms(network, row.id)]),
	);
	const persons = dataset.persons.map((row) => makeEntry(row.id, "person", row.name, [row.printed]));
	const consortia = dataset.consortia.map((row) =>
		makeEntry(row.id, "consortium", row.name, [row.label, row.name_en, row.plan]),
	);
	const programs = dataset.programs.map((row) => makeEntry(row.id, "program", row.name, [row.label, row.name_en]));
	const nodes = [...institutions, ...persons, ...consortia].filter((entry) => kindOf(network, entry.id) === entry.kind);
	return [...nodes, ...programs];
}

function printedForms(network: Network, institution: string): readonly string[] {
	return (network.aliases.get(institution) ?? []).map((alias) => alias.printed);
}

function makeEntry(id: string, kind: Entry["kind"], name: string, others: readonly (string | null)[]): Entry {
	const forms = [...new Set(others)].filter((text): text is string => text !== null && text !== name);
	return {
		id,
		kind,
		name,
		forms: [
			{ text: name, keys: makeSearchKeys(name), isName: true },
			...forms.map((text) => ({ text, keys: makeSearchKeys(text), isName: false })),
		],
	};
}
