// How two actors are joined: counted by hand on small networks, and on the bundled data as the documents have it.
import { describe, expect, test } from "vitest";
import { finish } from "../../src/model/steps.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { describeChain } from "../../src/pipeline/chain-detail.ts";
import { findChains, showForChains, showWholeInSteps } from "../../src/pipeline/chains.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { readBundled } from "../helpers/bundled.ts";
import { makeDataset } from "../helpers/dataset.ts";

function open(dataset: Parameters<typeof readNetwork>[0], changes: Partial<View> = {}) {
	const network = readNetwork(dataset, []);
	const view = { ...defaultView, ...changes };
	const shown = showForChains(network, view);
	const whole = finish(showWholeInSteps(network, view));
	return { network, shown, between: (a: string, b: string) => findChains(shown, whole, a, b) };
}

describe("chains of a small network", () => {
	const { between } = open(
		makeDataset({
			consortia: [{ id: "c1" }, { id: "c2" }, { id: "c3" }],
			institutions: ["a", "b", "m", "n", "z"].map((id) => ({ id })),
			memberships: [
				...["a", "m", "n"].map((institution) => ({ consortium: "c1", institution })),
				...["m", "n", "b"].map((institution) => ({ consortium: "c2", institution })),
				{ consortium: "c3", institution: "b" },
				{ consortium: "c3", institution: "z", certainty: "inferred" },
			],
		}),
	);

	test("tell every shortest one, and what no way avoids", () => {
		expect(between("a", "b")).toMatchObject({
			shortest: [
				["a", "c1", "m", "c2", "b"],
				["a", "c1", "n", "c2", "b"],
			],
			unavoidable: ["c1", "c2"],
			isOnly: false,
			strongest: { layer: 1, chain: ["a", "c1", "m", "c2", "b"] },
		});
	});

	test("say when there is no other way at all", () => {
		expect(between("c2", "c3")).toMatchObject({ shortest: [["c2", "b", "c3"]], unavoidable: ["b"], isOnly: true });
	});

	test("say from which layer on two are joined that are not", () => {
		expect(between("b", "z")).toMatchObject({
			shortest: [],
			strongest: null,
			anywhere: { layer: 6, chain: ["b", "c3", "z"] },
		});
		expect(between("a", "nobody")).toMatchObject({ shortest: [], anywhere: null });
	});
});

describe("chains of the bundled data", () => {
	const dataset = readBundled();

	test("高知 and TAP: every way leads through 大嶋洋一, of whom no source says that he takes part in 高知", () => {
		const { network, shown, between } = open(dataset);
		const { shortest, unavoidable } = between("sawachi", "tap");
		expect(unavoidable).toEqual(["tokyo-tech", "oshima-yoichi", "tohoku-liaison", "tohoku-meti-bureau"]);
		expect(between("sawachi", "tap").isOnly).toBe(true);
		// 高知大学 also comes to SAWACHI by a longer way, through another consortium of 高知.
		expect(between("kochi-univ", "tap")).toMatchObject({ isOnly: false, shortest: { length: 1 } });
		const { bands, cautions, steps } = describeChain(network, shown, shortest[0] ?? []);
		expect(bands).toEqual([
			{ place: { kind: "prefecture", code: "39" }, ids: ["sawachi"] },
			{ place: null, ids: ["tokyo-tech", "oshima-yoichi", "tohoku-liaison", "tohoku-meti-bureau"] },
			{ place: { kind: "prefecture", code: "04" }, ids: ["tap"] },
		]);
		expect(cautions).toEqual([{ kind: "not-in-person", person: "oshima-yoichi", consortium: "sawachi" }]);
		expect(steps.map(({ evidence }) => evidence[0]?.tie.role)).toEqual([
			"member",
			"current",
			"speaker",
			"organiser",
			"member",
		]);
		expect(
			steps.every(({ evidence }) => evidence.every(({ source, tie }) => source.title !== "" && tie.locator !== "")),
		).toBe(true);
	});

	test("広島県 and チャレンジフィールド北海道 are joined from the layer of former posts on, at a time no source states", () => {
		const { network, between } = open(dataset);
		const { shortest, anywhere } = between("hiroshima-pref", "cfh");
		expect(shortest).toEqual([]);
		expect(anywhere).toEqual({ layer: 5, chain: ["hiroshima-pref", "oishi-tomohiro", "cfh"] });
		const former = showForChains(network, { ...defaultView, layer: 5 });
		expect(describeChain(network, former, anywhere?.chain ?? []).cautions).toEqual([
			{ kind: "undated", person: "oishi-tomohiro", institution: "hiroshima-pref" },
			{ kind: "by-program", person: "oishi-tomohiro", program: "j-nexus" },
		]);
	});

	test("a body known only through a person can be an end", () => {
		const { between } = open(dataset);
		expect(between("meti", "cfh").shortest).toHaveLength(2);
	});
});
