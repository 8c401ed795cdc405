// `analyze` on the bundled data says what the documents say, as data and as text.
import { describe, expect, test } from "vitest";
import { analyzeBundled, bundledFolder, callCli, documents } from "./run-cli.ts";

const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).sort();

describe("the table and the declaration, listed members", () => {
	const analysis = analyzeBundled("--layer", "1", ...documents);

	test("徳島県, 徳島大学 and 高知県 stand in three consortia each, nobody in more", () => {
		expect(names(analysis.shared.filter(({ consortia }) => consortia.length > 2))).toEqual([
			"徳島大学",
			"徳島県",
			"高知県",
		]);
		expect(analysis.shared.every(({ consortia }) => consortia.length <= 3)).toBe(true);
	});

	test("the two bodies of 広島 share マツダ, 広島大学 and 広島県, the first by its chair's post", () => {
		const pair = analysis.overlaps.find(
			({ a, b }) => `${a.id} ${b.id}` === "hiroshima-bio-dx hiroshima-special-committee",
		);
		expect(names(pair?.shared ?? [])).toEqual(["マツダ株式会社", "広島大学", "広島県"]);
		expect(pair?.reach).toBe("exact");
		const mazda = pair?.shared.find(({ id }) => id === "mazda");
		expect(mazda?.evidence.map(({ post }) => post)).toContain("代表取締役会長");
		expect(mazda?.evidence.every(({ sourceTitle, locator }) => sourceTitle !== "" && locator !== "")).toBe(true);
	});

	test("no listed member stands in two prefectures", () => {
		expect(analysis.finding).toMatchObject({ kind: "overlap", acrossPrefectures: 0 });
		const prefecturesOf = new Map(analysis.consortia.map(({ id, prefectures }) => [id, prefectures]));
		for (const { consortia } of analysis.shared) {
			const [first, ...rest] = consortia.map(({ id }) => new Set(prefecturesOf.get(id)));
			for (const other of rest) expect([...other].some((code) => first?.has(code))).toBe(true);
		}
	});

	test("TAP and 産技連 share none as far as known, but co-signed", () => {
		const pair = analysis.related.find(({ relation }) => relation.role === "co_signed");
		expect([pair?.a.id, pair?.b.id]).toEqual(["tap", "sangiren-tohoku"]);
		expect(pair?.shared).toEqual([]);
		expect(pair?.reach).toBe("at-least");
		expect(pair?.relation.asOf).toBe("2024-05-21");
		expect(analysis.overlaps.some(({ a, b }) => [a.id, b.id].includes("tap"))).toBe(false);
	});

	test("overlap with a body that names no member is unknown, not zero", () => {
		const nobody = new Set(analysis.consortia.filter(({ members }) => members === 0).map(({ id }) => id));
		expect(nobody.has("cfh")).toBe(true);
		for (const { a, b, reach } of analysis.related) {
			if (nobody.has(a.id) || nobody.has(b.id)) expect(reach).toBe("unknown");
		}
	});

	test("every score comes with the ties behind it", () => {
		expect(analysis.bridges[0]?.name).toBe("高知県");
		for (const { ties } of analysis.bridges) {
			expect(ties.length).toBeGreaterThan(1);
			expect(ties.every(({ evidence }) => evidence.length > 0)).toBe(true);
		}
	});

	test("広島, 徳島 and 高知 are each funded by two grants", () => {
		const starred = analysis.coverage.filter(({ isFundedTwice }) => isFundedTwice);
		expect(starred.map(({ prefecture }) => prefecture)).toEqual(["34", "36", "39"]);
		const kochi = analysis.coverage.find(({ prefecture }) => prefecture === "39");
		expect(kochi?.cells.flatMap(({ consortia }) => consortia.map(({ kind }) => kind))).toEqual([
			"funded_by",
			"funded_by",
			"reported_in",
		]);
	});

	test("as text in Japanese it says the same, with at least and unknown told apart", () => {
		const { code, printed } = callCli("analyze", bundledFolder, "--layer", "1", ...documents, "--lang", "ja");
		expect(code).toBe(0);
		expect(printed).toContain("広島県、広島大学、マツダ株式会社（代表取締役会長）");
		expect(printed).toMatch(/判明分では0 {2}TAP .* × 産業技術連携推進会議東北地域部会\n\s+共同署名/u);
		expect(printed).toContain("2以上  ネオ・ディスタンス社会");
		expect(printed).toMatch(/不明 {2}データ駆動型融合研究創発拠点/u);
	});
});

