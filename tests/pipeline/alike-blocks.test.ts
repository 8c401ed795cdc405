// Consortia of several prefectures that have most of their members in common stand in one block.
import { expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { defaultView } from "../../src/model/view.ts";
import { findBlocks } from "../../src/pipeline/blocks.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { pictureOfBase } from "../../src/pipeline/picture.ts";
import { makeDataset } from "../helpers/dataset.ts";

/** Members of a consortium of 福岡, of one of 佐賀, and of one of 広島, by number. */
function placeBlocks(...lists: readonly (readonly number[])[]) {
	const dataset = makeDataset({
		consortia: ["40", "41", "34"].map((code, index) => ({ id: `c${index}`, prefectures: [code] })),
		institutions: Array.from({ length: 20 }, (_, index) => ({ id: `i${index}` })),
		memberships: lists.flatMap((list, index) =>
			list.map((member) => ({ consortium: `c${index}`, institution: `i${member}` })),
		),
	});
	const network = readNetwork(dataset, []);
	return finish(findBlocks(network, pictureOfBase(network, defaultView))).keys;
}

test("more than half of the members of both: the block goes by the region", () => {
	expect(placeBlocks([0, 1, 2, 3], [0, 1, 2, 4], [5, 6, 7])).toHaveLength(2);
});

test("half of them, or fewer than three: every prefecture keeps its own block", () => {
	expect(placeBlocks([0, 1, 2, 3, 4, 5], [0, 1, 2, 6, 7, 8], [9, 10])).toHaveLength(3);
	expect(placeBlocks([0, 1], [0, 1], [5, 6])).toHaveLength(3);
});

test("most of the members of one, but few of the other: every prefecture keeps its own block", () => {
	expect(placeBlocks([0, 1, 2], [0, 1, 2, 3, 4, 5, 6, 7], [8, 9])).toHaveLength(3);
});
