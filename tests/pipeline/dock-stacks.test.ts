// Boxes of the dock lane that stand for several bodies: who stands in which, and what is drawn of their ties.
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { defaultView, type View } from "../../src/model/view.ts";
import { countShown } from "../../src/pipeline/counts.ts";
import { composeFigure, type FigureOptions } from "../../src/pipeline/figure.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { edgeStyle, markFlag } from "../../src/scene/scene.ts";
import { readBundled } from "../helpers/bundled.ts";
import { makeDataset } from "../helpers/dataset.ts";
import { makeRandomDataset, shuffleRows } from "../helpers/random-dataset.ts";

const options: FigureOptions = { format: "screen-narrow", pins: [], words: wordsOf("ja").figure, title: "" };

function compose(dataset: Dataset, change: Partial<View> = {}, more: Partial<FigureOptions> = {}) {
	const network = readNetwork(dataset, []);
	const view = { ...defaultView, ...change };
	const shown = showNetwork(network, view);
	return { ...composeFigure(network, shown, view, { ...options, ...more }), counts: countShown(network, view, shown) };
}

type Composed = ReturnType<typeof compose>;

function textOf({ appearance, ids }: Composed, id: string) {
	return appearance.nodes.text[ids.indexOf(id)];
}

/** Every line as its ends, style and word. */
function linesOf({ appearance: { edges }, ids }: Composed) {
	return Array.from({ length: edges.count }, (_, edge) => {
		const ends = [ids[edges.a[edge] as number], ids[edges.b[edge] as number]].join("-");
		return `${ends} ${edges.style[edge]} ${edges.word[edge]}`;
	}).sort();
}

const hubs = makeDataset({
	programs: [{ id: "jn", name: "産学融合先導モデル拠点創出プログラム", label: "J-NEXUS", ministry: "経済産業省" }],
	consortia: [
		{ id: "named", name: "広島", prefectures: ["34"] },
		{ id: "h1", name: "拠点一", member_list: "none", prefectures: ["01"] },
		{ id: "h2", name: "拠点二", member_list: "none" },
		{ id: "h3", name: "拠点三", member_list: "none", prefectures: ["16", "17"] },
		{ id: "w1", name: "会議一", member_list: "none", prefectures: ["02"] },
		{ id: "w2", name: "会議二", member_list: "none", prefectures: ["02"] },
		{ id: "r1", name: "地域一", member_list: "none", prefectures: ["36", "39"] },
		{ id: "r2", name: "地域二", member_list: "none", prefectures: ["37", "38"] },
		{ id: "s1", name: "単独", member_list: "none", prefectures: ["13"] },
		{ id: "u1", name: "不明一", member_list: "none" },
		{ id: "u2", name: "不明二", member_list: "none" },
	],
	frames: ["h1", "h2", "h3"].map((consortium) => ({ consortium, program: "jn" })),
	relations: [
		{ kind: "part_of", a: "w1", b: "w2" },
		{ kind: "part_of", a: "w2", b: "named" },
		{ kind: "co_signed", a: "w1", b: "named" },
	],
	institutions: [
		{ id: "x", name: "大学", sector: "academia" },
		{ id: "employer", name: "会社", sector: "industry" },
	],
	memberships: [
		{ consortium: "named", institution: "x" },
		{ consortium: "w1", institution: "x", role: "organiser" },
		{ consortium: "w2", institution: "x", role: "party" },
	],
	persons: ["c1", "c2", "official", "both", "away"].map((id) => ({ id, name: id })),
	involvements: [
		{ person: "c1", consortium: "h1", role: "coordinator" },
		{ person: "c2", consortium: "h1", role: "coordinator" },
		{ person: "c2", consortium: "h3", role: "coordinator" },
		{ person: "official", program: "jn", role: "official" },
		{ person: "both", consortium: "h2", role: "speaker" },
		{ person: "both", consortium: "named", role: "speaker" },
		{ person: "away", consortium: "s1", role: "speaker" },
	],
	affiliations: [{ person: "c1", institution: "employer", post: "部長" }],
	counts: [
		{ consortium: "h1", measure: "members", value: "34" },
		{ consortium: "h3", measure: "members", value: "19" },
		{ consortium: "h3", measure: "partners", value: "13" },
	],
});

