// The lint settings bite on the tail: files over 250 lines and functions over 60.
import { expect, test } from "vitest";
import { countBreaches } from "../architecture/lint-planted.ts";

function repeatLines(count: number, line: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}

test("a function may have 60 lines and no more", async () => {
	const ofLines = (count: number) => `export function act() {\n${repeatLines(count, (i) => `\trun(${i});`)}\n}\n`;
	const files = [
		["model/long.ts", ofLines(61)],
		["model/short.ts", ofLines(50)],
	] as const;
	expect(await countBreaches("complexity/noExcessiveLinesPerFunction", files)).toBe(1);
});

test("a file may have 250 lines and no more", async () => {
	const ofLines = (count: number) => `${repeatLines(count, (i) => `export const x${i} = ${i};`)}\n`;
	const files = [
		["model/long.ts", ofLines(252)],
		["model/short.ts", ofLines(249)],
	] as const;
	expect(await countBreaches("style/noExcessiveLinesPerFile", files)).toBe(1);
});
