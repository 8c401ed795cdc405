// The consortia that are shown with their members, and what they share: asked by many, worked out once.
import { expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { compareConsortia } from "../../src/pipeline/overlaps.ts";
import { listShownOverlapsInSteps, listShownSets } from "../../src/pipeline/shown-sets.ts";
import { network, openView } from "./small-network.ts";

const { shown: all } = openView();
const { shown: industry } = openView({ filters: { sector: ["industry"] } });

test("consortia and members are listed once for what is shown, and anew for what else is", () => {
	expect(listShownSets(network, all)).toBe(listShownSets(network, all));
	expect(listShownSets(network, industry).map(({ id, members }) => [id, [...members]])).toEqual([
		["c1", ["mazda"]],
		["c2", ["mazda"]],
		["c3", []],
		["c4", []],
	]);
});

test("what they share is worked out once for the summary, the view of overlaps and what is tried out", () => {
	const sharedIn = (shown: typeof all) => finish(listShownOverlapsInSteps(network, shown));
	const first = sharedIn(all);
	expect(first.map(({ a, b, shared }) => [a, b, shared])).toEqual([["c1", "c2", ["mazda", "univ"]]]);
	expect(compareConsortia(network, all).overlaps).toBe(first);
	expect(sharedIn(industry).map(({ shared }) => shared)).toEqual([["mazda"]]);
	expect(sharedIn(all)).toEqual(first);
});
