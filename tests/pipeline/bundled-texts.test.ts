// What the first pictures of the bundled data say inside their boxes and pills, at the scales at which windows of
// 1920 × 1080 and 1280 × 720 show them, and 1280 with the inspector open.
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/index.ts";
import { runLayoutRequest } from "../../src/layout/request.ts";
import { finish } from "../../src/model/steps.ts";
import { defaultView } from "../../src/model/view.ts";
import { composeFigure } from "../../src/pipeline/figure.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { findInsideText } from "../../src/scene/inside-text.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { markFlag, markShape } from "../../src/scene/scene.ts";
import { readBundled } from "../helpers/bundled.ts";

const network = readNetwork(readBundled(), []);
const shown = showNetwork(network, defaultView);

describe.each([
	["screen-wide", 0.88],
	["screen-narrow", 0.8],
	["screen-tall", 0.69],
] as const)("%s at %f", (format, scale) => {
	describe.each(["ja", "en"] as const)("in %s", (language) => {
		const words = wordsOf(language).figure;
		const { appearance, request } = composeFigure(network, shown, defaultView, {
			format,
			pins: [],
			words,
			title: "",
		});
		const { nodes } = appearance;
		const all = [...nodes.ids.keys()];
		const boxes = all.filter((node) => nodes.shape[node] === markShape.box);
		const withMembers = boxes.filter((node) => !((nodes.flags[node] ?? 0) & markFlag.membersUnknown));

		test("every box and every person bears a name", () => {
			const geometry = finish(runLayoutRequest(request));
			const labels = placeLabels(appearance, geometry, scale);
			const named = new Set(labels.map(({ candidate }) => appearance.labels[candidate]?.node));
			const framed = all.filter((node) => [markShape.box, markShape.pill].includes(nodes.shape[node] as never));
			expect(framed.length).toBeGreaterThan(30);
			const empty = framed.filter((node) => !named.has(node) && findInsideText(appearance, node, scale) === null);
			expect(empty.map((node) => nodes.ids[node])).toEqual([]);
		});

		test("every box bears its whole name, broken between words", () => {
			const lines = withMembers.map((node) => findInsideText(appearance, node, scale)?.text.lines ?? []);
			expect(lines.filter((name) => name.length === 0 || name.at(-1)?.endsWith("…"))).toEqual([]);
			if (format === "screen-wide") return;
			expect(lines).toContainEqual(["チャレンジ", "フィールド", "北海道"]);
			expect(lines).toContainEqual(["関西", "イノベーション", "イニシアティブ"]);
			expect(lines).toContainEqual(["産学官金", "ラウンド", "テーブル"]);
			expect(lines).toContainEqual(["SAWACHI", "共創拠点"]);
		});

		test("every institution that is shared bears its name", () => {
			const placed = placeLabels(appearance, finish(runLayoutRequest(request)), scale);
			const named = new Set(placed.map(({ candidate }) => appearance.labels[candidate]?.node));
			const shared = appearance.labels.filter(({ plate, inside }) => plate && !inside);
			expect(shared.length).toBeGreaterThan(15);
			expect(shared.filter(({ node }) => !named.has(node)).map(({ lines }) => lines.join(""))).toEqual([]);
		});

		if (format !== "screen-wide") return;
		test("every box tells how many members it has", () => {
			expect(withMembers.length).toBeGreaterThan(10);
			for (const node of withMembers) expect(findInsideText(appearance, node, scale)?.text.detail).toMatch(/\d/u);
		});
	});
});
