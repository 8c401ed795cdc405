// Where a text stops being JSON and what should stand there, in words of our own: the engine's differ from
// browser to browser and come in English only. Walks the text once, without recursion.
import type { IssueDetails } from "../model/issue.ts";

export type JsonFault = IssueDetails["json-syntax"];
type Expected = JsonFault["expected"];

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside a text
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
/** Characters of the wrong text that are quoted. */
const QUOTED = 12;

/** The first fault; null where there is none. */
export function findJsonFault(text: string): JsonFault | null {
	const walk = new Walk(text);
	for (let wanted: Expected = "value"; ; ) {
		walk.take(SPACE);
		if (wanted === "end" && walk.isAtEnd) return null;
		const next = walk.step(wanted);
		if (next === null) return describe(text, walk.at, walk.isAtText(wanted) ? "closed-text" : wanted);
		wanted = next;
	}
}

class Walk {
	at = 0;
	private readonly open: ("{" | "[")[] = [];

	constructor(private readonly text: string) {}

	get isAtEnd(): boolean {
		return this.at >= this.text.length;
	}

	/** Whether a text begins here where one may stand: then it is the end of it that is missing. */
	isAtText(wanted: Expected): boolean {
		return this.text[this.at] === '"' && /^(?:value|name)/.test(wanted);
	}

	take(pattern: RegExp): boolean {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		this.at += found?.[0].length ?? 0;
		return found !== null;
	}

	/** Takes what is wanted and answers what is wanted next; null when something else stands there. */
	step(wanted: Expected): Expected | null {
		const sign = this.text[this.at] ?? "";
		switch (wanted) {
			case "value":
			case "value-or-bracket":
				if (wanted === "value-or-bracket" && sign === "]") return this.close();
				if (sign === "{" || sign === "[") return this.enter(sign);
				return this.take(sign === '"' ? TEXT : SCALAR) ? this.afterValue() : null;
			case "name":
			case "name-or-brace":
				if (wanted === "name-or-brace" && sign === "}") return this.close();
				return this.take(TEXT) ? "colon" : null;
			case "colon":
				return sign === ":" ? this.pass("value") : null;
			case "comma-or-brace":
				return sign === "}" ? this.close() : sign === "," ? this.pass("name") : null;
			case "comma-or-bracket":
				return sign === "]" ? this.close() : sign === "," ? this.pass("value") : null;
			default:
				return null;
		}
	}

	private pass(next: Expected): Expected {
		this.at++;
		return next;
	}

	private enter(sign: "{" | "["): Expected {
		this.open.push(sign);
		return this.pass(sign === "{" ? "name-or-brace" : "value-or-bracket");
	}

	private close(): Expected {
		this.open.pop();
		return this.pass(this.afterValue());
	}

	private afterValue(): Expected {
		const inside = this.open.at(-1);
		return inside === undefined ? "end" : inside === "{" ? "comma-or-brace" : "comma-or-bracket";
	}
}

function describe(text: string, at: number, expected: Expected): JsonFault {
	const before = text.slice(0, at).split(/\r\n|\n|\r/);
	const [found = ""] = [...text.slice(at, at + 2 * QUOTED)]
		.slice(0, QUOTED)
		.join("")
		.split(/[\r\n]/);
	return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1, expected, found: found.trim() };
}
