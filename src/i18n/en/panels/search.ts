// English words of the search box.
import type { SearchWords } from "../../ja/panels/search.ts";
import { writeNumber } from "../../number.ts";

export const searchEn: SearchWords = {
	label: "Find an institution, person, consortium or programme",
	placeholder: "Find by name",
	results: "Search results",
	kind: { institution: "Institutions", consortium: "Consortia", person: "Persons", program: "Programmes" },
	matched: (form) => `matched as “${form}”`,
	hidden: {
		filter: (facets) => `Hidden by a filter (${facets}). Choosing it releases that condition only`,
		layer: (layer) => `In the layer “${layer}”. Choosing it shows the layers down to that one`,
		never: "Without a tie in any layer; it is not in the figure",
		folded: "Folded into a person card. Choosing it unfolds it",
		mode: "No mark of its own in this view. Choosing it returns to consortia and members",
	},
	program: "Choosing it shows this programme only",
	programUnframed: "No consortium is stated for it. Choosing it shows its source",
	none: (query) => `Nothing matches “${query}”`,
	found: (n) => `${writeNumber(n)} found`,
};
