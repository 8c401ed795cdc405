// Every row of evidence as a tie, with its layer; and institutions folded into persons.
import { describe, expect, test } from "vitest";
import { selectLayer } from "../../src/graph/affiliation.ts";
import { foldAffiliations } from "../../src/graph/folding.ts";
import { readAsides, readKinds } from "../../src/graph/read-ties.ts";
import { indexTies } from "../../src/graph/ties.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { finish } from "../../src/model/steps.ts";
import { date, makeDataset } from "../helpers/dataset.ts";
import { makeRandomDataset, shuffleRows } from "../helpers/random-dataset.ts";

function spell(dataset: Dataset): string[] {
	return indexTies(dataset).ties.map(
		(tie) => `${tie.a}-${tie.b} ${tie.role} ${tie.layer}${tie.throughProgram ? ` via ${tie.throughProgram}` : ""}`,
	);
}

const actors = {
	consortia: [{ id: "c1" }, { id: "c2" }, { id: "c3" }],
	institutions: [{ id: "i1" }, { id: "i2" }],
	persons: [{ id: "p1" }],
};

describe("readTies", () => {
	test("gives listed membership layer 1, other roles 2, and a secretariat 1 only where it is listed too", () => {
		const dataset = makeDataset({
			...actors,
			memberships: [
				{ consortium: "c1", institution: "i1", role: "member" },
				{ consortium: "c1", institution: "i1", role: "secretariat" },
				{ consortium: "c1", institution: "i2", role: "secretariat" },
				{ consortium: "c2", institution: "i1", role: "organiser" },
				{ consortium: "c2", institution: "i2", role: "member", certainty: "inferred" },
				{ consortium: "c2", institution: "i2", role: "secretariat" },
			],
		});
		expect(spell(dataset).sort()).toEqual([
			"i1-c1 member 1",
			"i1-c1 secretariat 1",
			"i1-c2 organiser 2",
			"i2-c1 secretariat 2",
			"i2-c2 member 6",
			"i2-c2 secretariat 2",
		]);
	});

	test("ties a person through an event to the consortium that held it, through a programme to each of its consortia", () => {
		const dataset = makeDataset({
			...actors,
			events: [{ id: "e1", consortium: "c3", date: date("2023-11-06") }],
			programs: [{ id: "grant" }],
			frames: [
				{ consortium: "c1", program: "grant" },
				{ consortium: "c2", program: "grant", kind: "reported_in" },
				{ consortium: "c1", program: "grant", kind: "reported_in" },
			],
			involvements: [
				{ person: "p1", event: "e1" },
				{ person: "p1", program: "grant", role: "official" },
			],
		});
		expect(spell(dataset)).toEqual(["p1-c1 official 4 via grant", "p1-c2 official 4 via grant", "p1-c3 speaker 4"]);
		expect(indexTies(dataset).ties[2]?.event).toBe("e1");
	});

	test("parts present from former affiliations, and leaves inspector-only relations to the inspector", () => {
		const dataset = makeDataset({
			...actors,
			affiliations: [
				{ person: "p1", institution: "i1" },
				{ person: "p1", institution: "i2", status: "secondment" },
			],
			relations: [
				{ a: "c1", b: "c2", kind: "part_of" },
				{ a: "i1", b: "i2", kind: "branch_of" },
			],
		});
		expect(spell(dataset)).toEqual(["c1-c2 part_of 3", "p1-i1 current 4", "p1-i2 secondment 5"]);
		const kinds = finish(readKinds(dataset));
		expect(readAsides(dataset, (id) => kinds.has(id)).map((tie) => tie.role)).toEqual(["branch_of"]);
	});

	test("passes over rows whose ends the data do not have, or have as another kind", () => {
		const dataset = makeDataset({
			...actors,
			memberships: [
				{ consortium: "c9", institution: "i1" },
				{ consortium: "i1", institution: "c1" },
			],
			involvements: [{ person: "p1", event: "e9" }, { person: "p9", consortium: "c1" }, { person: "p1" }],
			affiliations: [{ person: "p1", institution: "c1" }],
			relations: [{ a: "c1", b: "c1" }],
		});
		expect(spell(dataset)).toEqual([]);
	});

	test.each([1, 2, 3, 4, 5])("stands in an order that rows do not decide (seed %i)", (seed) => {
		const dataset = makeRandomDataset(seed);
		expect(spell(shuffleRows(dataset, seed + 9))).toEqual(spell(dataset));
	});
});

describe("foldAffiliations", () => {
	const dataset = makeDataset({
		...actors,
		institutions: [{ id: "i1" }, { id: "i2" }, { id: "i3" }],
		persons: [{ id: "p1" }, { id: "p2" }],
		memberships: [{ consortium: "c1", institution: "i1" }],
		involvements: [{ person: "p1", consortium: "c1" }],
		affiliations: [
			{ person: "p1", institution: "i1" },
			{ person: "p1", institution: "i2" },
			{ person: "p2", institution: "i3" },
		],
	});
	const index = indexTies(dataset);
	const foldedOf = (unfolded: readonly string[]) => foldAffiliations(index, selectLayer(index, 4), unfolded).byPerson;

	test("folds an institution known only as an affiliation into its person", () => {
		expect([...foldedOf([])]).toEqual([["p1", ["i2"]]]);
	});

	test("keeps it where the user opened the person, and where the person would stand without any line", () => {
		expect([...foldedOf(["p1"])]).toEqual([]);
		expect(foldedOf([]).has("p2")).toBe(false);
	});
});