describe("all rows", () => {
	test("with the rows of public pages TAP and 産技連 share 産総研東北センター, said as of when", () => {
		const text = callCli("analyze", bundledFolder, "--layer", "1", "--lang", "ja").printed;
		expect(text).toMatch(/以上 {2}.*TAP.*\n\s+.*産業技術総合研究所\s?東北センター.*\n\s+\[.*時点/u);
	});

	test("with former posts 広島 joins J-NEXUS, and it is said through whom", () => {
		const ends = ["--between", "hiroshima-pref", "--between", "cfh"];
		const { strongest } = analyzeBundled("--layer", "4", ...ends).chains ?? {};
		expect(strongest?.layer).toBe(5);
		expect(names(strongest?.chain ?? [])).toContain("大石知広");
		expect(analyzeBundled("--layer", "4", ...ends).chains?.shortest).toEqual([]);
	});

	test("connectors are those of the page, each with the rows behind it", () => {
		const { connectors } = analyzeBundled("--layer", "4");
		const oshima = connectors.find(({ id }) => id === "oshima-yoichi");
		expect(names(oshima?.consortia ?? [])).toEqual(["SAWACHI型健康社会共創拠点", "東北地域リエゾンネットワーク会議"]);
		expect(oshima).toMatchObject({ lostPairs: 9, isExpectedHub: false, others: [] });
		expect(oshima?.evidence.every(({ sourceTitle, locator }) => sourceTitle !== "" && locator !== "")).toBe(true);
		expect(connectors.find(({ id }) => id === "kochi-pref")?.isExpectedHub).toBe(true);
	});

	test("cut points name the consortia that would be left apart", () => {
		const { cutPoints } = analyzeBundled("--layer", "4");
		expect(cutPoints.length).toBeGreaterThan(0);
		for (const { lostPairs, pieces } of cutPoints) {
			const sizes = pieces.map((piece) => piece.length);
			const all = sizes.reduce((sum, size) => sum + size, 0);
			const together = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
			expect(lostPairs).toBe((all * (all - 1) - together) / 2);
		}
	});

	test("two actors are joined from the layer on that is said, through whom is said", () => {
		const ends = ["--between", "高知大学", "--between", "tap"];
		const listed = analyzeBundled("--layer", "1", ...ends).chains;
		const known = listed?.strongest;
		expect(known).not.toBeNull();
		const there = analyzeBundled("--layer", String(known?.layer), ...ends).chains;
		expect(there?.shortest[0]?.at(0)?.name).toBe("高知大学");
		expect(there?.shortest[0]?.at(-1)?.id).toBe("tap");
		if ((known?.layer ?? 0) > 1) expect(listed?.shortest).toEqual([]);
	});

	test("measures stand beside every node; structural holes only with institutions", () => {
		const { nodes, counts } = analyzeBundled();
		expect(nodes).toHaveLength(counts.consortia + counts.institutions + counts.persons);
		for (const { kind, measures, brokerage } of nodes) {
			expect(measures.betweenness).not.toBeNull();
			if (kind === "institution") expect(brokerage).not.toBeNull();
			else expect([measures.constraint, brokerage]).toEqual([null, null]);
		}
	});

	test("the language changes no figure", () => {
		expect(analyzeBundled("--lang", "ja")).toEqual(analyzeBundled("--lang", "en"));
	});
});
