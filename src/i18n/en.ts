// English, in the shape of the reference. Names of bodies and persons are never translated.
import { speechEn } from "./en/speech.ts";
import { shellEn } from "./en/ui/shell.ts";
import type { Words } from "./index.ts";

export const en: Words = {
	ui: {
		shell: shellEn,
	},
	speech: speechEn,
};
