// The text of a JSON file as a value: one value, or one record a line, with every fault said.
import type { IssueLog } from "./issue-log.ts";
import { findJsonFault } from "./json-fault.ts";
import { findRepeatedNames } from "./json-names.ts";
import type { Reading, TextFile } from "./raw.ts";

const LINES_A_STEP = 5000;

/** Whether a text is to be read as JSON at all. */
export function isJson({ name, text }: TextFile): boolean {
	return /\.(?:json|geojson|ndjson|jsonl)$/i.test(name) || /^\s*(?:\[\s*[[{\]]|\{\s*["}])/.test(text.slice(0, 1000));
}

/** Null when it is broken; the log then says where. */
export function* parseJson(file: TextFile, log: IssueLog): Reading<{ readonly value: unknown } | null> {
	const { name, text } = file;
	const whole = tryToParse(text);
	if (!whole && isLineByLine(text)) return { value: yield* parseLines(file, log) };
	if (!whole) {
		const fault = findJsonFault(text);
		// The walk knows the same grammar as the engine; without a fault there would be nothing to say where.
		if (fault) log.add("json-syntax", "error", { file: name, row: fault.line }, fault);
		else log.add("file-unreadable", "error", { file: name }, { reason: "JSON" });
		return null;
	}
	yield* reportRepeated(text, name, 0, log);
	return whole;
}

function tryToParse(text: string): { readonly value: unknown } | null {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		return null;
	}
}

/** The first of several lines is a record by itself. */
function isLineByLine(text: string): boolean {
	const [first = "", next] = text.trimStart().split(/\r\n|\n|\r/, 2);
	return next !== undefined && first.startsWith("{") && tryToParse(first) !== null;
}

function* parseLines({ name, text }: TextFile, log: IssueLog): Reading<readonly unknown[]> {
	const values: unknown[] = [];
	const lines = text.split(/\r\n|\n|\r/);
	for (const [index, line] of lines.entries()) {
		if (line.trim() === "") continue;
		const parsed = tryToParse(line);
		if (parsed) {
			values.push(parsed.value);
			yield* reportRepeated(line, name, index, log);
			if (index % LINES_A_STEP === LINES_A_STEP - 1) yield { done: index, total: lines.length };
			continue;
		}
		const fault = findJsonFault(line);
		log.countRow(name);
		log.countRejected(name);
		if (fault) log.add("json-syntax", "error", { file: name, row: index + 1 }, { ...fault, line: index + 1 });
	}
	return values;
}

function* reportRepeated(text: string, file: string, linesBefore: number, log: IssueLog): Reading<void> {
	for (const { name, line } of yield* findRepeatedNames(text))
		log.add("json-name-twice", "warning", { file, row: linesBefore + line, column: name }, { found: name });
}
