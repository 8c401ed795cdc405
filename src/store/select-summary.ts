// The written summary of what is shown, in the language of the page.
import { wordsOf } from "../i18n/index.ts";
import type { Summary } from "../model/summary.ts";
import { summarizeShownInSteps } from "../pipeline/summary.ts";
import { memoise, memoiseSteps } from "./memoise.ts";
import { selectHeadline, selectNaming, selectNetwork, selectShown } from "./selectors.ts";
import type { Language, State } from "./state.ts";

const summary = memoiseSteps(summarizeShownInSteps);

const written = memoise((facts: Summary, nameOf: (id: string) => string, language: Language) =>
	wordsOf(language).summary.write(facts, nameOf),
);

/** Works out what the words are about. */
export function prepareSummary(state: State): Generator<void, Summary> {
	return summary.inSteps(selectNetwork(state), selectShown(state), selectHeadline(state));
}

export function selectSummary(state: State) {
	const facts = summary(selectNetwork(state), selectShown(state), selectHeadline(state));
	return written(facts, selectNaming(state), state.session.language);
}
