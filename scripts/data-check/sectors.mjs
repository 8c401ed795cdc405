// Sectors: financial bodies are 金 whatever the list said, and the basis tells whether we follow the mark.
import { rowsOf } from "./load.mjs";

const FINANCIAL_KINDS = new Set(["bank", "policy_finance", "guarantee", "venture_capital"]);
const FINANCIAL_NAME = /銀行|信用金庫|信用組合|信用保証協会|公庫|キャピタル|ファンド/u;
const SECTOR_OF_MARK = {
	産: "industry",
	学: "academia",
	官: "government",
	金: "finance",
	民: "other",
	労: "other",
	言: "other",
};

/** @param {import("./load.mjs").CheckedData} data */
export function checkSectors(data) {
	const faults = [];
	const institutions = rowsOf(data, "institutions");
	for (const { row, line } of institutions) {
		const financial = FINANCIAL_KINDS.has(row.kind) || FINANCIAL_NAME.test(row.name);
		if (financial && row.sector !== "finance") {
			faults.push({ table: "institutions", line, text: `${row.name} is financial but classified ${row.sector}` });
		}
		if (row.sector_basis === "stated" && !isAsMarked(data, row)) {
			faults.push({
				table: "institutions",
				line,
				text: `${row.name} is ${row.sector} “as stated”, but no list marks it so`,
			});
		}
	}
	return { looked: institutions.length, faults };
}

/** @param {import("./load.mjs").CheckedData} data @param {import("./load.mjs").Row} institution */
function isAsMarked(data, institution) {
	const marks = rowsOf(data, "memberships")
		.filter(({ row }) => row.institution === institution.id && row.sector_stated)
		.map(({ row }) => SECTOR_OF_MARK[/** @type {keyof typeof SECTOR_OF_MARK} */ (row.sector_stated)]);
	return marks.length > 0 && marks.every((sector) => sector === institution.sector);
}
