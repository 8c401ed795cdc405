// Names that stand twice in one record of a JSON text: the engine keeps the last value and says nothing.
import type { Reading } from "./raw.ts";

export interface RepeatedName {
	readonly name: string;
	readonly line: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,\n]/g;

const TOKENS_A_STEP = 200_000;

/** Of a text that is valid JSON. Walks it once, without recursion, some part a step. */
export function* findRepeatedNames(text: string): Reading<readonly RepeatedName[]> {
	const repeated: RepeatedName[] = [];
	/** Names of the records that are open; null for a list. */
	const open: (Set<string> | null)[] = [];
	let line = 1;
	let last = "";
	let tokens = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		if (++tokens % TOKENS_A_STEP === 0) yield { done: index, total: text.length };
		if (token === "\n") line++;
		else if (token === "{") open.push(new Set());
		else if (token === "[") open.push(null);
		else if (token === "}" || token === "]") open.pop();
		else if (token === ":") note(last, open.at(-1) ?? null);
		else if (token !== ",") last = token;
	}
	return repeated;

	function note(token: string, names: Set<string> | null): void {
		if (names?.has(token)) repeated.push({ name: JSON.parse(token) as string, line });
		names?.add(token);
	}
}
