// Names that stand twice in one record of a JSON text: the engine keeps the last value and says nothing.

export interface RepeatedName {
	readonly name: string;
	readonly line: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,\n]/g;

/** Of a text that is valid JSON. Walks it once, without recursion. */
export function findRepeatedNames(text: string): readonly RepeatedName[] {
	const repeated: RepeatedName[] = [];
	/** Names of the records that are open; null for a list. */
	const open: (Set<string> | null)[] = [];
	let line = 1;
	let last = "";
	for (const [token] of text.matchAll(TOKEN)) {
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
