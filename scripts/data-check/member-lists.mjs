// The left-over test: all printed forms taken out of a member list leave separators only, and none is used twice.
import { rowsOf } from "./load.mjs";
import { foldText, readPlaces } from "./places.mjs";

const MARK = /【(.)】/u;
const SEPARATORS = /^[、,，;；・/／]*$/u;
/** Something may have followed. */
const CUT_OFF = /[、,，;；]$/u;
const LISTED = new Set(["member", "core", "lead", "signatory"]);

/** @typedef {{ row: import("./load.mjs").Row, line: number }} Numbered */

/** @param {import("./load.mjs").CheckedData} data */
export function checkMemberLists(data) {
	const faults = [];
	let looked = 0;
	for (const { row: consortium, line } of rowsOf(data, "consortia")) {
		const lines = data.documents?.get(consortium.source);
		const members = rowsOf(data, "memberships").filter(({ row }) => isListedIn(consortium, row));
		if (!lines || members.length === 0) continue;
		looked += 1;
		const cell = findMemberCell(consortium, lines);
		if (cell !== null && CUT_OFF.test(foldText(cell)) && consortium.member_list === "complete") {
			faults.push({ table: "consortia", line, text: `${consortium.id}: “complete”, but its cell ends in a separator` });
		}
		const texts = cell === null ? checkListLines(members, lines) : checkCell(members, cell);
		faults.push(...texts.map((text) => ({ table: "consortia", line, text: `${consortium.id}: ${text}` })));
	}
	return { looked, faults };
}

/** Members that other sources name stand in no list of this document. @param {import("./load.mjs").Row} consortium @param {import("./load.mjs").Row} row */
function isListedIn(consortium, row) {
	const isListed = LISTED.has(row.role) && row.certainty === "stated";
	return isListed && row.consortium === consortium.id && row.source === consortium.source;
}

/** The cell behind the one that holds the name, or null when the list is one of lines. @param {import("./load.mjs").Row} consortium @param {readonly string[]} lines */
function findMemberCell(consortium, lines) {
	for (const place of readPlaces(consortium)) {
		const cells = readLine(place, consortium.source, lines)?.split("\t") ?? [];
		const index = cells.findIndex((cell) => foldText(cell).startsWith(foldText(consortium.name)));
		if (index >= 0 && cells.length > 1) return cells[index + 1] ?? "";
	}
	return null;
}

/** @param {import("./places.mjs").Place | null} place @param {string} source @param {readonly string[]} lines */
function readLine(place, source, lines) {
	return place?.line && place.source === source ? lines[place.line - 1] : undefined;
}

/** @param {readonly Numbered[]} members @param {string} cell */
function checkCell(members, cell) {
	const [before, ...parts] = foldText(cell).split(new RegExp(MARK, "u"));
	const faults = before === "" ? [] : [`“${before}” stands before the first mark`];
	const marks = new Set(parts.filter((_, index) => index % 2 === 0));
	for (const { row } of members) {
		if (!marks.has(row.sector_stated))
			faults.push(`“${row.printed}” has the mark “${row.sector_stated}”, not in the cell`);
	}
	for (let index = 0; index < parts.length; index += 2) {
		const forms = members.filter(({ row }) => row.sector_stated === parts[index]).map(({ row }) => row.printed);
		faults.push(...consume(parts[index + 1] ?? "", forms).map((text) => `【${parts[index]}】 ${text}`));
	}
	return faults;
}

/** Longest first, so that a short name is never cut out of a long one. @param {string} text @param {readonly string[]} forms */
function consume(text, forms) {
	const faults = [];
	let rest = text;
	for (const form of [...forms].sort((a, b) => foldText(b).length - foldText(a).length)) {
		const folded = foldText(form);
		if (folded !== "" && rest.includes(folded)) rest = rest.replace(folded, "、");
		else faults.push(`“${form}” is not there, or used twice`);
	}
	const left = rest.split(/、+/u).filter((part) => part !== "" && !SEPARATORS.test(part));
	return left.length > 0 ? [...faults, `left over: ${left.map((part) => `“${part}”`).join(" ")}`] : faults;
}

/** One name a line, from the first cited line to the last. @param {readonly Numbered[]} members @param {readonly string[]} lines */
function checkListLines(members, lines) {
	const faults = [];
	/** @type {Map<number, string>} */
	const byLine = new Map();
	for (const { row } of members) {
		const line = readPlaces(row)[0]?.line ?? 0;
		if (byLine.has(line)) faults.push(`line ${line} is used twice`);
		byLine.set(line, row.printed);
	}
	for (let line = Math.min(...byLine.keys()); line <= Math.max(...byLine.keys()); line += 1) {
		const text = foldText(lines[line - 1] ?? "");
		const printed = byLine.get(line);
		if (printed === undefined) {
			if (text !== "") faults.push(`left over: “${lines[line - 1]}” in line ${line}`);
		} else if (text !== foldText(printed)) faults.push(`line ${line} is not “${printed}”`);
	}
	return faults;
}
