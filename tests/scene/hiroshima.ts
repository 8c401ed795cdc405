// A block of the real network with places set by hand: two consortia, a lens of three, arcs on both
// sides, a person who ties it to the dock lane below.
import { labelSide } from "../../src/layout/layout.ts";
import type { Sector } from "../../src/model/dataset.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { consortium, institution, person, type ToyEdge, type ToyNode, type ToyOptions, tie, toyScene } from "./toy.ts";

const LEFT: readonly (readonly [string, Sector, number, number])[] = [
	["県立広島大学", "academia", 184, 62],
	["広島市立大学", "academia", 162, 86],
	["中国経済連合会", "industry", 153, 114],
	["広島県商工会議所連合会", "industry", 156, 148],
	["広島銀行", "finance", 176, 182],
];
const LENS: readonly (readonly [string, Sector, number])[] = [
	["広島大学", "academia", 80],
	["広島県", "government", 126],
	["マツダ", "industry", 172],
];
const RIGHT: readonly (readonly [string, Sector, number, number])[] = [
	["University of British Columbia", "academia", 566, 50],
	["東広島市", "government", 582, 80],
	["三島食品", "industry", 590, 108],
	["凸版印刷", "industry", 590, 134],
	["住友化学", "industry", 586, 158],
	["キユーピー", "industry", 576, 182],
	["プラチナバイオ", "industry", 560, 206],
];

const places: readonly ToyNode[] = [
	{ id: "c1", facts: consortium("広島県地方大学・地域産業創生事業推進特別委員会", "内閣府", 8), x: 262, y: 122 },
	{ id: "c2", facts: consortium("バイオDX産学共創拠点", "文部科学省", 10), x: 488, y: 122 },
	...LEFT.map(([name, sector, x, y]) => ({
		id: name,
		facts: institution(name, sector, 1),
		x,
		y,
		side: labelSide.left,
	})),
	...LENS.map(([name, sector, y]) => ({
		id: name,
		facts: institution(name, sector, 2, name === "マツダ" ? { pinned: true } : {}),
		x: 346,
		y,
		side: labelSide.right,
	})),
	...RIGHT.map(([name, sector, x, y]) => ({
		id: name,
		facts: institution(name, sector, 1),
		x,
		y,
		side: labelSide.right,
	})),
	{ id: "d1", facts: docked("チャレンジフィールド北海道", "34"), x: 300, y: 390 },
	{ id: "d2", facts: docked("関西イノベーションイニシアティブ", null), x: 426, y: 390 },
	{ id: "d3", facts: docked("東北地域リエゾンネットワーク会議", null), x: 620, y: 390 },
	{ id: "p1", facts: person("大石知広", "government", { folded: 1 }), x: 330, y: 300 },
	{ id: "p2", facts: person("大嶋洋一", "academia", { folded: 1, bridging: true }), x: 545, y: 290 },
	{ id: "p3", facts: person("山田真治", null), x: 440, y: 325 },
	{ id: "p4", facts: person("元の人", "industry", { former: true, faint: true }), x: 660, y: 325 },
];

function docked(name: string, count: string | null) {
	const stated = count === null ? [] : [{ value: count, measure: "members" }];
	return consortium(name, "経済産業省", 0, { memberList: "none", membersUnknown: true, stated });
}

const ties: readonly ToyEdge[] = [
	...LEFT.map(([name]) => ({ a: name, b: "c1", facts: tie(1, name === "広島銀行" ? "core" : "member") })),
	...LENS.flatMap(([name]) => [
		{ a: name, b: "c1", facts: tie(1, "core") },
		{ a: name, b: "c2", facts: tie(1, "member") },
	]),
	...RIGHT.map(([name]) => ({ a: name, b: "c2", facts: tie(1, "member") })),
	{ a: "p1", b: "d1", facts: tie(4, "official", { throughProgram: true }) },
	{ a: "p1", b: "d2", facts: tie(4, "official", { throughProgram: true }) },
	{ a: "p2", b: "d3", facts: tie(4, "speaker") },
	{ a: "p2", b: "プラチナバイオ", facts: tie(4, "current", { word: "副学長" }) },
	{ a: "p3", b: "d3", facts: tie(4, "coordinator") },
	{ a: "p4", b: "d3", facts: tie(5, "former", { faint: true }) },
	{ a: "d2", b: "d3", facts: tie(3, "co_signed") },
];

export const hiroshimaOptions: ToyOptions = {
	captions: [
		{
			place: { kind: "prefectures", codes: ["34"] },
			consortia: 2,
			institutions: 15,
			listed: 15,
			shared: 3,
			sectorsInferred: false,
		},
	],
	captionPlaces: [{ group: 0, x: 80, y: 6 }],
	brackets: [{ hubs: ["d1", "d2"], persons: ["p1"], word: "J-NEXUS担当" }],
	dock: { x: 70, y: 346, width: 650, height: 96 },
	bounds: { x: 60, y: 0, width: 670, height: 450 },
};

export function hiroshimaScene(more: ToyOptions = {}): Scene {
	return toyScene(places, ties, { ...hiroshimaOptions, ...more });
}
