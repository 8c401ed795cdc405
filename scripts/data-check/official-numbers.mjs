// Official numbers, where a row has one: form, check digit, and the prefecture a local code begins with.
// The digits prove that a number is well formed, not that it belongs to the body.
import { rowsOf } from "./load.mjs";

/** Weights of the five digits before the check digit of a local government code. */
const LOCAL_WEIGHTS = [6, 5, 4, 3, 2];

/** @param {string} number */
export function isCorporateNumber(number) {
	if (!/^[1-9]\d{12}$/.test(number)) return false;
	const digits = [...number].slice(1).reverse().map(Number);
	const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0);
	return Number(number[0]) === 9 - (sum % 9);
}

/** @param {string} code */
export function isLocalCode(code) {
	if (!/^\d{6}$/.test(code)) return false;
	const sum = LOCAL_WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
	return Number(code[5]) === (11 - (sum % 11)) % 10;
}

/** @param {import("./load.mjs").Row} row */
function describeNumberFaults(row) {
	const faults = [];
	if (row.corporate_number && !isCorporateNumber(row.corporate_number))
		faults.push(`corporate_number “${row.corporate_number}” has a wrong check digit or length`);
	if (row.local_code && !isLocalCode(row.local_code))
		faults.push(`local_code “${row.local_code}” has a wrong check digit or length`);
	else if (row.local_code && row.local_code.slice(0, 2) !== row.prefecture)
		faults.push(`local_code “${row.local_code}” is of another prefecture than “${row.prefecture}”`);
	return faults;
}

/** @param {import("./load.mjs").CheckedData} data */
export function checkOfficialNumbers(data) {
	const numbered = rowsOf(data, "institutions").filter(({ row }) => row.corporate_number || row.local_code);
	const faults = numbered.flatMap(({ row, line }) =>
		describeNumberFaults(row).map((text) => ({ table: "institutions", line, text: `${row.id}: ${text}` })),
	);
	return { looked: numbered.length, faults };
}
