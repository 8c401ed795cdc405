// What was asked on the command line. Wrong use is a value with the word for it, never an exception.
import { parseArgs } from "node:util";
import type { Language, UsageFault } from "../i18n/command-line.ts";
import { plainReading, type ReadOptions } from "../ingest/raw.ts";
import { defaultLayer, type Layer, layers } from "../model/evidence.ts";

export const commands = ["check", "analyze", "export"] as const;

export interface Request {
	readonly command: (typeof commands)[number];
	/** Files or folders. */
	readonly paths: readonly string[];
	readonly layer: Layer;
	/** What lists are taken for where the files do not say. */
	readonly unsaidLists: ReadOptions["unsaidLists"];
	/** Source ids; none = all. */
	readonly sources: readonly string[];
	/** Two ids or names whose chains are asked for, or none. */
	readonly between: readonly string[];
	readonly json: boolean;
	/** Whether names of persons are left out. */
	readonly isNameless: boolean;
	/** Where to write; null but for export. */
	readonly to: string | null;
}

export interface Arguments {
	readonly language: Language;
	readonly asked: Request | UsageFault | "help";
}

const options = {
	layer: { type: "string" },
	lists: { type: "string" },
	source: { type: "string", multiple: true },
	between: { type: "string", multiple: true },
	json: { type: "boolean" },
	"without-names": { type: "boolean" },
	to: { type: "string" },
	lang: { type: "string" },
	help: { type: "boolean", short: "h" },
} as const;

/** The language of the terminal; English where it names neither of ours. */
export function readLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
	const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
	return locale.startsWith("ja") ? "ja" : "en";
}

export function readArguments(words: readonly string[], preferred: Language): Arguments {
	try {
		const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
		if (values.lang !== undefined && values.lang !== "ja" && values.lang !== "en") {
			return { language: preferred, asked: { fault: "language", found: values.lang } };
		}
		const language = values.lang ?? preferred;
		if (values.help || words.length === 0) return { language, asked: "help" };
		return { language, asked: readRequest(values, positionals) };
	} catch (error) {
		// parseArgs throws for options it does not know.
		return { language: preferred, asked: { fault: "option", found: error instanceof Error ? error.message : "" } };
	}
}

type Values = Partial<Record<"layer" | "lists" | "to", string>> &
	Partial<Record<"source" | "between", string[]>> & {
		readonly json?: boolean;
		readonly "without-names"?: boolean;
	};

function readRequest(values: Values, [name = "", ...paths]: readonly string[]): Request | UsageFault {
	const command = commands.find((known) => known === name);
	if (command === undefined) return { fault: "command", found: name };
	const foreign = findForeignOption(command, values);
	if (foreign !== undefined) return { fault: "option-elsewhere", found: foreign };
	if (paths.length === 0) return { fault: "no-files", found: command };
	const layer = values.layer === undefined ? defaultLayer : layers.find((known) => String(known) === values.layer);
	if (layer === undefined) return { fault: "layer", found: values.layer ?? "" };
	const unsaidLists = values.lists ?? plainReading.unsaidLists;
	if (unsaidLists !== "complete" && unsaidLists !== "open") return { fault: "lists", found: unsaidLists };
	const between = values.between ?? [];
	if (between.length !== 0 && between.length !== 2) return { fault: "between", found: between.join(", ") };
	if (command === "export" && values.to === undefined) return { fault: "no-target", found: "" };
	const { source: sources = [], json = false, "without-names": isNameless = false, to = null } = values;
	return { command, paths, layer, unsaidLists, sources, between, json, isNameless, to };
}

const allowed: Readonly<Record<Request["command"], readonly string[]>> = {
	check: ["lists", "json"],
	analyze: ["layer", "lists", "source", "between", "json"],
	export: ["layer", "lists", "source", "without-names", "to"],
};

/** An option that this command would silently ignore. */
function findForeignOption(command: Request["command"], values: Values): string | undefined {
	const common = ["lang", "help", ...allowed[command]];
	return Object.keys(values).find((name) => !common.includes(name));
}
