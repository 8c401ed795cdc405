// Bodies, persons and programmes whose names are nearly the same: each such pair has been decided, and no decision
// is left over.
import { decidedPairs } from "./decided-pairs.mjs";
import { rowsOf } from "./load.mjs";
import { foldText } from "./places.mjs";

const LEGAL_FORM = /^株式会社|株式会社$/u;
/** A body named after its prefecture or city is no near-homonym of it. */
const NAMESAKES = new Set(["prefecture", "municipality"]);
const NEAR_EDITS = 2;
const NEAR_SHARE = 0.85;

/** Number of characters to insert, delete or replace. @param {string} a @param {string} b */
function countEdits(a, b) {
	let before = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		const now = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const replaced = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			now.push(Math.min(replaced, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
		}
		before = now;
	}
	return before[b.length] ?? 0;
}

/** Characters both names have, in any order, as a share of all. @param {string} a @param {string} b */
function shareOfCharacters(a, b) {
	const left = [...b];
	const shared = [...a].filter((character) => {
		const index = left.indexOf(character);
		if (index >= 0) left.splice(index, 1);
		return index >= 0;
	}).length;
	return (2 * shared) / (a.length + b.length);
}

/** @param {string} a @param {string} b */
export function isNear(a, b) {
	if (a.includes(b) || b.includes(a)) return true;
	if (a.slice(0, 2) === b.slice(0, 2) && countEdits(a, b) <= NEAR_EDITS) return true;
	return shareOfCharacters(a, b) > NEAR_SHARE;
}

/** @param {string} a @param {string} b */
function makePairKey(a, b) {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** @param {import("./load.mjs").CheckedData} data @param {string} table */
function findNearPairs(data, table) {
	const actors = rowsOf(data, table)
		.filter(({ row }) => !NAMESAKES.has(row.kind))
		.map(({ row, line }) => ({ row, line, core: foldText(row.name).replace(LEGAL_FORM, "") }));
	return actors.flatMap((first, index) =>
		actors
			.slice(index + 1)
			.filter((second) => isNear(first.core, second.core))
			.map((second) => [first, second]),
	);
}

/**
 * @param {import("./load.mjs").CheckedData} data
 * @param {readonly import("./decided-pairs.mjs").DecidedPair[]} [decisions]
 */
export function checkNearHomonyms(data, decisions = decidedPairs) {
	const decided = new Set(decisions.map(({ a, b }) => makePairKey(a, b)));
	const faults = [];
	const near = new Set();
	for (const table of ["institutions", "persons", "consortia", "programs"]) {
		for (const [first, second] of findNearPairs(data, table)) {
			const pair = makePairKey(first.row.id, second.row.id);
			near.add(pair);
			if (decided.has(pair)) continue;
			faults.push({
				table,
				line: second.line,
				text: `${first.row.name} and ${second.row.name}: one or two? Not decided`,
			});
		}
	}
	for (const pair of decided) {
		if (!near.has(pair))
			faults.push({ table: "institutions", line: null, text: `a decision about “${pair}” fits no pair` });
	}
	return { looked: near.size, faults };
}
