// Counts over time as a small chart: members as filled points, partners as outlined ones, the value and
// the date at each. What a date leaves open is drawn as a bar as long as it may mean.
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import type { PartialDate } from "../../model/partial-date.ts";
import type { StatedNumber } from "../../pipeline/answers.ts";
import type { App } from "../app.ts";
import { type ChartInput, type ChartPlaces, placeChart, type Series } from "./chart-places.ts";

const seriesNames: readonly Series[] = ["members", "partners"];

type Dated = StatedNumber & { readonly asOf: PartialDate; readonly measure: Series };

/** Two sources that state the same number of the same date are one point. */
function listPoints(counts: readonly StatedNumber[]): readonly Dated[] {
	const distinct = new Map<string, Dated>();
	for (const count of counts) {
		const isDrawn = count.subset === null && (count.measure === "members" || count.measure === "partners");
		if (!isDrawn || count.asOf === null || !Number.isFinite(Number(count.value))) continue;
		const key = `${count.measure} ${count.asOf} ${count.value}`;
		if (!distinct.has(key)) distinct.set(key, count as Dated);
	}
	return [...distinct.values()];
}

/** Nothing below two dates: one number over time is no line. */
export function countChart(counts: readonly StatedNumber[], app: App): TemplateResult | typeof nothing {
	const { inspector } = app.words.ui;
	const points = listPoints(counts);
	if (new Set(points.map((point) => point.asOf)).size < 2) return nothing;
	const inputs = points.map(
		({ measure, value, asOf }): ChartInput => ({
			series: measure,
			value: Number(value),
			date: asOf,
			text: app.words.terms.formatDate(asOf),
		}),
	);
	const places = placeChart(inputs);
	const spoken = inputs.map(({ series, value, text }) =>
		inspector.chartPoint(inspector.chartSeries[series], `${value}`, text),
	);
	const label = inspector.chart(spoken.join(app.language === "en" ? "; " : "、"));
	const present = seriesNames.filter((series) => points.some((point) => point.measure === series));
	return html`<div class="count-chart">
		<svg viewBox="0 0 ${places.width} ${places.height}" role="img" aria-label=${label}>${drawChart(places)}</svg>
		${present.length > 1 ? html`<p class="chart-key">${present.map((series) => html`<span>${keySample(series)}${inspector.chartSeries[series]}</span>`)}</p>` : nothing}
	</div>`;
}

function keySample(series: Series): TemplateResult {
	return html`<svg class="chart-sample" viewBox="0 0 26 12" aria-hidden="true">
		<path class="chart-line chart-${series}" d="M1 6h24" />
		<circle class="chart-dot chart-${series}" cx="13" cy="6" r="4" />
	</svg>`;
}

function drawChart({ width, axisY, points, dates }: ChartPlaces): SVGTemplateResult {
	const lines = seriesNames.map((series) => {
		const own = points.filter((point) => point.series === series).sort((one, other) => one.x - other.x);
		const path = own.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
		return own.length > 1 ? svg`<path class="chart-line chart-${series}" d=${path} />` : nothing;
	});
	return svg`<path class="chart-axis" d="M0 ${axisY}h${width}" />
		${dates.map(({ x, textX, textY }) => svg`<path class="chart-leader" d="M${x} ${axisY}v4L${textX} ${textY - 11}" />`)}
		${dates.map(({ text, textX, textY }) => svg`<text class="chart-date" x=${textX} y=${textY} text-anchor="middle">${text}</text>`)}
		${lines}
		${points.map(
			({ series, value, x, y, from, to, valueY }) => svg`
				${to - from > 2 ? svg`<path class="chart-span" d="M${from.toFixed(1)} ${y.toFixed(1)}H${to.toFixed(1)}" />` : nothing}
				<circle class="chart-dot chart-${series}" cx=${x} cy=${y} r="4" />
				<text class="chart-value" x=${x} y=${valueY} text-anchor="middle">${value}</text>`,
		)}`;
}
