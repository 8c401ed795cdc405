// Who could close a gap, and what a tentative tie would change, whatever the picture draws.
import { expect, test } from "vitest";
import { type Mode, modes } from "../../src/model/view.ts";
import { addTentative, makeProject, setFilter, setMode } from "../../src/store/actions.ts";
import { selectCandidates, selectWhatIf } from "../../src/store/select-candidates.ts";
import { createAppStore } from "../../src/store/store.ts";
import { makeDataset } from "../helpers/dataset.ts";

/** All lie in 広島 and no two share anybody; the third lists nobody, only a person speaks there. */
const dataset = makeDataset({
	consortia: ["one", "two", "third"].map((id) => ({ id, name: id, prefectures: ["34"] })),
	institutions: [
		{ id: "a", sector: "industry" },
		{ id: "b", sector: "academia" },
	],
	memberships: [
		{ consortium: "one", institution: "a" },
		{ consortium: "two", institution: "b" },
	],
	persons: [{ id: "p", name: "山田" }],
	involvements: [{ person: "p", consortium: "third", role: "speaker" }],
	affiliations: [{ person: "p", institution: "a" }],
});

function open(mode: Mode) {
	const store = createAppStore({ project: makeProject(dataset, "", false), language: "ja" });
	setMode(store, mode);
	addTentative(store, { actor: "b", consortium: "third" });
	const read = () => {
		const { lonely, cards } = selectCandidates(store.getState());
		return { lonely, cards, changes: selectWhatIf(store.getState()) };
	};
	const all = read();
	setFilter(store, "sector", ["academia"]);
	return { all, filtered: read() };
}

test("two consortia of one place that share nobody are looked at, also one that lists nobody", () => {
	const { all, filtered } = open("two-mode");
	expect(all.lonely).toEqual([
		["one", "two"],
		["third", "two"],
	]);
	expect(all.cards.flatMap(({ pairs }) => pairs)).toEqual([["one", "third"]]);
	expect(all.changes?.after.sharingPairs).toBe(1);
	expect(filtered.changes?.after.sharingPairs).toBe(1);
});

test.each(modes)("the answers are those of the two-mode network where %s are drawn", (mode) => {
	expect(open(mode)).toEqual(open("two-mode"));
});
