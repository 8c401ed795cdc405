// Signs of a legend in ordinary tables: in the column of parts, or in front of a name.
import type { IssueLog } from "./issue-log.ts";
import { type Legend, SIGN, unifySign } from "./legend.ts";
import type { LongHeader } from "./long-header.ts";
import type { TableContext } from "./long-table.ts";
import { replaceCell } from "./mark-columns.ts";
import type { RawRow } from "./raw.ts";

const IN_FRONT = new RegExp(`^(${SIGN})(?!${SIGN})[\\s　]*(?=\\S)`, "u");
const BEHIND = new RegExp(`(?<=.)(?<!${SIGN})(${SIGN})$`, "u");
const ANYWHERE = new RegExp(SIGN, "gu");

/** The row with the words that its signs stand for in the column of parts. */
export function readLegendSigns(
	row: RawRow,
	header: LongHeader,
	{ file, legend, pool }: TableContext,
	log: IssueLog,
): RawRow {
	const role = header.get("role");
	if (legend.size === 0 || !role) return row;
	const own = unifySign(row.cells[role.index] ?? "");
	const said = legend.get(own);
	const doubt = (column: string, found: string) =>
		log.add("sign-unknown", "warning", { file, row: row.row, column }, { found, isTaken: true });
	if (said?.role) return replaceCell(row, role.index, said.word, pool);
	const name = header.get("person")?.index ?? -1;
	const place = (row.cells[name] ?? "") === "" ? header.get("institution") : header.get("person");
	const text = row.cells[place?.index ?? -1] ?? "";
	const sign = findSign(text, legend);
	if (own !== "" || !place || sign === null) return row;
	const word = legend.get(sign)?.role ? (legend.get(sign)?.word ?? "") : "";
	if (word === "") doubt(place.printed, text);
	if (word === "") return row;
	const named = replaceCell(row, place.index, text.replace(IN_FRONT, "").replace(BEHIND, ""), pool);
	return replaceCell(named, role.index, word, pool);
}

/** The sign in front of a name or behind it; "several" where names of one cell have signs of their own. */
function findSign(text: string, legend: Legend): string | null {
	const known = [...text.matchAll(ANYWHERE)].map(([sign]) => unifySign(sign)).filter((sign) => legend.has(sign));
	if (known.length === 0) return null;
	const sign = IN_FRONT.exec(text)?.[1] ?? BEHIND.exec(text)?.[1];
	if (sign === undefined) return null;
	return known.length === 1 && !/[、\n；;]/u.test(text) ? unifySign(sign) : "several";
}
