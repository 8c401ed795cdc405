// Samples of the marks of the figure, as they stand in rows, tables and the inspector. A sample is the legend.
import { html, type TemplateResult } from "lit-html";
import type { Sector } from "../model/dataset.ts";
import type { Layer } from "../model/evidence.ts";
import type { NodeKind } from "../model/view.ts";
import { hullStyles } from "../scene/theme.ts";

/** Mark of an institution: shape, kanji and fill. Without a sector a dotted outline. */
export function sectorSample(sector: Sector | null): TemplateResult {
	return html`<i class="mark ${sectorMark(sector)}" aria-hidden="true"></i>`;
}

/** Class of what has the mark of this sector for its ground. */
export function sectorMark(sector: Sector | null): string {
	return `mark-${sector ?? "none"}`;
}

/** Mark of a node of the figure. */
export function nodeSample(kind: NodeKind | "program", sector: Sector | null): TemplateResult {
	if (kind === "institution") return sectorSample(sector);
	return kind === "program" ? hullSample(null) : longSample(kind);
}

const layerSamples: Readonly<Record<Layer, string>> = {
	1: "member",
	2: "role",
	3: "relation",
	4: "person",
	5: "former",
	6: "inferred",
};

function longSample(name: string): TemplateResult {
	return html`<i class="mark mark-long mark-${name}" aria-hidden="true"></i>`;
}

/** Line or mark by which the ties of a layer are drawn. */
export function layerSample(layer: Layer): TemplateResult {
	return longSample(layerSamples[layer]);
}

/** Outline and tint of the hulls of a ministry's consortia, those without a style of their own alike. */
export function hullSample(ministry: string | null): TemplateResult {
	const own = hullStyles.findIndex((style) => style.ministry === ministry);
	return longSample(`hull-${own < 0 ? hullStyles.length - 1 : own}`);
}

/** Box of a consortium whose members no source names. */
export function unknownBoxSample(): TemplateResult {
	return longSample("unnamed");
}
