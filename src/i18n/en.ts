// English, in the shape of the reference. Names of bodies and persons are never translated.
import { figureEn } from "./en/figure.ts";
import { speechEn } from "./en/speech.ts";
import { facetsEn } from "./en/ui/facets.ts";
import { inspectorEn } from "./en/ui/inspector.ts";
import { searchEn } from "./en/ui/search.ts";
import { shellEn } from "./en/ui/shell.ts";
import type { Words } from "./index.ts";

export const en: Words = {
	ui: {
		shell: shellEn,
		search: searchEn,
		facets: facetsEn,
		inspector: inspectorEn,
	},
	figure: figureEn,
	speech: speechEn,
};
