// What the views are turned to, as those read it who prepare a view and those who draw it.
import { expect, test } from "vitest";
import { readEnds } from "../../src/store/view-choices.ts";

const chosen = (from: string | null, to: string | null) => ({ ends: { from, to } });

test("a chain is asked for between two selected actors, else between the ends chosen, if any", () => {
	const choices = chosen("c", null);
	expect(readEnds({ selection: ["a", "b"], choices })).toEqual({ from: "a", to: "b" });
	for (const selection of [[], ["a"], ["a", "b", "d"]]) {
		expect(readEnds({ selection, choices })).toEqual({ from: "c", to: null });
		expect(readEnds({ selection, choices: chosen(null, "d") })).toEqual({ from: null, to: "d" });
		expect(readEnds({ selection, choices: chosen(null, null) })).toBeNull();
	}
});
