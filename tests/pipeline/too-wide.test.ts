// Which projections are refused, told from the rows alone: nothing of their size is ever made.
import { describe, expect, test } from "vitest";
import { nodeKindCodes } from "../../src/graph/graph.ts";
import { boundPairs } from "../../src/graph/projected-pairs.ts";
import { defaultView } from "../../src/model/view.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { findTooWide, MOST_PAIRS } from "../../src/pipeline/too-wide.ts";
import { makeDataset } from "../helpers/dataset.ts";

function gather(members: number) {
	const ids = Array.from({ length: members }, (_, at) => `i${at}`);
	return readNetwork(
		makeDataset({
			consortia: [{ id: "wide" }, { id: "small" }],
			institutions: ids.map((id) => ({ id })),
			memberships: [
				...ids.map((institution) => ({ consortium: "wide", institution })),
				// Said twice, counted once.
				{ consortium: "wide", institution: "i0", source: "s2" },
				{ consortium: "small", institution: "i0" },
				{ consortium: "small", institution: "i1" },
				{ consortium: "small", institution: "i2", certainty: "inferred" },
			],
		}),
		[],
	);
}

describe("the pairs a projection would have", () => {
	test("are those of every consortium, those in two of them twice", () => {
		const network = gather(40);
		const { pairs, widest, neighbours } = boundPairs(network.index, nodeKindCodes.institution);
		expect({ pairs, widest, neighbours }).toEqual({ pairs: (40 * 39) / 2 + 1, widest: "wide", neighbours: 40 });
		const { graph } = showNetwork(network, { ...defaultView, mode: "institutions" }).drawn;
		expect(graph.edgeCount).toBe((40 * 39) / 2);
	});

	test("are counted between consortia by the members they share", () => {
		const { pairs, neighbours } = boundPairs(gather(40).index, nodeKindCodes.consortium);
		expect({ pairs, neighbours }).toEqual({ pairs: 2, neighbours: 2 });
	});
});

describe("a projection is refused", () => {
	test("with its number of pairs and the consortium that makes most of them, within a moment", () => {
		const network = gather(2000);
		const began = performance.now();
		expect(findTooWide(network, "institutions")).toEqual({
			mode: "institutions",
			most: MOST_PAIRS,
			pairs: 1_999_001,
			widest: "wide",
			neighbours: 2000,
		});
		expect(performance.now() - began).toBeLessThan(500);
	});

	test("never where its pairs are few, and never the network itself", () => {
		expect(findTooWide(gather(40), "institutions")).toBeNull();
		expect(findTooWide(gather(2000), "consortia")).toBeNull();
		expect(findTooWide(gather(2000), "two-mode", 1)).toBeNull();
	});
});
