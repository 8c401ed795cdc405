// Where the parts of the chart of counts stand.
import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/scene/text-width.ts";
import { type ChartInput, dateSpan, placeChart } from "../../src/ui/inspector/chart-places.ts";
import { date } from "../helpers/dataset.ts";

const input = (series: ChartInput["series"], value: number, text: string): ChartInput => ({
	series,
	value,
	date: date(text),
	text,
});

const hub = [
	input("members", 18, "2021-03"),
	input("members", 18, "2021-07-28"),
	input("partners", 8, "2021-07-28"),
	input("members", 19, "2023-02-16"),
	input("partners", 13, "2023-02-16"),
];

describe("a date on the axis", () => {
	test("is as long as it may mean, a fiscal year from April to March", () => {
		expect(dateSpan(date("FY2020"))).toEqual([2020.25, 2021.25]);
		expect(dateSpan(date("2023"))).toEqual([2023, 2024]);
		const [from, to] = dateSpan(date("2021-03"));
		expect(to - from).toBeCloseTo(1 / 12);
		const [start, end] = dateSpan(date("2023-02-16"));
		expect(start).toBe(end);
	});
});

describe("the chart", () => {
	test("sets later dates further right and larger numbers higher, from zero at the axis", () => {
		const { points, axisY } = placeChart(hub);
		expect(points[0]?.x).toBeLessThan(points[1]?.x ?? 0);
		expect(points[3]?.y).toBeLessThan(points[1]?.y ?? 0);
		expect((axisY - (points[2]?.y ?? 0)) / (axisY - (points[3]?.y ?? 0))).toBeCloseTo(8 / 19);
	});

	test("writes no value on another value or on a point", () => {
		const { points } = placeChart(hub);
		for (const [own, { x, valueY }] of points.entries()) {
			const others = points.filter((_, at) => at !== own);
			const near = others.filter((other) => Math.abs(other.x - x) < 16);
			expect(near.every((other) => Math.abs(other.valueY - valueY) >= 12)).toBe(true);
			expect(near.every((other) => Math.abs(other.y - (valueY - 5)) >= 9)).toBe(true);
		}
	});

	test("writes every date once, inside the chart, none on another", () => {
		const { dates, width } = placeChart([...hub, input("members", 20, "2023-03-01")]);
		expect(dates.map(({ text }) => text)).toEqual(["2021-03", "2021-07-28", "2023-02-16", "2023-03-01"]);
		const boxes = dates.map(({ text, textX, textY }) => {
			const half = (textWidth(text, false) * 12) / 2;
			return { left: textX - half, right: textX + half, y: textY };
		});
		for (const [own, box] of boxes.entries()) {
			expect(box.left >= -0.01 && box.right <= width + 0.01).toBe(true);
			const beside = boxes.filter((other, at) => at !== own && other.y === box.y);
			expect(beside.every((other) => other.right < box.left || other.left > box.right)).toBe(true);
		}
	});
});
