// Years in the Japanese calendar.

/** First day and year before the first of each era, newest first. */
const eras = [
	{ name: "令和", from: "2019-05-01", before: 2018 },
	{ name: "平成", from: "1989-01-08", before: 1988 },
	{ name: "昭和", from: "1926-12-25", before: 1925 },
] as const;

/** Year of the era a day falls in; 令和元年 for the first. Days before 昭和 stay in the western calendar. */
export function writeEraYear(day: string): string {
	const era = eras.find(({ from }) => day >= from);
	if (era === undefined) return `${Number(day.slice(0, 4))}`;
	const year = Number(day.slice(0, 4)) - era.before;
	return `${era.name}${year === 1 ? "元" : year}`;
}

/** The year in which an era began is called by the new era. */
export function writeEraOfYear(year: number | string): string {
	return writeEraYear(`${year}-12-31`);
}

/** The month in which an era began is called by the new era as well. */
export function writeEraOfMonth(month: string): string {
	return writeEraYear(`${month}-28`);
}
