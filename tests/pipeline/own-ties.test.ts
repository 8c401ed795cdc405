import { describe, expect, it } from "vitest";
import { listOwnTies, listOwnTiesOn } from "../../src/pipeline/own-ties.ts";
import { listShownSets } from "../../src/pipeline/shown-sets.ts";
import { network, openView } from "./small-network.ts";

describe("the ties of one actor", () => {
	it("are those that asking every tie would find, in the same order", () => {
		for (const id of network.index.ids) {
			expect(listOwnTies(network, id)).toEqual(network.ties.filter((tie) => tie.a === id || tie.b === id));
		}
	});

	it("are only those that are on, where that is asked", () => {
		const { shown } = openView({ filters: { sector: ["industry"] } });
		for (const id of network.index.ids) {
			const on = network.ties.filter((tie, at) => shown.tieOn[at] === 1 && (tie.a === id || tie.b === id));
			expect(listOwnTiesOn(network, shown, id)).toEqual(on);
		}
	});

	it("are none for what is no actor", () => {
		expect(listOwnTies(network, "grant")).toEqual([]);
		expect(listOwnTies(network, "nobody")).toEqual([]);
	});
});

describe("the consortia that are shown with their members", () => {
	it("are listed once for what is shown, and anew for what else is", () => {
		const { shown: all } = openView();
		expect(listShownSets(network, all)).toBe(listShownSets(network, all));
		const { shown: industry } = openView({ filters: { sector: ["industry"] } });
		expect(listShownSets(network, industry).map(({ id, members }) => [id, [...members]])).toEqual([
			["c1", ["mazda"]],
			["c2", ["mazda"]],
			["c3", []],
			["c4", []],
		]);
	});
});
