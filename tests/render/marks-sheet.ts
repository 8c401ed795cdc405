// Every mark, line and state on one sheet, drawn by the same code as the figure. Looked at by a person
// before it became the golden picture.
import { labelSide } from "../../src/layout/layout.ts";
import { sectorOrder } from "../../src/model/dataset.ts";
import { paintScene } from "../../src/render/paint.ts";
import { drawLines } from "../../src/render/paint-edges.ts";
import { emptyOverlay, type OverlayState, paintOverlay } from "../../src/render/paint-overlay.ts";
import type { Painter } from "../../src/render/painter.ts";
import { writeSvg } from "../../src/render/svg.ts";
import { prepareView } from "../../src/render/view.ts";
import { edgeStyle } from "../../src/scene/scene.ts";
import { type EdgeLook, edgeLooks } from "../../src/scene/theme.ts";
import {
	consortium,
	institution,
	person,
	type ToyEdge,
	type ToyNode,
	type ToyOptions,
	tie,
	toyScene,
} from "../scene/toy.ts";

const SECTOR_NAMES = ["企業・経済団体", "大学・高専", "国・自治体・公的機関", "金融機関", "NPOなど"];
const FULL = { x: 0, y: 0, width: 1440, height: 620 };

function head(painter: Painter, text: string, x: number, y: number): void {
	painter.text(text, x, y, { size: 16, bold: true, colour: "#1a1a1a", anchor: "start" });
	painter.lines([x, y + 10, x + 630, y + 10], { stroke: "#dddfe4", width: 1 });
}

function note(painter: Painter, text: string, x: number, y: number): void {
	painter.text(text, x, y, { size: 13, bold: false, colour: "#4d4d4d", anchor: "middle" });
}

function draw(
	painter: Painter,
	nodes: readonly ToyNode[],
	edges: readonly ToyEdge[],
	options: ToyOptions = {},
	overlay: Partial<OverlayState> = {},
) {
	const scene = toyScene(nodes, edges, { bounds: FULL, ...options });
	const view = prepareView(scene, 1, 1, null);
	paintScene(painter, scene, view);
	paintOverlay(painter, scene, view, { ...emptyOverlay, ...overlay });
}

function drawSectors(painter: Painter): void {
	head(painter, "機関", 40, 50);
	for (const palette of ["colour", "grey"] as const) {
		const nodes = sectorOrder.flatMap((sector, row) => {
			const y = 96 + 38 * row;
			const sizes = palette === "grey" ? [2] : [3, 2, 1];
			return sizes.map((consortia, column): ToyNode => {
				const isNamed = palette === "grey";
				const facts = institution(SECTOR_NAMES[row] ?? "", sector, consortia, isNamed ? {} : { label: "" });
				return {
					id: `${palette} ${sector} ${consortia}`,
					facts,
					x: isNamed ? 220 : 66 + 44 * column,
					y,
					side: labelSide.right,
				};
			});
		});
		draw(painter, nodes, [], { facts: { palette } });
	}
}

function drawStates(painter: Painter): void {
	head(painter, "状態", 40, 320);
	const states = ["通常", "ポイント", "フォーカス", "選択", "薄く表示", "固定", "推定の参加"];
	states.forEach((state, index) => {
		const x = 74 + 90 * index;
		const facts = institution("マツダ", "industry", 2, {
			label: "",
			faint: state === "薄く表示",
			pinned: state === "固定",
			inferredMembership: state === "推定の参加",
		});
		const overlay = { ポイント: { hover: 0 }, フォーカス: { focus: 0 }, 選択: { selected: [0] } }[state] ?? {};
		draw(painter, [{ id: state, facts, x, y: 368 }], [], {}, overlay);
		note(painter, state, x, 412);
	});
}

function drawPersons(painter: Painter): void {
	head(painter, "人", 40, 450);
	const persons = [
		person("大嶋洋一", "academia", { folded: 1, bridging: true }),
		person("大石知広", "government", { folded: 1 }),
		person("董理事長", "industry"),
		person("山田真治", null),
		person("元の職", null, { former: true }),
	];
	draw(
		painter,
		persons.map((facts, index) => ({ id: `p${index}`, facts, x: 95 + 130 * index, y: 492 })),
		[],
	);
}

function drawEdges(painter: Painter): void {
	head(painter, "線", 40, 540);
	const styles = [
		edgeStyle.member,
		edgeStyle.core,
		edgeStyle.role,
		edgeStyle.person,
		edgeStyle.relation,
		edgeStyle.inferred,
		edgeStyle.former,
	];
	styles.forEach((style, index) => {
		const x = 40 + 90 * index;
		drawLines(painter, [x, 576, x + 60, 576], edgeLooks[style] as EdgeLook, 1);
	});
}

function drawBoxes(painter: Painter): void {
	head(painter, "場", 760, 50);
	const nodes: readonly ToyNode[] = [
		{ id: "a", facts: consortium("SAWACHI型健康社会共創拠点", "文部科学省", 15), x: 826, y: 113 },
		{ id: "b", facts: consortium("次世代「光」共創拠点", "文部科学省", 5, { memberList: "open" }), x: 1010, y: 113 },
		{
			id: "c",
			facts: consortium("チャレンジフィールド北海道", null, 0, {
				membersUnknown: true,
				memberList: "none",
				stated: [{ value: "34", measure: "members" }],
			}),
			x: 1180,
			y: 113,
		},
		{ id: "d", facts: consortium("共創の場", null, 0, { membersUnknown: true, memberList: "none" }), x: 1300, y: 113 },
	];
	draw(painter, nodes, []);
	const selected = [{ id: "m", facts: institution("マツダ", "industry", 1), x: 1340, y: 232, side: labelSide.right }];
	const box = { id: "x", facts: consortium("バイオDX産学共創拠点", "文部科学省", 10), x: 1200, y: 232 };
	draw(
		painter,
		[...selected, box],
		[{ a: "m", b: "x", facts: tie(1, "member") }],
		{ facts: { showHulls: false } },
		{ selected: [0] },
	);
}

function drawHulls(painter: Painter): void {
	head(painter, "囲み", 760, 320);
	const hubs = ["内閣府", "文部科学省", "総務省", null].map(
		(ministry, index): ToyNode => ({
			id: `h${index}`,
			facts: consortium(ministry ?? "その他", ministry, 3, { label: ministry ?? "その他" }),
			x: [850, 1120, 985, 1320][index] ?? 0,
			y: [400, 400, 540, 440][index] ?? 0,
		}),
	);
	const members: readonly ToyNode[] = [
		{ id: "m0", facts: institution("共有", "academia", 2), x: 970, y: 385 },
		{ id: "m1", facts: institution("三者", "government", 3), x: 970, y: 440 },
		{ id: "m2", facts: institution("一社", "finance", 1), x: 1320, y: 520, side: labelSide.right },
	];
	const pairs = ["m0 h0", "m0 h1", "m1 h0", "m1 h1", "m1 h2", "m2 h3"].map((pair): ToyEdge => {
		const [a = "", b = ""] = pair.split(" ");
		return { a, b, facts: tie(1, "member") };
	});
	draw(painter, [...hubs, ...members], pairs);
}

export function drawMarksSheet(): string {
	const page = { width: 1440, height: 620, title: "記号と状態", description: "", background: "#ffffff" };
	return writeSvg(page, (painter) => {
		for (const part of [drawSectors, drawStates, drawPersons, drawEdges, drawBoxes, drawHulls]) part(painter);
	});
}
