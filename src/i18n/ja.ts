// The reference language: every sentence of the program, put together from its parts.
import { figureJa } from "./ja/figure.ts";
import { speechJa } from "./ja/speech.ts";
import { facetsJa } from "./ja/ui/facets.ts";
import { inspectorJa } from "./ja/ui/inspector.ts";
import { searchJa } from "./ja/ui/search.ts";
import { shellJa } from "./ja/ui/shell.ts";

export const ja = {
	ui: {
		shell: shellJa,
		search: searchJa,
		facets: facetsJa,
		inspector: inspectorJa,
	},
	figure: figureJa,
	speech: speechJa,
};
