// Who connects consortia: worked by hand on a small network, and on the bundled data as the documents have it.
import { describe, expect, test } from "vitest";
import type { Layer } from "../../src/model/evidence.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { findCarriedChain } from "../../src/pipeline/carried-chain.ts";
import { describeConnector } from "../../src/pipeline/connector-detail.ts";
import { type Connector, findConnectors } from "../../src/pipeline/connectors.ts";
import { isExpectedHub, setHubsApart } from "../../src/pipeline/hubs.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { findOnlyLinks } from "../../src/pipeline/only-links.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { readBundled } from "../helpers/bundled.ts";
import { makeDataset } from "../helpers/dataset.ts";

function open(dataset: Parameters<typeof readNetwork>[0], view: Partial<View> = {}) {
	const network = readNetwork(dataset, []);
	const shown = showNetwork(network, { ...defaultView, filteredOut: "hide", ...view });
	const connectors = findConnectors(network, shown);
	const find = (id: string) => connectors.all.find((each) => each.id === id) as Connector;
	const describeOne = (id: string) => describeConnector(network, shown, connectors, find(id));
	return { network, shown, connectors, find, describeOne };
}

/** north: n1, n2 share a; south: s1; between them only b, who speaks in s1 and belongs to a member of n2. */
const small = makeDataset({
	consortia: [
		{ id: "n1", prefectures: ["02"] },
		{ id: "n2", prefectures: ["02"] },
		{ id: "s1", prefectures: ["39"] },
	],
	institutions: [
		{ id: "a", kind: "company", sector: "industry" },
		{ id: "u", name: "弘前大学", sector: "academia", prefecture: "02" },
		{ id: "x", sector: "finance" },
	],
	memberships: [
		{ consortium: "n1", institution: "a" },
		{ consortium: "n2", institution: "a" },
		{ consortium: "n2", institution: "u" },
		{ consortium: "s1", institution: "x" },
	],
	persons: [{ id: "b" }],
	involvements: [{ person: "b", consortium: "s1", role: "speaker" }],
	affiliations: [{ person: "b", institution: "u", post: "教授" }],
});

describe("connectors of a small network", () => {
	const { network, shown, connectors, find, describeOne } = open(small);

	test("are whoever joins two consortia, of their own or through an affiliation, and nobody else", () => {
		expect(connectors.all.map(({ id, lostPairs }) => [id, lostPairs])).toEqual([
			["a", 2],
			["u", 2],
			["b", 2],
		]);
		expect(find("b").consortia).toEqual(["s1", "n2"]);
		expect(find("b").joins.map(({ through }) => through?.id ?? null)).toEqual([null, "u"]);
		expect(find("a")).toMatchObject({ prefectures: ["02"], sectors: ["industry", "academia"], isCut: true });
		expect(find("u").sectors).toEqual(["industry", "academia", "finance"]);
	});

	test("are explained by what falls apart: places where these tell the pieces, else consortia", () => {
		expect(describeOne("b").pieces).toEqual([
			{ consortia: ["n1", "n2"], places: [{ kind: "prefecture", code: "02" }], others: [] },
			{ consortia: ["s1"], places: [{ kind: "prefecture", code: "39" }], others: [] },
		]);
		expect(describeOne("a").pieces).toEqual([
			{ consortia: ["n2", "s1"], places: [{ kind: "prefecture", code: "39" }], others: ["n2"] },
			{ consortia: ["n1"], places: [], others: ["n1"] },
		]);
	});

	test("one connection is told once, the person with the institution", () => {
		expect(findOnlyLinks(network, shown)).toEqual([
			{
				groups: [[{ kind: "prefecture", code: "02" }], [{ kind: "prefecture", code: "39" }]],
				through: [{ person: "b", institution: "u", isFormer: false }],
				isInferred: false,
			},
		]);
	});

	test("whoever is part of the same connection does not count as another one", () => {
		expect(describeOne("u").others).toEqual([]);
		expect(describeOne("b").others).toEqual([]);
	});

	test("a national university is set aside by its name, but not when it joins a consortium away from its seat", () => {
		const at = (id: string, consortia: readonly string[]) => isExpectedHub(network, { ...find(id), consortia });
		expect(at("u", ["n1", "n2"])).toBe(true);
		expect(at("u", ["n2", "s1"])).toBe(false);
		expect(at("a", ["n1", "n2"])).toBe(false);
	});

	test("single bodies are put back or set aside by hand, and all return with the switch", () => {
		const ids = (hubs: View["hubs"]) => setHubsApart(network, connectors.all, hubs).listed.map(({ id }) => id);
		expect(ids({ aside: true, kept: [], added: ["a"] })).toEqual(["u", "b"]);
		expect(ids({ aside: false, kept: [], added: ["a"] })).toEqual(["a", "u", "b"]);
	});
});

