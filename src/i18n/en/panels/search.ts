// English words of the search box.
import type { SearchWords } from "../../ja/panels/search.ts";

export const searchEn: SearchWords = {
	label: "Find an institution, person, consortium or programme",
	placeholder: "Find a body or person",
	results: "Search results",
	kind: { institution: "Institutions", consortium: "Consortia", person: "Persons", program: "Programmes" },
	matched: (form) => `matched as “${form}”`,
	hidden: {
		filter: "Hidden by filters. Choosing it clears all filters",
		layer: "Not in the evidence layers shown. Choosing it shows every layer",
		folded: "Folded into a person card. Choosing it unfolds it",
		mode: "No mark of its own in this view. Choosing it returns to consortia and members",
	},
	program: "Choosing it shows this programme only",
	none: (query) => `Nothing matches “${query}”`,
	found: (n) => `${n} found`,
};
