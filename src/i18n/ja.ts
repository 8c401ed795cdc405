// The reference language: every sentence of the program, put together from its parts.
import { speechJa } from "./ja/speech.ts";
import { shellJa } from "./ja/ui/shell.ts";

export const ja = {
	ui: {
		shell: shellJa,
	},
	speech: speechJa,
};
