// Constraint, effective size and brokerage, by hand and by what must hold.

import { describe, expect, test } from "vitest";
import { brokerRoles, measureBrokerage } from "../../src/analysis/brokerage.ts";
import { measureConstraint, measureEffectiveSize } from "../../src/analysis/constraint.ts";
import { finish } from "../../src/model/steps.ts";
import { drawGraph, openGraph, readGraph, relabel } from "./graphs.ts";

describe("constraint", () => {
	test("is 1 where all lies on one neighbour, and 1/n where n neighbours are strangers", () => {
		const star = finish(measureConstraint(readGraph("m-a m-b m-c m-d")));
		expect(Array.from(star)).toEqual([1, 1, 1, 1, 1 / 4]);
	});

	test("of a triangle: half directly and a quarter through the third, from each side", () => {
		expect(Array.from(finish(measureConstraint(readGraph("a-b b-c a-c"))))).toEqual([9 / 8, 9 / 8, 9 / 8]);
	});

	test("follows the weight of edges", () => {
		const graph = openGraph({
			nodes: ["a", "b", "c"],
			edges: [
				["a", "b", 3],
				["a", "c", 1],
			],
			consortia: new Set(),
		});
		expect(Array.from(finish(measureConstraint(graph)))).toEqual([(3 / 4) ** 2 + (1 / 4) ** 2, 1, 1]);
	});

	test("is not defined for isolates", () => {
		expect(finish(measureConstraint(readGraph("a-b z")))[2]).toBeNaN();
	});
});

describe("effective size", () => {
	test("is the number of neighbours less their mean ties to each other", () => {
		// m: four neighbours, a–b and b–c tied: 4 − 2 · 2 / 4.
		const graph = readGraph("m-a m-b m-c m-d a-b b-c z");
		expect(Object.fromEntries(graph.ids.map((id, at) => [id, finish(measureEffectiveSize(graph))[at]]))).toEqual({
			a: 1,
			b: 3 - (2 * 2) / 3,
			c: 1,
			d: 1,
			m: 3,
			z: 0,
		});
	});

	test("of a two-mode network is the number of neighbours: no two of them are tied", () => {
		const graph = readGraph("a-X b-X b-Y c-Y");
		expect(Array.from(finish(measureEffectiveSize(graph)))).toEqual([2, 2, 1, 2, 1]);
	});
});

describe("brokerage", () => {
	const listRoles = (text: string, groups: readonly number[], broker: number) => {
		const roles = finish(measureBrokerage(readGraph(text), groups));
		return brokerRoles.map((role) => roles[role][broker]);
	};

	test("the role follows from the groups of the three", () => {
		const wedge = "a-b b-c";
		expect(listRoles(wedge, [0, 0, 0], 1)).toEqual([1, 0, 0, 0]);
		expect(listRoles(wedge, [0, 1, 0], 1)).toEqual([0, 1, 0, 0]);
		expect(listRoles(wedge, [0, 0, 1], 1)).toEqual([0, 0, 1, 0]);
		expect(listRoles(wedge, [0, 1, 2], 1)).toEqual([0, 0, 0, 1]);
	});

	test("nobody stands between two who are tied, nor beside a group that is not known", () => {
		expect(listRoles("a-b b-c a-c", [0, 1, 2], 1)).toEqual([0, 0, 0, 0]);
		expect(listRoles("a-b b-c", [0, 1, -1], 1)).toEqual([0, 0, 0, 0]);
		expect(listRoles("a-b b-c", [0, -1, 0], 1)).toEqual([0, 0, 0, 0]);
	});

	test("all roles together are the pairs of neighbours that are not tied", () => {
		const graph = openGraph(drawGraph(11, 40));
		const roles = finish(
			measureBrokerage(
				graph,
				graph.ids.map((_, node) => node % 4),
			),
		);
		const sizes = finish(measureEffectiveSize(graph));
		for (const [node] of graph.ids.entries()) {
			const neighbours = (graph.adjacentStart[node + 1] as number) - (graph.adjacentStart[node] as number);
			const tied = ((neighbours - (sizes[node] as number)) * neighbours) / 2;
			const sum = brokerRoles.reduce((total, role) => total + (roles[role][node] as number), 0);
			expect(sum).toBeCloseTo((neighbours * (neighbours - 1)) / 2 - tied, 9);
		}
	});
});

test("other names give the same constraint to the same nodes", () => {
	const plain = drawGraph(3);
	const { graph, nameOf } = relabel(plain, 4);
	const [before, after] = [openGraph(plain), openGraph(graph)];
	const [values, renamed] = [finish(measureConstraint(before)), finish(measureConstraint(after))];
	for (const [node, id] of before.ids.entries()) {
		const same = renamed[after.ids.indexOf(nameOf.get(id) as string)] as number;
		if (Number.isNaN(values[node])) expect(same).toBeNaN();
		else expect(same).toBeCloseTo(values[node] as number, 9);
	}
});
