// Records that hold others, as programs write them: a consortium with its list of members, a list inside an object.
import { recogniseHeader } from "./columns.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfRecords(value: unknown): value is readonly JsonObject[] {
	return Array.isArray(value) && value.every(isObject);
}

/** The one list of records that an object holds, as in {"data": [...]}; null when there is none, or several. */
export function findOnlyList(object: JsonObject): readonly JsonObject[] | null {
	const lists = Object.values(object).filter((value) => isListOfRecords(value) && value.length > 0);
	return lists.length === 1 ? (lists[0] as readonly JsonObject[]) : null;
}

/** A record for every member of a record that holds a list of them, which says what the record says. */
export function flattenRecords(records: readonly JsonObject[]): readonly JsonObject[] {
	return records.flatMap(flattenRecord);
}

function flattenRecord(record: JsonObject): readonly JsonObject[] {
	const entries = Object.entries(record);
	const lists = entries.filter(([, value]) => isListOfRecords(value));
	const groups = entries.filter(([, value]) => isObject(value));
	const [list] = lists;
	if (lists.length > 1 || groups.length > 1 || (list && groups.length > 0)) return [record];
	const [group] = groups;
	const parent = nameBy("consortium", without(entries, list?.[0] ?? group?.[0]));
	if (list && (list[1] as readonly JsonObject[]).length === 0) return [parent];
	if (list) return (list[1] as readonly JsonObject[]).map((member) => join(parent, nameMember(member)));
	return group ? [join(parent, group[1] as JsonObject)] : [record];
}

function without(entries: readonly [string, unknown][], name: string | undefined): JsonObject {
	return Object.fromEntries(entries.filter(([each]) => each !== name));
}

function join(one: JsonObject, other: JsonObject): JsonObject {
	return Object.fromEntries([...Object.entries(one), ...Object.entries(other)]);
}

/** In a list of members a bare `name` is the body's, unless a body is named beside it. */
function nameMember(member: JsonObject): JsonObject {
	return nameBy("institution", member);
}

function nameBy(column: "consortium" | "institution", record: JsonObject): JsonObject {
	const names = Object.keys(record);
	if (names.some((name) => !BARE_NAME.test(name) && recogniseHeader(name)?.column === column)) return record;
	return Object.fromEntries(
		Object.entries(record).map(([name, value]) => [BARE_NAME.test(name) ? column : name, value]),
	);
}

const BARE_NAME = /^(?:name|title|名称|名前)$/i;
