// Records that hold others, as programs write them, spelt out row by row: a consortium with its list of members, a
// member with its persons, a list for every sector. Every row says what the records around it say.
import { type LongColumn, recogniseHeader } from "./columns.ts";
import { readPrefectures } from "./prefecture-names.ts";
import { readRole } from "./role-words.ts";
import { readSector } from "./sector-words.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** Deeper records are no records of ours. */
const DEEPEST = 8;
const BARE_NAME = /^(?:name|title|名称|名前)$/i;
const NAMED: ReadonlySet<LongColumn | undefined> = new Set(["consortium", "program", "institution", "person"]);

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfRecords(value: unknown): value is readonly JsonObject[] {
	return Array.isArray(value) && value.every(isObject);
}

/** Rows as they stand in a table, the first of them its header. */
export function isListOfRows(value: unknown): value is readonly (readonly unknown[])[] {
	return Array.isArray(value) && value.length > 0 && value.every(Array.isArray);
}

/** The one list of records or rows that an object holds, as in {"data": [...]}; null when there is none, or several. */
export function findOnlyList(object: JsonObject): readonly unknown[] | null {
	const lists = findLists(object, 0);
	const ours = lists.length > 1 ? lists.filter(isOfColumns) : lists;
	return ours.length === 1 ? (ours[0] ?? null) : null;
}

/** Beside lists of other things: the records of one name a frame and an actor. */
function isOfColumns([first]: readonly unknown[]): boolean {
	const columns = isObject(first) ? Object.keys(first).map(columnOf) : [];
	return columns.some(isFrame) && (columns.includes("institution") || columns.includes("person"));
}

function findLists(object: JsonObject, depth: number): readonly (readonly unknown[])[] {
	const values = Object.values(object);
	const lists = values.filter(
		(value) => (isListOfRecords(value) && value.length > 0) || isListOfRows(value),
	) as (readonly unknown[])[];
	if (lists.length > 0 || depth >= DEEPEST) return lists;
	return values.flatMap((value) => (isObject(value) ? findLists(value, depth + 1) : []));
}

/** Whether the object is a consortium or programme by itself, with those who have a part in it. */
export function isFrameAlone(object: JsonObject): boolean {
	const names = Object.keys(object);
	const isNamed = names.some((name) => BARE_NAME.test(name) || isFrame(recogniseHeader(name)?.column));
	const listed = names.filter((name) => isListOfRecords(object[name])).map(columnOf);
	return isNamed && (listed.includes("institution") || listed.includes("person"));
}

function isFrame(column: LongColumn | null | undefined): boolean {
	return column === "consortium" || column === "program";
}

export function flattenRecords(records: readonly JsonObject[]): readonly JsonObject[] {
	return records.flatMap((record) => flattenRecord(record, null, 0));
}

/** Records inside a record, and what the name they stand under says of them. */
interface Inner {
	readonly key: string;
	readonly records: readonly JsonObject[];
	readonly column: LongColumn | null;
	readonly isList: boolean;
}

/** `own`: what a bare name in the record names. */
function flattenRecord(record: JsonObject, told: LongColumn | null, depth: number): readonly JsonObject[] {
	const inner = depth < DEEPEST ? Object.entries(record).flatMap(readInner) : [];
	const own = told === "institution" && isPerson(record, inner) ? "person" : told;
	const lists = inner.filter(({ isList }) => isList);
	const isFrameRecord = inner.length > 0 || listsNames(record);
	const column = own ?? (lists.length > 0 ? frameOf(lists) : isFrameRecord ? "consortium" : null);
	const keys = new Set(inner.map(({ key }) => key));
	let rows: readonly JsonObject[] = [
		nameBy(
			column,
			Object.entries(record).filter(([key]) => !keys.has(key)),
		),
	];
	for (const group of inner.filter(({ isList }) => !isList)) {
		const groups = flattenRecord(group.records[0] ?? {}, group.column ?? own, depth + 1);
		rows = rows.flatMap((row) => groups.map((each) => join(row, each)));
	}
	const filled = lists.filter(({ records }) => records.length > 0);
	if (filled.length === 0) return rows;
	return rows.flatMap((row) => filled.flatMap((list) => spellOut(row, list, column, depth)));
}

/** Members may be a mere list of names. */
function listsNames(record: JsonObject): boolean {
	return Object.entries(record).some(([key, value]) => {
		const isNames = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
		return isNames && columnOf(key) === "institution";
	});
}

/** Members may be persons: they say so, or where they work. */
function isPerson(record: JsonObject, inner: readonly Inner[]): boolean {
	const type = Object.hasOwn(record, "@type") ? record["@type"] : null;
	return type === "Person" || inner.some(({ column, isList }) => column === "institution" && !isList);
}

function spellOut(row: JsonObject, { key, records, column }: Inner, above: LongColumn | null, depth: number) {
	const said = column === null ? readMark(key) : {};
	const name = column ?? (above === "institution" ? "person" : "institution");
	return records.flatMap((record) => flattenRecord(record, name, depth + 1).map((each) => join(join(row, said), each)));
}

function readInner([key, value]: [string, unknown]): Inner[] {
	if (isObject(value)) return [{ key, records: [value], column: columnOf(key), isList: false }];
	if (isListOfRecords(value)) return [{ key, records: value, column: columnOf(key), isList: true }];
	const isMarked = Array.isArray(value) && recogniseHeader(key) === null && readMark(key) !== null;
	if (!isMarked) return [];
	return [{ key, records: (value as unknown[]).map((institution) => ({ institution })), column: null, isList: true }];
}

function columnOf(key: string): LongColumn | null {
	const column = recogniseHeader(key)?.column;
	return NAMED.has(column) ? (column ?? null) : null;
}

/** Members may be listed by sector or by their part. */
function readMark(key: string): JsonObject | null {
	if (readSector(key) !== null) return { sector: key };
	return recogniseHeader(key) === null && readRole(key) !== null ? { role: key } : null;
}

/** What holds lists of members is a consortium, what holds persons a body; what holds consortia is neither. */
function frameOf(lists: readonly Inner[]): LongColumn | null {
	const columns = lists.map(({ column }) => column);
	if (columns.includes("consortium") || columns.includes("program")) return "prefecture";
	return columns.every((column) => column === "person") ? "institution" : "consortium";
}

function join(one: JsonObject, other: JsonObject | null): JsonObject {
	return Object.fromEntries([...Object.entries(one), ...Object.entries(other ?? {})]);
}

/** A bare name is that of the column, unless the column stands beside it. The prefecture of a member is its seat. */
function nameBy(column: LongColumn | null, entries: readonly (readonly [string, unknown])[]): JsonObject {
	const columns = entries.map(([key]) => (BARE_NAME.test(key) ? null : recogniseHeader(key)?.column));
	const isNamed = column === null || columns.includes(column);
	return Object.fromEntries(
		entries.map(([key, value]) => {
			if (column === "institution" && recogniseHeader(key)?.column === "prefecture") return ["seat", value];
			if (isNamed || !BARE_NAME.test(key) || (column === "person" && /title/i.test(key))) return [key, value];
			return [column === "prefecture" && !isPrefecture(value) ? `(${key})` : column, value];
		}),
	);
}

function isPrefecture(value: unknown): boolean {
	return typeof value === "string" && readPrefectures(value).unknown.length === 0;
}
