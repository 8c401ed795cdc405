// One call of the program: exit code 0 fine, 1 issues of severity error, 2 wrong use.
import { type CommandWords, commandWordsOf, help, type Language, type UsageFault } from "../i18n/command-line.ts";
import { type Words, wordsOf } from "../i18n/index.ts";
import { hasErrors, type Issue } from "../model/issue.ts";
import { analyzeNetwork } from "./analyze.ts";
import { type Request, readArguments } from "./arguments.ts";
import { exportNetwork } from "./export.ts";
import { loadDataset } from "./load.ts";
import { openQuestion } from "./question.ts";
import { withoutPersonNames } from "./without-names.ts";
import { writeAnalysis } from "./write-analysis.ts";
import { writeIssues } from "./write-issues.ts";

export interface Terminal {
	/** Unless --lang says otherwise. */
	readonly language: Language;
	/** The answer. */
	readonly print: (text: string) => void;
	/** What is wrong with data or use. */
	readonly complain: (text: string) => void;
}

export interface Speech {
	readonly language: Language;
	readonly words: Words;
	readonly own: CommandWords;
}

const FINE = 0;
const BAD_DATA = 1;
const WRONG_USE = 2;

export function runCommand(argv: readonly string[], terminal: Terminal): number {
	const { language, asked } = readArguments(argv, terminal.language);
	const speech: Speech = { language, words: wordsOf(language), own: commandWordsOf(language) };
	if (asked === "help") {
		terminal.print(help);
		return FINE;
	}
	const result = "fault" in asked ? asked : answer(asked, terminal, speech);
	if (typeof result === "number") return result;
	terminal.complain(speech.own.fault(result));
	return WRONG_USE;
}

function answer(request: Request, terminal: Terminal, speech: Speech): number | UsageFault {
	const loaded = loadDataset(request.paths, request);
	if ("unreadable" in loaded) return { fault: "unreadable", found: loaded.unreadable };
	const { value, issues } = loaded;
	const code = value === null || hasErrors(issues) ? BAD_DATA : FINE;
	if (request.command === "check") {
		terminal.print(request.json ? JSON.stringify(issues, null, "\t") : writeIssues(issues, speech));
		return code;
	}
	complainAbout(issues, terminal, speech);
	if (value === null) return code;
	const dataset = request.isNameless ? withoutPersonNames(value, speech.words.ui.export.namelessInSentence) : value;
	const question = openQuestion(dataset, request);
	if ("fault" in question) return question;
	if (request.command === "export") {
		const written = exportNetwork(question, request.to ?? "", speech);
		if (typeof written !== "string") return written;
		terminal.print(speech.own.written(written));
		return code;
	}
	const analysis = analyzeNetwork(question);
	terminal.print(request.json ? JSON.stringify(analysis, null, "\t") : writeAnalysis(analysis, question, speech));
	return code;
}

/** An answer over faulty data says so, without repeating every row that was read. */
function complainAbout(issues: readonly Issue[], terminal: Terminal, speech: Speech): void {
	const errors = issues.filter((issue) => issue.severity === "error");
	if (errors.length > 0) terminal.complain(writeIssues(errors, speech));
}
