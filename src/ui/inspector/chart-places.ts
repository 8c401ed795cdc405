// Where the parts of the small chart of counts over time stand: points on a time axis, their values
// beside them, their dates below in as many rows as they need. In px of the chart.
import { datePrecision, type PartialDate } from "../../model/partial-date.ts";
import { textWidth } from "../../scene/text-width.ts";

export type Series = "members" | "partners";

export interface ChartInput {
	readonly series: Series;
	readonly value: number;
	readonly date: PartialDate;
	/** The date in words. */
	readonly text: string;
}

export interface ChartPoint {
	readonly series: Series;
	readonly value: number;
	readonly x: number;
	readonly y: number;
	/** What the date leaves open, as a stretch of the axis; both equal for a day. */
	readonly from: number;
	readonly to: number;
	/** Baseline of the value. */
	readonly valueY: number;
}

export interface ChartPlaces {
	readonly width: number;
	readonly height: number;
	readonly axisY: number;
	readonly points: readonly ChartPoint[];
	/** One a date: its place on the axis, and the middle and baseline of its words. */
	readonly dates: readonly {
		readonly x: number;
		readonly text: string;
		readonly textX: number;
		readonly textY: number;
	}[];
}

const WIDTH = 268;
const SIDE = 14;
const TOP = 24;
const PLOT = 72;
/** Height of a row of dates, and the size of their type. */
const ROW = 18;
const TYPE = 12;
const DAYS = 365.25;

/** First and last moment a date can mean, in years. */
export function dateSpan(date: PartialDate): readonly [number, number] {
	const [year = 0, month = 1, day = 1] = date.replace("FY", "").split("-").map(Number);
	const start = year + (month - 1) / 12 + (day - 1) / DAYS;
	switch (datePrecision(date)) {
		case "fiscal-year":
			return [year + 0.25, year + 1.25];
		case "year":
			return [year, year + 1];
		case "month":
			return [start, start + 1 / 12];
		case "day":
			return [start, start];
	}
}

export function placeChart(inputs: readonly ChartInput[]): ChartPlaces {
	const spans = inputs.map((input) => dateSpan(input.date));
	const first = Math.min(...spans.map(([start]) => start));
	const last = Math.max(...spans.map(([, end]) => end));
	const highest = Math.max(1, ...inputs.map((input) => input.value));
	const axisY = TOP + PLOT;
	const placeX = (time: number) => SIDE + ((time - first) / Math.max(last - first, 1e-9)) * (WIDTH - 2 * SIDE);
	const points = inputs.map(({ series, value }, at) => {
		const [start, end] = spans[at] as readonly [number, number];
		const y = axisY - (value / highest) * PLOT;
		return { series, value, x: placeX((start + end) / 2), y, from: placeX(start), to: placeX(end), valueY: y - 8 };
	});
	const dates = placeDates(inputs, points, axisY);
	const lowest = Math.max(axisY, ...dates.map((date) => date.textY));
	return { width: WIDTH, height: lowest + 6, axisY, points: placeValues(points), dates };
}

/** Room around the middle of a value, to other values and to points. */
const CLEAR_X = 18;
const CLEAR_Y = 13;
/** From the baseline of a value up to its middle. */
const MIDDLE = 5;

/** A value moves below its point where another value or point is in the way above. */
function placeValues(points: readonly ChartPoint[]): ChartPoint[] {
	const taken = points.map(({ x, y }) => ({ x, y }));
	return points.map((point, own) => {
		const isFree = (baseline: number) =>
			taken.every(
				({ x, y }, at) => at === own || Math.abs(x - point.x) > CLEAR_X || Math.abs(y - (baseline - MIDDLE)) > CLEAR_Y,
			);
		const above = point.y - 8;
		const valueY = [above, point.y + 18].find(isFree) ?? above;
		taken.push({ x: point.x, y: valueY - MIDDLE });
		return { ...point, valueY };
	});
}

/** Each date in the first row where it touches no other. */
function placeDates(inputs: readonly ChartInput[], points: readonly ChartPoint[], axisY: number): ChartPlaces["dates"] {
	const distinct = new Map(inputs.map(({ date, text }, at) => [date, { text, x: points[at]?.x ?? 0 }]));
	const ends: number[] = [];
	return [...distinct.values()]
		.sort((one, other) => one.x - other.x)
		.map(({ text, x }) => {
			const half = (textWidth(text, false) * TYPE) / 2;
			const textX = Math.min(Math.max(x, half), WIDTH - half);
			const free = ends.findIndex((end) => end + 6 <= textX - half);
			const row = free >= 0 ? free : ends.length;
			ends[row] = textX + half;
			return { text, x, textX, textY: axisY + 18 + row * ROW };
		});
}
