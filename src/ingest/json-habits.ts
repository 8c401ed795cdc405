// Habits of programs that write tables as JSON: values in wrappers, places on a map, columns instead of rows, names as
// keys. Put into plain records before anything reads them.
import { recogniseHeader } from "./columns.ts";
import { isFrameName } from "./consortia-cells.ts";
import { isListOfRows, isObject, type JsonObject } from "./nested-records.ts";

/** What stands beside a wrapped value, as queries and forms answer. */
const AROUND_VALUE: ReadonlySet<string> = new Set(["type", "value", "code", "label", "datatype", "xml:lang"]);

function unwrap(value: unknown): unknown {
	if (!isObject(value) || !Object.hasOwn(value, "value")) return value;
	return Object.keys(value).every((key) => AROUND_VALUE.has(key)) ? value.value : value;
}

/** A record without wrappers; a place on a map is its properties, since where it lies is of no use here. */
export function takeRecord(record: JsonObject): JsonObject {
	const { type, properties } = record;
	const plain = type === "Feature" && isObject(properties) ? properties : record;
	if (!Object.values(plain).some((value) => unwrap(value) !== value)) return plain;
	return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, unwrap(value)]));
}

/** The rows or records of an object that holds a table in a way of its own; null where it does not. */
export function takeTable(object: JsonObject): readonly unknown[] | null {
	return takeSplit(object) ?? takeColumns(object) ?? takeNamed(object);
}

/** {"columns": ["協議会", "機関"], "data": [["甲会", "広島大学"]]} */
function takeSplit({ columns, data }: JsonObject): readonly unknown[] | null {
	const isHeader = Array.isArray(columns) && columns.some((name) => typeof name === "string" && recogniseHeader(name));
	return isHeader && isListOfRows(data) ? [columns, ...data] : null;
}

/** {"協議会": {"0": "甲会"}, "機関": {"0": "広島大学"}} */
function takeColumns(object: JsonObject): readonly unknown[] | null {
	const columns = Object.entries(object);
	const isColumn = ([name, cells]: [string, unknown]) =>
		recogniseHeader(name) !== null && isObject(cells) && Object.keys(cells).every((key) => /^\d+$/.test(key));
	if (columns.length < 2 || !columns.every(isColumn)) return null;
	const keys = new Set(columns.flatMap(([, cells]) => Object.keys(cells as JsonObject)));
	return [...keys].map((key) => Object.fromEntries(columns.map(([name, cells]) => [name, (cells as JsonObject)[key]])));
}

/** {"甲協議会": ["広島大学"], "乙協議会": {"members": ["マツダ"]}} */
function takeNamed(object: JsonObject): readonly unknown[] | null {
	const entries = Object.entries(object);
	if (entries.length === 0 || !entries.every(([name]) => isFrameName(name))) return null;
	return entries.map(([consortium, value]) =>
		isObject(value)
			? { consortium, ...value }
			: { consortium, [Array.isArray(value) && value.some(isObject) ? "members" : "institution"]: value },
	);
}
