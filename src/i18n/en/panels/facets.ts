// English words of the filter panel.
import type { FacetWords } from "../../ja/panels/facets.ts";
import { writeNumber } from "../../number.ts";
import { countOf } from "../count-of.ts";

export const facetsEn: FacetWords = {
	panel: "Filters and legend",
	counted: {
		institutions: (n) => countOf(n, "institution"),
		consortia: (n) => countOf(n, "consortium", "consortia"),
		ties: (n) => countOf(n, "tie"),
	},
	unit: { institutions: "institutions", consortia: "consortia", ties: "ties", nodes: "items" },
	unknown: {
		sector: "Sector not stated",
		seat: "Seat unknown",
		prefecture: "Area not stated",
		program: "Other or none",
		ministry: "Other or none",
		year: "Year unknown",
		source: "Source not stated",
		kind: "Unknown",
	},
	sectorShort: { government: "Government" },
	layers: "Evidence",
	layersUnit: "ties",
	layersHelp: "Each layer adds to those above. Unticking one takes it and all below away.",
	layerOff: (n) => `+${writeNumber(n)}`,
	only: "only",
	onlyThis: (name) => `Show ${name} only`,
	count: (name, n, unitName) => `${name}, ${writeNumber(n)} ${unitName}`,
	chips: "Filters on",
	chip: (facet, values) => `${facet}: ${values}`,
	chipWithout: (values) => `without ${values}`,
	chipMore: (values, n) => `${values} and ${writeNumber(n)} more`,
	chipNone: "none",
	removeChip: (chip) => `Remove ${chip}`,
	clearAll: "Clear all",
	shownOf: (shown, all) => `${writeNumber(shown)} of ${writeNumber(all)} items`,
	filteredOut: "Filtered-out items",
	dim: "Fade",
	hide: "Hide",
	display: "Display",
	layout: "Layout",
	rosette: "By consortium",
	force: "Free",
	hulls: "Outline consortia",
	grey: "Preview in black and white",
};
