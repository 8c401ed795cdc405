// The figure: what is asked of the layout follows from contents alone, and pins, blocks and filters show in it.

import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { boxRole } from "../../src/layout/layout.ts";
import { runLayoutRequest } from "../../src/layout/request.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Pin } from "../../src/model/project.ts";
import { finish } from "../../src/model/steps.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { composeFigure, type FigureOptions } from "../../src/pipeline/figure.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { markFlag } from "../../src/scene/scene.ts";
import { readBundled } from "../helpers/bundled.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { makeRandomDataset, shuffleRows } from "../helpers/random-dataset.ts";

const options: FigureOptions = { format: "screen-wide", pins: [], words: wordsOf("ja").figure, title: "" };

function compose(dataset: Dataset, change: Partial<View> = {}, more: Partial<FigureOptions> = {}) {
	const network = readNetwork(dataset, []);
	const view = { ...defaultView, ...change };
	return composeFigure(network, showNetwork(network, view), view, { ...options, ...more });
}

const small = makeDataset({
	programs: [{ id: "g", ministry: "内閣府" }],
	consortia: [
		{ id: "c1", prefectures: ["36"] },
		{ id: "c2", prefectures: ["34"] },
		{ id: "c3", prefectures: ["02", "05"] },
		{ id: "c4", prefectures: ["01", "34"] },
		{ id: "c5" },
		{ id: "d1", member_list: "none", prefectures: ["02"] },
		{ id: "d2", member_list: "none" },
		{ id: "d3", member_list: "none" },
	],
	frames: [{ consortium: "c1", program: "g" }],
	relations: [{ a: "d3", b: "d1" }],
	institutions: ["a", "b", "x", "y", "z"].map((id) => ({
		id,
		sector: id === "a" ? ("academia" as const) : ("industry" as const),
	})),
	memberships: [
		{ consortium: "c1", institution: "a" },
		{ consortium: "c2", institution: "a" },
		{ consortium: "c2", institution: "b" },
		{ consortium: "c3", institution: "x" },
		{ consortium: "c4", institution: "y" },
		{ consortium: "c5", institution: "z" },
		{ consortium: "d2", institution: "b", role: "organiser" },
	],
	persons: [{ id: "p" }],
	involvements: [{ person: "p", consortium: "d2" }],
	affiliations: [{ person: "p", institution: "z", post: "副学長(産学連携担当)" }],
});

describe("the layout request", () => {
	test.each([1, 2, 3, 4])("is the same for shuffled rows, in every mode (seed %i)", (seed) => {
		const dataset = makeRandomDataset(seed, 16);
		for (const mode of ["two-mode", "institutions", "consortia"] as const) {
			const change: Partial<View> = { mode, filters: { sector: ["industry"] }, filteredOut: "hide" };
			expect(compose(shuffleRows(dataset, seed + 4), change).request.key).toBe(compose(dataset, change).request.key);
		}
	});

	test("changes with layer, format and pins, but not with what is only dimmed, hulls or palette", () => {
		const key = compose(small).request.key;
		const pin: Pin = { id: "a", format: "screen-wide", x: 3, y: 4 };
		expect(compose(small, { filters: { sector: ["academia"] } }).request.key).toBe(key);
		expect(compose(small, { hulls: false, palette: "grey" }).request.key).toBe(key);
		expect(compose(small, {}, { pins: [{ ...pin, format: "slide" }] }).request.key).toBe(key);
		const others = [
			compose(small, { layer: 1 }),
			compose(small, {}, { format: "slide" }),
			compose(small, {}, { pins: [pin] }),
			compose(small, { layout: "force" }),
			compose(small, { filters: { sector: ["academia"] }, filteredOut: "hide" }),
		];
		expect(new Set([key, ...others.map(({ request }) => request.key)]).size).toBe(6);
	});

	test("puts consortia into blocks by prefecture, then region, then across regions, then unknown", () => {
		const { request, ids, appearance } = compose(small);
		const [input] = request.stages;
		expect(appearance.captions.map(({ title }) => title)).toEqual([
			"広島県",
			"徳島県",
			"青森・秋田",
			"北海道・広島",
			"地域の記載なし",
		]);
		const groupOf = (id: string) => input?.group[ids.indexOf(id)];
		expect(["c2", "c1", "c3", "c4", "c5", "d1", "a"].map(groupOf)).toEqual([0, 1, 2, 3, 4, -1, -1]);
	});

	test("docks bodies without named members, those that belong together side by side", () => {
		const { request, ids } = compose(small);
		const [input] = request.stages;
		expect(ids.filter((_, node) => input?.docked[node])).toEqual(["d1", "d2", "d3"]);
		const groupOf = (id: string) => input?.dockGroup[ids.indexOf(id)];
		expect(groupOf("d1")).toBe(groupOf("d3"));
		expect(groupOf("d1")).toBe(0);
		expect(groupOf("d2")).toBe(1);
	});

	test("tells hubs, leaves and bridges apart, membership from other ties, and ranks 内閣府 first", () => {
		const { request, ids } = compose(small);
		const [input] = request.stages;
		if (!input) throw new Error("no stage");
		expect(input.role[ids.indexOf("c1")]).toBe(boxRole.hub);
		expect(input.role[ids.indexOf("a")]).toBe(boxRole.leaf);
		expect(input.role[ids.indexOf("p")]).toBe(boxRole.bridge);
		const kinds = Array.from(input.edgeA, (a, edge) =>
			[ids[a], ids[input.edgeB[edge] as number], input.edgeKind[edge]].join(),
		);
		expect(kinds).toContain("a,c1,0");
		expect(kinds).toContain("b,d2,1");
		expect(kinds).toContain("d2,p,1");
		expect([...input.rank].sort((one, other) => one - other)).toEqual(ids.map((_, node) => node));
		expect(input.rank[ids.indexOf("c1")]).toBe(0);
		expect(input.rank[ids.indexOf("a")]).toBeGreaterThan(input.rank[ids.indexOf("b")] as number);
	});

	test("reserves room for every name in a full format, in a small one for shared and bridging names only", () => {
		const labelled = (format: FigureOptions["format"]) => {
			const { request, ids } = compose(small, {}, { format });
			return ids.filter((_, node) => (request.stages[0]?.labelWidth[node] ?? 0) > 0);
		};
		expect(labelled("a4-landscape")).toEqual(["a", "b", "x", "y", "z"]);
		expect(labelled("slide")).toEqual(["a", "b", "z"]);
	});

	test("holds pins where the hand put them", () => {
		const { request, ids, appearance } = compose(
			small,
			{},
			{ pins: [{ id: "b", format: "screen-wide", x: 12, y: -7 }] },
		);
		const node = ids.indexOf("b");
		expect([...(request.stages[0]?.start.slice(2 * node, 2 * node + 2) ?? [])]).toEqual([12, -7]);
		expect(request.stages[0]?.pinned[node]).toBe(1);
		expect((appearance.nodes.flags[node] as number) & markFlag.pinned).toBe(markFlag.pinned);
	});
});

