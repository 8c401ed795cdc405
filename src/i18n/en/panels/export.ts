// English words of the export dialog.
import type { ExportWords } from "../../ja/panels/export.ts";

export const exportEn: ExportWords = {
	title: "Export",
	lead: "Title, legend, filters, counts, data date, sources and the meaning of lines are written with the picture.",
	format: {
		svg: { name: "SVG, present view", detail: "Shapes; can be inserted and edited in PowerPoint and Word" },
		"svg-a4": { name: "SVG, A4 landscape", detail: "Laid out anew for A4" },
		"svg-slide": { name: "SVG, slide", detail: "Laid out anew for 16:9" },
		"png-1x": { name: "PNG, screen size", detail: "As large as the figure now" },
		"png-2x": { name: "PNG, double", detail: "For dense screens and enlargement" },
		"png-slide": { name: "PNG, slide", detail: "16:9, 4,000 × 2,250 px" },
		"png-a4": { name: "PNG, A4 landscape", detail: "300 dpi, 3,508 × 2,480 px" },
	},
	fileFormat: {
		svg: "present view",
		"svg-a4": "A4",
		"svg-slide": "slide",
		"png-1x": "present view",
		"png-2x": "present view double",
		"png-a4": "A4",
		"png-slide": "slide",
	},
	filtered: "filtered",
	formats: "Format",
	persons: "Include names of persons",
	personsHelp: "Without them, person cards say only “person”; posts stay.",
	nameless: "Person",
	namelessInSentence: "a person",
	preview: "Preview",
	previewAlt: "Small version of the picture to be written",
	noPreview: "The preview appears once the figure is computed.",
	save: "Save",
	writing: "Writing",
	unavailable: "Pictures cannot be written here.",
};
