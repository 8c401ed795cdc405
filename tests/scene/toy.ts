// Small figures for tests: facts from a few lines of notation, places by hand.
import { buildGraph } from "../../src/graph/build-graph.ts";
import { figureJa } from "../../src/i18n/ja/figure.ts";
import { labelSide } from "../../src/layout/layout.ts";
import type { Sector } from "../../src/model/dataset.ts";
import type { Layer, TieRole } from "../../src/model/evidence.ts";
import type { PartialDate } from "../../src/model/partial-date.ts";
import { composeAppearance } from "../../src/scene/compose.ts";
import type {
	ConsortiumFacts,
	EdgeFacts,
	FigureFacts,
	InstitutionFacts,
	NodeFacts,
	PersonFacts,
} from "../../src/scene/facts.ts";
import type { Scene } from "../../src/scene/scene.ts";
import type { FigureWords } from "../../src/scene/words.ts";

export const words: FigureWords = figureJa;

export interface ToyNode {
	readonly id: string;
	readonly facts: NodeFacts;
	readonly x: number;
	readonly y: number;
	readonly side?: number;
}

export interface ToyEdge {
	readonly a: string;
	readonly b: string;
	readonly facts: EdgeFacts;
}

const common = (name: string) => ({ name, label: name, faint: false, pinned: false });

export function institution(
	name: string,
	sector: Sector | null,
	listedConsortia: number,
	more: Partial<InstitutionFacts> = {},
): InstitutionFacts {
	return {
		kind: "institution",
		...common(name),
		sector,
		listedConsortia,
		bridging: false,
		inferredMembership: false,
		...more,
	};
}

export function consortium(
	name: string,
	ministry: string | null,
	memberCount: number,
	more: Partial<ConsortiumFacts> = {},
): ConsortiumFacts {
	return {
		kind: "consortium",
		...common(name),
		ministry,
		memberList: "complete",
		memberCount,
		membersUnknown: false,
		stated: [],
		...more,
	};
}

export function person(name: string, sector: Sector | null, more: Partial<PersonFacts> = {}): PersonFacts {
	return { kind: "person", ...common(name), sector, folded: 0, former: false, bridging: false, ...more };
}

export function tie(layer: Layer, role: TieRole, more: Partial<EdgeFacts> = {}): EdgeFacts {
	return {
		layer,
		role,
		certainty: "stated",
		word: null,
		concurrent: false,
		throughProgram: false,
		faint: false,
		...more,
	};
}

export interface ToyOptions {
	readonly captions?: FigureFacts["captions"];
	readonly captionPlaces?: readonly { readonly group: number; readonly x: number; readonly y: number }[];
	readonly brackets?: readonly {
		readonly hubs: readonly string[];
		readonly persons: readonly string[];
		readonly word: string;
	}[];
	readonly dock?: Scene["geometry"]["dock"];
	readonly bounds?: Scene["geometry"]["bounds"];
	readonly facts?: Partial<FigureFacts>;
}

export function toyFacts(nodes: readonly ToyNode[], edges: readonly ToyEdge[], options: ToyOptions = {}): FigureFacts {
	const graph = buildGraph(
		nodes.map((node) => ({ id: node.id, kind: node.facts.kind === "stack" ? "consortium" : node.facts.kind })),
		edges.map((edge, index) => ({ a: edge.a, b: edge.b, weight: 1, layer: edge.facts.layer, ties: [index] })),
	);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const indexOf = new Map(graph.ids.map((id, index) => [id, index]));
	return {
		graph,
		nodes: graph.ids.map((id) => (byId.get(id) as ToyNode).facts),
		edges: Array.from({ length: graph.edgeCount }, (_, edge) => {
			const spec = edges[graph.edgeTies[graph.edgeTieStart[edge] ?? 0] ?? 0] as ToyEdge;
			return spec.facts;
		}),
		held: new Map(),
		captions: options.captions ?? [],
		brackets: (options.brackets ?? []).map((bracket) => ({
			hubs: bracket.hubs.map((id) => indexOf.get(id) ?? -1),
			persons: bracket.persons.map((id) => indexOf.get(id) ?? -1),
			word: bracket.word,
		})),
		labelLevel: "full",
		leastText: 12,
		palette: "colour",
		showHulls: true,
		words,
		sheet: {
			title: "構成員が重なるのは、広島の2つの場",
			dataTitle: "",
			finding: "2つ以上の場に属する機関は3。",
			dates: { earliest: "FY2021" as PartialDate, latest: "2024-05-21" as PartialDate, undated: 0 },
			mode: "two-mode",
			layer: 4,
			tiesByLayer: [18, 2, 1, 4, 0, 0],
			filters: [],
			filteredOut: "dim",
			sectorsInferred: [],
			sources: [{ title: "広島・徳島・高知の可視化の表", publisher: null, date: "FY2021" as PartialDate }],
			folded: 2,
			docked: 3,
			stacks: { boxes: 0, bodies: 0, persons: 0 },
		},
		...options.facts,
	};
}

export function toyScene(nodes: readonly ToyNode[], edges: readonly ToyEdge[], options: ToyOptions = {}): Scene {
	const facts = toyFacts(nodes, edges, options);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const placed = facts.graph.ids.map((id) => byId.get(id) as ToyNode);
	return {
		appearance: composeAppearance(facts),
		geometry: {
			positions: Float64Array.from(placed.flatMap((node) => [node.x, node.y])),
			labelSide: Uint8Array.from(placed, (node) => node.side ?? labelSide.auto),
			captions: (options.captionPlaces ?? []).map((place) => ({ ...place, width: Number.POSITIVE_INFINITY })),
			dock: options.dock ?? null,
			bounds: options.bounds ?? { x: 0, y: 0, width: 800, height: 600 },
		},
	};
}
