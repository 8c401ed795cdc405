// Stated counts against named members: a list marked complete has as many, and none has more than were stated; no part exceeds its whole.
import { rowsOf } from "./load.mjs";

const LISTED = new Set(["member", "core", "lead"]);

/** @param {import("./load.mjs").CheckedData} data @param {string} consortium @param {(role: string) => boolean} isCounted */
function countNamed(data, consortium, isCounted) {
	const rows = rowsOf(data, "memberships").filter(
		({ row }) => row.consortium === consortium && isCounted(row.role) && row.certainty === "stated",
	);
	return new Set(rows.map(({ row }) => row.institution)).size;
}

/** @param {import("./load.mjs").CheckedData} data */
export function checkCounts(data) {
	const consortia = rowsOf(data, "consortia");
	const faults = [];
	for (const { row: consortium, line } of consortia) {
		const role = consortium.kind === "agreement" ? "parties" : "members";
		const isCounted =
			role === "parties"
				? (/** @type {string} */ name) => name === "party"
				: (/** @type {string} */ name) => LISTED.has(name);
		const named = countNamed(data, consortium.id, isCounted);
		const stated = rowsOf(data, "counts")
			.filter(({ row }) => row.consortium === consortium.id && row.measure === role && row.subset === "")
			.filter(({ row }) => row.certainty === "stated")
			.map(({ row }) => Number(row.value));
		const most = stated.length > 0 ? Math.max(...stated) : null;
		const say = (/** @type {string} */ text) =>
			faults.push({ table: "consortia", line, text: `${consortium.id}: ${text}` });
		if (consortium.member_list === "none" && named > 0) say(`names ${named} ${role} although its list is “none”`);
		if (consortium.member_list !== "none" && named === 0)
			say(`names no ${role} although its list is “${consortium.member_list}”`);
		if (most !== null && named > most) say(`names ${named} ${role}, more than the ${most} stated`);
		if (most !== null && named < most && consortium.member_list === "complete")
			say(`is “complete” with ${named} of ${most} stated ${role}`);
	}
	return { looked: consortia.length, faults: [...faults, ...findLargeParts(data)] };
}

/** Parts of a number that is stated at the same place are no larger than it. @param {import("./load.mjs").CheckedData} data */
function findLargeParts(data) {
	const counts = rowsOf(data, "counts");
	const about = (/** @type {import("./load.mjs").Row} */ row) =>
		[row.consortium, row.program, row.event, row.measure, row.as_of, row.source].join("\n");
	const wholes = new Map(counts.filter(({ row }) => !row.subset).map(({ row }) => [about(row), Number(row.value)]));
	return counts.flatMap(({ row, line }) => {
		const whole = wholes.get(about(row));
		if (!row.subset || whole === undefined || Number(row.value) <= whole) return [];
		return [{ table: "counts", line, text: `${row.value} ${row.subset} are more than the whole ${whole}` }];
	});
}
