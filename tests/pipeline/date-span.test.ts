// Of when the evidence is that is shown.
import { expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { spanDates } from "../../src/pipeline/date-span.ts";
import { network, openView } from "./small-network.ts";

const read = (view: Parameters<typeof openView>[0] = {}) => finish(spanDates(network, openView(view).shown));

test("reaches from the first to the last date of a tie or its event, and counts ties without one", () => {
	expect(read()).toMatchObject({ earliest: "2020", latest: "2023-11-06" });
	expect(read({ layer: 1 })).toEqual({ earliest: null, latest: null, undated: 5 });
});

test("is that of the ties that pass the filters", () => {
	expect(read({ filters: { prefecture: ["36"] } })).toEqual({ earliest: "2020", latest: "2020", undated: 0 });
});

test("is worked out once for what is shown", () => {
	const { shown } = openView();
	expect(finish(spanDates(network, shown))).toBe(finish(spanDates(network, { tieOn: shown.tieOn })));
});
