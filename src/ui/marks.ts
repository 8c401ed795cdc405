// Samples of the marks of the figure, as they stand in rows, tables and the inspector. A sample is the legend.
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import type { Sector } from "../model/dataset.ts";
import type { Layer } from "../model/evidence.ts";
import type { NodeKind } from "../model/view.ts";
import { type HullStyle, hull, hullStyles } from "../scene/theme.ts";

/** Of all ministries without a style of their own. */
const otherHulls = hullStyles.at(-1) as HullStyle;

const sectorShapes: Readonly<Record<Sector, SVGTemplateResult>> = {
	industry: svg`<rect x="2" y="2" width="16" height="16" rx="1.5" />`,
	academia: svg`<circle cx="10" cy="10" r="8.6" />`,
	government: svg`<path d="M.8 10 5.4 2h9.2l4.6 8-4.6 8H5.4z" />`,
	finance: svg`<path d="M10 .4 19.6 10 10 19.6.4 10z" />`,
	other: svg`<rect x="2" y="2" width="16" height="16" rx="4.5" />`,
};

const sectorKanji: Readonly<Record<Sector, string>> = {
	industry: "産",
	academia: "学",
	government: "官",
	finance: "金",
	other: "他",
};

/** Mark of an institution: shape, kanji and fill. Without a sector a dotted outline. */
export function sectorSample(sector: Sector | null): TemplateResult {
	if (!sector) {
		return html`<svg class="mark mark-none" viewBox="0 0 20 20" aria-hidden="true">
			<rect x="2" y="2" width="16" height="16" rx="4.5" />
		</svg>`;
	}
	return html`<svg class="mark mark-${sector}" viewBox="0 0 20 20" aria-hidden="true">
		${sectorShapes[sector]}
		<text x="10" y="13.9" text-anchor="middle" font-size=${sector === "finance" ? 10 : 11}>${sectorKanji[sector]}</text>
	</svg>`;
}

/** Mark of a node of the figure. */
export function nodeSample(kind: NodeKind | "program", sector: Sector | null): TemplateResult {
	if (kind === "institution") return sectorSample(sector);
	if (kind === "person") return sample(pill(""));
	if (kind === "program") return hullSample(null);
	return html`<svg class="mark mark-box" viewBox="0 0 26 20" aria-hidden="true">
		<rect x="1" y="3" width="24" height="14" rx="4" />
		<rect class="thin" x="3.4" y="5.4" width="19.2" height="9.2" rx="2.2" />
	</svg>`;
}

function pill(modifier: string): SVGTemplateResult {
	return svg`<rect class="pill ${modifier}" x="1" y="4" width="24" height="12" rx="6" />
		<circle class="head ${modifier}" cx="8" cy="10" r="2.4" />`;
}

const layerSamples: Readonly<Record<Layer, SVGTemplateResult>> = {
	1: svg`<path class="tie-member" d="M1 10h24" />`,
	2: svg`<path class="tie-role" d="M1 10h24" />`,
	3: svg`<path class="tie-relation" d="M1 8.2h24M1 11.8h24" />`,
	4: pill(""),
	5: pill("former"),
	6: svg`<path class="tie-inferred" d="M1 10h24" />`,
};

function sample(content: SVGTemplateResult): TemplateResult {
	return html`<svg class="mark mark-line" viewBox="0 0 26 20" aria-hidden="true">${content}</svg>`;
}

/** Line or mark by which the ties of a layer are drawn. */
export function layerSample(layer: Layer): TemplateResult {
	return sample(layerSamples[layer]);
}

/** Outline and tint of the hulls of a ministry's consortia, as the figure draws them; a grey figure takes the colour away. */
export function hullSample(ministry: string | null): TemplateResult {
	const { colour, dash } = hullStyles.find((style) => style.ministry === ministry) ?? otherHulls;
	return sample(
		svg`<rect
			class="hull"
			x="1"
			y="3"
			width="24"
			height="14"
			rx="6"
			fill=${colour}
			fill-opacity=${hull.fillOpacity}
			stroke=${colour}
			stroke-width=${hull.border}
			stroke-dasharray=${dash.length > 0 ? dash.join(" ") : nothing}
		/>`,
	);
}

/** Box of a consortium whose members no source names. */
export function unknownBoxSample(): TemplateResult {
	return sample(svg`<rect class="unknown-box" x="1" y="3" width="24" height="14" rx="4" />`);
}
