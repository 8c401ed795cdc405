// The written summary of what is shown, in the language of the page.
import { wordsOf } from "../i18n/index.ts";
import type { Summary } from "../model/summary.ts";
import { summarizeShown } from "../pipeline/summary.ts";
import { memoise } from "./memoise.ts";
import { selectNaming, selectNetwork, selectShown } from "./selectors.ts";
import type { Language, State } from "./state.ts";

const summary = memoise(summarizeShown);

const written = memoise((facts: Summary, nameOf: (id: string) => string, language: Language) =>
	wordsOf(language).summary.write(facts, nameOf),
);

export function selectSummary(state: State) {
	return written(summary(selectNetwork(state), selectShown(state)), selectNaming(state), state.session.language);
}