describe("connectors of the bundled data", () => {
	const dataset = readBundled();
	const at = (layer: Layer, view: Partial<View> = {}) => open(dataset, { layer, ...view });

	test("with present posts 高知 and 東北 join through 大嶋洋一 of 東京工業大学, then whoever called the meeting", () => {
		const { network, shown, find, describeOne } = at(4);
		expect(findOnlyLinks(network, shown)).toContainEqual({
			groups: [[{ kind: "prefecture", code: "39" }], [{ kind: "region", region: "tohoku" }]],
			through: [
				{ person: "oshima-yoichi", institution: "tokyo-tech", isFormer: false },
				{ person: null, institution: "tohoku-meti-bureau", isFormer: false },
			],
			isInferred: false,
		});
		const { pieces, others, clauses } = describeOne("oshima-yoichi");
		expect(others).toEqual([]);
		expect(clauses.map(({ role, consortia, date }) => [role, consortia, date])).toEqual([
			["speaker", ["tohoku-liaison"], "2023-11-06"],
			["member", ["sawachi"], null],
		]);
		const chain = findCarriedChain(network, shown.survivors.graph, find("oshima-yoichi"), pieces);
		expect(chain?.ids).toEqual([
			"sawachi",
			"tokyo-tech",
			"oshima-yoichi",
			"tohoku-liaison",
			"tohoku-meti-bureau",
			"tap",
		]);
		expect(chain?.before?.consortia).toEqual(["kochi-next-horticulture", "kochi-university-council"]);
	});

	test("a consortium whose prefecture is not stated has no place, though its name begins with one", () => {
		const { pieces } = at(4).describeOne("oshima-yoichi");
		expect(pieces.map(({ places, others }) => [places, others])).toEqual([
			[[{ kind: "prefecture", code: "39" }], []],
			[[{ kind: "region", region: "tohoku" }], ["tohoku-liaison"]],
		]);
	});

	test("without present posts nothing joins 高知 and 東北", () => {
		const { network, shown } = at(3);
		expect(findOnlyLinks(network, shown)).toEqual([]);
	});

	test("what joins two regions only through a mention says so", () => {
		const { network, shown } = at(6);
		const links = findOnlyLinks(network, shown);
		const through = (id: string) => links.find((link) => link.through.some(({ institution }) => institution === id));
		expect(through("osaka-univ")?.isInferred).toBe(true);
		expect(findOnlyLinks(at(5).network, at(5).shown).some(({ isInferred }) => isInferred)).toBe(false);
	});

	test("with former posts 広島 joins J-NEXUS, through whom once was there", () => {
		const { network, shown } = at(5);
		const isHiroshima = (place: object) => "code" in place && place.code === "34";
		const link = findOnlyLinks(network, shown).find(({ groups }) => groups.flat().some(isHiroshima));
		expect(link?.through).toEqual([{ person: "oishi-tomohiro", institution: "hiroshima-pref", isFormer: true }]);
	});

	test("prefectures and national universities at home are set aside, whoever joins another region is not", () => {
		const { network, connectors } = at(4);
		const { listed, aside } = setHubsApart(network, connectors.all, defaultView.hubs);
		expect(aside.map(({ id }) => id)).toEqual(
			expect.arrayContaining(["kochi-pref", "tokushima-univ", "hiroshima-univ"]),
		);
		expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(["tokyo-tech", "oshima-yoichi", "mazda"]));
	});

	test("the three 徳島県, 徳島大学 and 高知県 join three consortia each by listed members", () => {
		const source = ["tohoku-innovation-declaration", "visualization-table-fy2021"];
		const { connectors } = at(1, { filters: { source } });
		const three = connectors.all.filter(({ consortia }) => consortia.length > 2).map(({ id }) => id);
		expect(three.sort()).toEqual(["kochi-pref", "tokushima-pref", "tokushima-univ"]);
	});
});
