// The ties of one actor, against asking every tie of the network.
import { describe, expect, test } from "vitest";
import { listOwnTies, listOwnTiesOn } from "../../src/pipeline/own-ties.ts";
import { network, openView } from "./small-network.ts";

describe("the ties of one actor", () => {
	test("are those that asking every tie would find, in the same order", () => {
		for (const id of network.index.ids) {
			expect(listOwnTies(network, id)).toEqual(network.ties.filter((tie) => tie.a === id || tie.b === id));
		}
	});

	test("are only those that are on, where that is asked", () => {
		const { shown } = openView({ filters: { sector: ["industry"] } });
		for (const id of network.index.ids) {
			const on = network.ties.filter((tie, at) => shown.tieOn[at] === 1 && (tie.a === id || tie.b === id));
			expect(listOwnTiesOn(network, shown, id)).toEqual(on);
		}
	});

	test("are none for what is no actor", () => {
		expect(listOwnTies(network, "grant")).toEqual([]);
		expect(listOwnTies(network, "nobody")).toEqual([]);
	});
});