describe("a filtered figure", () => {
	test("keeps faint marks and their blocks when dimming, and counts only what is shown", () => {
		const { appearance, ids } = compose(small, { filters: { prefecture: ["36"] } });
		const faint = ids.filter((_, node) => (appearance.nodes.flags[node] as number) & markFlag.faint);
		expect(faint).toEqual(["b", "c2", "c3", "c4", "c5", "d1", "d2", "d3", "p", "x", "y", "z"]);
		expect(appearance.captions.map(({ details }) => details)[0]).toEqual([]);
		expect(appearance.captions).toHaveLength(5);
	});

	test("keeps a consortium that lost its members in its block, as one whose members are named", () => {
		const { request, ids, appearance } = compose(small, { filters: { sector: ["academia"] }, filteredOut: "hide" });
		const node = ids.indexOf("c3");
		expect(request.survivors?.input.docked[node]).toBe(0);
		expect(appearance.captions[request.survivors?.input.group[node] as number]).toEqual({
			title: "青森・秋田",
			details: expect.arrayContaining([expect.stringMatching(/0\/\d+機関/u)]),
		});
		expect((appearance.nodes.flags[node] as number) & markFlag.membersUnknown).toBe(0);
	});

	test("leaves only survivors when hiding, which relax from their places of before", () => {
		const { request, ids } = compose(small, { filters: { prefecture: ["36", "34"] }, filteredOut: "hide" });
		const base = compose(small);
		expect(request.stages).toEqual(base.request.stages);
		expect(ids).toEqual(["a", "b", "c1", "c2", "c4", "p", "y", "z"].filter((id) => ids.includes(id)));
		expect([...(request.survivors?.base ?? [])].map((node) => base.ids[node])).toEqual([...ids]);
		expect([...(request.survivors?.groups ?? [])]).toEqual([0, 1, 3]);
	});
});

function settle(request: Parameters<typeof runLayoutRequest>[0]) {
	return finish(runLayoutRequest(request));
}

describe("the bundled data", () => {
	const dataset = readBundled();

	test("give the same bytes for shuffled rows", () => {
		const change: Partial<View> = { filters: { sector: ["academia", "government"] }, filteredOut: "hide" };
		const one = settle(compose(dataset, change).request);
		const other = settle(compose(shuffleRows(dataset, 3), change).request);
		expect(other.positions).toEqual(one.positions);
		expect([...one.positions].every(Number.isFinite)).toBe(true);
	});
});
