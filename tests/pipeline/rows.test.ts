// The tables: the same set as the stage, on a small network laid out by hand.
import { describe, expect, test } from "vitest";
import { defaultView } from "../../src/model/view.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { listRows } from "../../src/pipeline/rows.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { network, openView } from "./small-network.ts";

describe("tables", () => {
	test("hold the same set as the stage", () => {
		for (const change of [
			{},
			{ filters: { sector: ["industry"] } },
			{ layer: 1 as const },
			{ mode: "consortia" as const },
		]) {
			const { shown } = openView(change);
			const rows = listRows(network, shown);
			const ids = [...rows.institutions, ...rows.consortia, ...rows.persons].map((row) => row.id).sort();
			expect(ids).toEqual([...shown.survivors.graph.ids]);
			expect(rows.pairs).toHaveLength(shown.mode === "two-mode" ? 0 : shown.survivors.graph.edgeCount);
		}
	});

	test("put those in most consortia first and mark what is not known", () => {
		const rows = listRows(network, openView().shown);
		expect(rows.institutions.map(({ id, consortia, posts }) => [id, consortia.length, ...posts])).toEqual([
			["mazda", 2, "代表取締役会長"],
			["univ", 2],
			["bank", 2],
		]);
		expect(rows.consortia.map(({ id, members, shared }) => [id, members.named, shared])).toEqual([
			["c1", 3, 2],
			["c2", 2, 2],
			["c3", 0, 0],
			["c4", 0, null],
		]);
		expect(rows.persons.map(({ id, institutions, consortia }) => [id, institutions, consortia])).toEqual([
			["irie", ["kumamoto"], ["c4"]],
			["oishi", [], []],
		]);
	});

	test("list the edges of a projection, what each shares and how far the lists let one say so", () => {
		const tell = (mode: "institutions" | "consortia", change = {}) =>
			listRows(network, openView({ mode, ...change }).shown).pairs.map(({ a, b, shared, reach, layer, listShared }) => [
				`${a}–${b}`,
				shared,
				reach,
				layer,
				...listShared(),
			]);
		expect(tell("institutions")).toEqual([
			["mazda–univ", 2, "exact", 1, "c1", "c2"],
			["bank–mazda", 1, "exact", 1, "c1"],
			["bank–univ", 1, "exact", 1, "c1"],
		]);
		expect(tell("consortia")).toEqual([
			["c1–c2", 2, "exact", 1, "mazda", "univ"],
			["c1–c3", 1, "at-least", 2, "bank"],
		]);
		expect(tell("consortia", { filters: { sector: ["industry"] } })[0]).toEqual(["c1–c2", 1, "exact", 1, "mazda"]);
		expect(listRows(network, openView().shown).pairs).toEqual([]);
	});

	test("name what ties two consortia that share nobody, and call their overlap unknown, not zero", () => {
		const tied = readNetwork(
			makeDataset({
				sources: [{ id: "s" }],
				consortia: [{ id: "a" }, { id: "b", member_list: "none" }, { id: "c", member_list: "none" }],
				institutions: [{ id: "i" }],
				memberships: [{ consortium: "a", institution: "i" }],
				relations: [{ a: "a", kind: "co_signed", b: "b" }],
				persons: [{ id: "p" }],
				involvements: [
					{ person: "p", consortium: "b" },
					{ person: "p", consortium: "c" },
				],
			}),
			[],
		);
		const { pairs } = listRows(tied, showNetwork(tied, { ...defaultView, mode: "consortia" }));
		expect(
			pairs.map(({ a, b, shared, reach, others }) => [a, b, shared, reach, ...others.map(({ kind }) => kind)]),
		).toEqual([
			["a", "b", 0, "unknown", "relation"],
			["b", "c", 0, "unknown", "involvement", "involvement"],
		]);
	});
});
