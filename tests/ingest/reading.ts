// Shared by the tests of reading: text to files, CP932 bytes, and the parts of an outcome worth comparing.

import { expect } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { plainReading } from "../../src/ingest/raw.ts";
import { readFiles } from "../../src/ingest/read-file.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Issue, IssueCode, Outcome } from "../../src/model/issue.ts";

export function encodeUtf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** The reverse of the decoder, double-byte first so that each character has its usual bytes. */
function reverseTable(encoding: string, leads: readonly (readonly [number, number])[]): Map<string, readonly number[]> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const table = new Map<string, readonly number[]>();
	const add = (bytes: number[]) => {
		try {
			const character = decoder.decode(new Uint8Array(bytes));
			if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
		} catch {
			// not a character of this encoding
		}
	};
	for (let byte = 0; byte < 256; byte++) add([byte]);
	for (const [from, to] of leads) {
		for (let lead = from; lead <= to; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
	}
	return table;
}

const tables = {
	shift_jis: reverseTable("shift_jis", [
		[0x81, 0x9f],
		[0xe0, 0xfc],
	]),
	"euc-jp": reverseTable("euc-jp", [[0xa1, 0xfe]]),
};

/** Throws on a character the encoding does not have: a test then asks for the impossible. */
export function encodeAs(encoding: keyof typeof tables, text: string): Uint8Array {
	const bytes = [...text].flatMap((character) => {
		const found = tables[encoding].get(character);
		if (!found) throw new Error(`${character} is not in ${encoding}`);
		return found;
	});
	return new Uint8Array(bytes);
}

export function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
	const bytes = littleEndian ? [0xff, 0xfe] : [0xfe, 0xff];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		bytes.push(...(littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
	}
	return new Uint8Array(bytes);
}

export function readText(text: string, options = plainReading, name = "list.csv"): Outcome<Dataset> {
	return readFiles([{ name, bytes: encodeUtf8(text) }], options);
}

export function readBytes(bytes: Uint8Array, name = "list.csv"): Outcome<Dataset> {
	return readFiles([{ name, bytes }], plainReading);
}

export function codes(issues: readonly Issue[]): IssueCode[] {
	return issues.map(({ code }) => code);
}

export function find<C extends IssueCode>(issues: readonly Issue[], code: C) {
	return issues.filter((issue): issue is Extract<Issue, { code: C }> => issue.code === code);
}

/** The dataset of a reading that must have succeeded. */
export function datasetOf({ value, issues }: Outcome<Dataset>): Dataset {
	if (!value) throw new Error(`nothing was read: ${JSON.stringify(issues)}`);
	return value;
}

/** Who is a member of what, by name. */
export function membersOf(value: Dataset | null): string[] {
	const nameOf = new Map(value?.institutions.map(({ id, name }) => [id, name]));
	const placeOf = new Map(value?.consortia.map(({ id, name }) => [id, name]));
	const members = value?.memberships.map(
		({ institution, consortium }) => `${nameOf.get(institution)} @ ${placeOf.get(consortium)}`,
	);
	return (members ?? []).sort();
}

/** Everybody a text tells of with the part they take, as understood and as printed. */
export function partsOf(text: string, name?: string): string[] {
	const { memberships, involvements } = datasetOf(readText(text, undefined, name));
	return [
		...memberships.map(({ institution, role, role_printed }) => `${institution.split(":")[1]} ${role} ${role_printed}`),
		...involvements.map(({ person, role, role_printed }) => `${person.split(":")[1]} ${role} ${role_printed}`),
	].sort();
}

/** Every error and warning names its file and says in both languages what was found and what to do. */
export function expectToBeClear(issues: readonly Issue[]): void {
	for (const issue of issues.filter(({ severity }) => severity !== "info")) {
		expect(issue.place.file).not.toBe("");
		for (const language of ["ja", "en"] as const) {
			const { found, remedy } = wordsOf(language).issues.describe(issue);
			expect(found.length).toBeGreaterThan(5);
			if (issue.code !== "more-like-this") expect(remedy.length).toBeGreaterThan(3);
		}
	}
}
