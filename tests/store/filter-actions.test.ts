// Filters ticked, chosen alone and cleared.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	clearFilters,
	onlyFilterValue,
	setFilter,
	setFilters,
	toggleFilterValue,
	undo,
} from "../../src/store/actions.ts";
import { createSampleStore } from "./helpers.ts";

const all = ["industry", "academia", "government", "finance", "other"];
const sorted = ["academia", "finance", "government", "industry", "other"];

function makeToggler() {
	const store = createSampleStore();
	return {
		store,
		toggle: (value: string) => toggleFilterValue(store, "sector", value, all),
		chosen: () => store.getState().project.view.filters.sector,
	};
}

describe("ticking values of a facet", () => {
	test("from all, unticking one leaves all the others", () => {
		const { toggle, chosen } = makeToggler();
		toggle("finance");
		expect(chosen()).toEqual(sorted.filter((value) => value !== "finance"));
	});

	test("ticking the last missing value releases the facet", () => {
		const { store, toggle } = makeToggler();
		toggle("finance");
		toggle("other");
		toggle("finance");
		toggle("other");
		expect(store.getState().project.view.filters).toEqual({});
	});

	test("unticking every value lets nothing pass, which is not the same as all", () => {
		const { toggle, chosen } = makeToggler();
		for (const value of all) toggle(value);
		expect(chosen()).toEqual([]);
	});

	test("gives the same filter in whatever order values are ticked", () => {
		fc.assert(
			fc.property(
				fc
					.subarray(all)
					.chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length }))),
				([values, shuffled]) => {
					const one = makeToggler();
					const other = makeToggler();
					for (const value of values) one.toggle(value);
					for (const value of shuffled) other.toggle(value);
					expect(other.chosen()).toEqual(one.chosen());
				},
			),
		);
	});

	test("keeps chosen values that the facet does not offer at the moment", () => {
		const store = createSampleStore();
		setFilter(store, "year", ["2019", "2021"]);
		toggleFilterValue(store, "year", "2021", ["2021", "2022"]);
		expect(store.getState().project.view.filters.year).toEqual(["2019"]);
	});
});

test("a single value can be chosen alone and released by the same click", () => {
	const { store, chosen } = makeToggler();
	onlyFilterValue(store, "sector", "finance");
	expect(chosen()).toEqual(["finance"]);
	onlyFilterValue(store, "sector", "finance");
	expect(chosen()).toBeUndefined();
});

test("values stand once and by code point, beyond the basic plane too", () => {
	const store = createSampleStore();
	setFilter(store, "ministry", ["𠮷", "～", "内閣府", "～"]);
	expect(store.getState().project.view.filters.ministry).toEqual(["内閣府", "～", "𠮷"]);
});

test("all filters go at once and come back with one undo", () => {
	const store = createSampleStore();
	setFilter(store, "sector", ["finance"]);
	setFilter(store, "prefecture", ["34"]);
	clearFilters(store);
	expect(store.getState().project.view.filters).toEqual({});
	undo(store);
	expect(store.getState().project.view.filters).toEqual({ sector: ["finance"], prefecture: ["34"] });
});

test("several facets change as one step of undo, and null releases", () => {
	const store = createSampleStore();
	setFilter(store, "sector", ["finance"]);
	setFilters(store, { prefecture: ["34"], program: ["grant"], sector: null });
	expect(store.getState().project.view.filters).toEqual({ prefecture: ["34"], program: ["grant"] });
	undo(store);
	expect(store.getState().project.view.filters).toEqual({ sector: ["finance"] });
	const before = store.getState().past.length;
	setFilters(store, { sector: ["finance"], program: null });
	expect(store.getState().past).toHaveLength(before);
});