describe("bodies without named members", () => {
	test("stand together by programme, and without one by prefecture or region, where there are two or more", () => {
		const { stacks } = compose(hubs);
		expect(stacks.map(({ id, bodies, name }) => [id, bodies, name])).toEqual([
			["h1", ["h1", "h2", "h3"], { kind: "program", name: "J-NEXUS" }],
			["r1", ["r1", "r2"], { kind: "region", region: "shikoku" }],
			["w1", ["w1", "w2"], { kind: "prefecture", code: "02" }],
		]);
	});

	test("of which nothing says where they belong stand by themselves: not known is nothing in common", () => {
		const { ids } = compose(hubs);
		expect(ids.filter((id) => /^[hrsuw]/.test(id))).toEqual(["h1", "r1", "s1", "u1", "u2", "w1"]);
	});

	test("stand by themselves in a format with room for every name, and in projections", () => {
		for (const format of ["screen-wide", "a4-landscape"] as const)
			expect(compose(hubs, {}, { format }).ids).toContain("h2");
		const projection = compose(hubs, { mode: "consortia" });
		expect(projection.ids).toContain("h2");
		expect(projection.stacks).toEqual([]);
	});

	test("are told of in a title with their count and in the numbers stated, never as zero", () => {
		const figure = compose(hubs);
		expect(textOf(figure, "h1")).toMatchObject({
			lines: ["J-NEXUS 3"],
			detail: "34／19＋13機関／記載なし",
			badge: "3人",
		});
		expect(textOf(figure, "w1")).toMatchObject({ lines: ["青森 2"], detail: "数の記載なし", badge: "" });
		expect(figure.appearance.nodes.flags[figure.ids.indexOf("h1")]).toBe(markFlag.stack | markFlag.membersUnknown);
	});

	test("hold the persons tied to nobody else, officials of their programme too; others stay and are tied to the box", () => {
		const figure = compose(hubs);
		expect(figure.stacks[0]?.persons).toEqual(["c1", "c2", "official"]);
		expect(figure.ids).toEqual(expect.arrayContaining(["both", "away"]));
		expect(linesOf(figure)).toContain(`both-h1 ${edgeStyle.bridging} 講演`);
		expect(figure.appearance.brackets).toEqual([]);
	});

	test("lend their ties to the box, several to the same other end as one line with the words of each", () => {
		const figure = compose(hubs);
		const lines = linesOf(figure).filter((line) => line.includes("w1"));
		expect(lines).toEqual([`named-w1 ${edgeStyle.relation} 共同署名・下部組織`, `w1-x ${edgeStyle.role} 主催・当事者`]);
		const { carried } = figure.appearance.edges;
		expect([...carried.values()]).toContainEqual([
			["x", "w1"],
			["x", "w2"],
		]);
	});

	test("change no count, and the sheet counts them one by one", () => {
		const [narrow, wide] = [compose(hubs), compose(hubs, {}, { format: "screen-wide" })];
		expect(narrow.counts).toEqual(wide.counts);
		const legend = (figure: Composed) =>
			figure.appearance.sheet.legend.filter(({ sample }) => /box|person/.test(sample.kind)).map(({ words }) => words);
		expect(legend(narrow)).toEqual(legend(wide));
		expect(narrow.appearance.sheet.dockDetail).toBe(wide.appearance.sheet.dockDetail);
		const notes = narrow.appearance.sheet.rows.map(({ text }) => text).join("");
		expect(notes).toContain("構成員名の記載がない場のうち7つは、3つの箱にまとめて示す。そこだけにつながる3人も含む。");
	});

	test("make the same request of the layout for shuffled rows", () => {
		for (const seed of [1, 2, 3]) {
			const dataset = makeRandomDataset(seed, 16);
			expect(compose(shuffleRows(dataset, seed + 4)).request.key).toBe(compose(dataset).request.key);
		}
		const { request, appearance } = compose(shuffleRows(hubs, 7));
		expect(request.key).toBe(compose(hubs).request.key);
		expect(appearance.key).toBe(compose(hubs).appearance.key);
	});
});

describe("a box that was opened", () => {
	const opened = compose(hubs, { unfolded: ["h1"] });

	test("lets its bodies and persons stand by themselves, while the others stay", () => {
		expect(opened.ids).toEqual(expect.arrayContaining(["h1", "h2", "h3", "c1", "c2", "official"]));
		expect(opened.ids).not.toContain("w2");
		expect(textOf(opened, "h1")?.lines.join("")).toBe("拠点一");
	});

	test("is known as open, so that it can be closed", () => {
		expect(opened.stacks.map(({ id }) => id)).toEqual(["r1", "w1"]);
		expect(opened.openStacks.map(({ id, isOpen }) => [id, isOpen])).toEqual([["h1", true]]);
	});
});

describe("filters", () => {
	const filters = { prefecture: ["01"] };

	test("leave a box of which some pass where it is, as large as it was, and say how many pass", () => {
		const [all, some] = [compose(hubs), compose(hubs, { filters })];
		expect(some.request.key).toBe(all.request.key);
		expect(textOf(some, "h1")).toMatchObject({ lines: ["J-NEXUS 1／3"], detail: "34機関" });
		const widthOf = (figure: Composed) => figure.appearance.nodes.halfWidth[figure.ids.indexOf("h1")];
		expect(widthOf(some)).toBe(widthOf(all));
		expect(some.appearance.nodes.held.has("h2")).toBe(false);
	});

	test("make a box faint of which none passes", () => {
		const figure = compose(hubs, { filters });
		expect((figure.appearance.nodes.flags[figure.ids.indexOf("w1")] as number) & markFlag.faint).toBe(markFlag.faint);
		expect(textOf(figure, "w1")).toMatchObject({ lines: ["青森 2"], detail: "" });
	});

	test("that hide leave a box in which one is left in its place, also where its first body is gone", () => {
		const figure = compose(hubs, { filters: { prefecture: ["16"] }, filteredOut: "hide" });
		expect(figure.ids).toContain("h1");
		expect(figure.ids).not.toContain("w1");
		expect(textOf(figure, "h1")?.lines).toEqual(["J-NEXUS 1／3"]);
		expect([...figure.appearance.nodes.held]).toEqual(expect.arrayContaining([["h3", figure.ids.indexOf("h1")]]));
		expect(figure.request.survivors?.base.includes(-1)).toBe(false);
	});
});

describe("the bundled data", () => {
	test("put 北海道 and 青森 into boxes and leave conferences without a stated area by themselves", () => {
		const figure = compose(readBundled());
		expect(figure.stacks.map(({ id }) => textOf(figure, id)?.lines.join(""))).toEqual(["青森 4", "北海道 3"]);
		expect(textOf(figure, "aomori-taiwan-memorandum")?.detail).toBe("27機関／2団体／記載なし 2");
		expect(figure.ids).toEqual(expect.arrayContaining(["tohoku-liaison", "hokuriku-mirai-forum"]));
	});
});
