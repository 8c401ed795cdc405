// Which marks the overlay lifts, rings or frames, read from the session.
import type { Tentative } from "../../model/project.ts";
import type { Graph } from "../../pipeline/answers.ts";
import type { OverlayState } from "../../render/paint-overlay.ts";
import type { TentativeTies } from "../../render/paint-tentative.ts";
import { findMark } from "../../scene/find-mark.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Session, State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { isOpenNode } from "./commands.ts";
import { reachWithin } from "./walk.ts";

/** The ego network of a node, as far as asked for by the keys 1 to 3. */
export interface Reach {
	readonly focus: string;
	readonly steps: number;
}

/** Ties that are tried out, and the word for them. */
export interface TriedTies {
	readonly ties: readonly Tentative[];
	readonly word: string;
}

export function triedTies({ project }: State, app: App): TriedTies {
	return { ties: project.tentative, word: app.words.ui.candidates.word };
}

export function readOverlay(
	scene: Scene,
	graph: Graph,
	session: Session,
	reach: Reach | null,
	tried: TriedTies,
): OverlayState {
	const { nodes } = scene.appearance;
	const isOpen = isOpenNode(scene);
	const find = (id: string | null) => {
		const node = id === null ? -1 : findMark(nodes, id);
		return node >= 0 && isOpen(node) ? node : null;
	};
	const focus = find(session.focus);
	const isWithin = (id: string) => nodes.held.has(id);
	const findAll = (ids: readonly string[]) => ids.map(find).filter((node) => node !== null);
	const edge = session.edge ? findEdge(scene, ...session.edge) : null;
	const isReaching = reach !== null && focus !== null && reach.focus === session.focus;
	return {
		hover: find(session.hover),
		focus,
		selected: findAll(session.selection.filter((id) => !isWithin(id))),
		holding: findAll(session.selection.filter(isWithin)),
		selectedEdges: [...(edge === null ? [] : [edge]), ...listCarrying(scene, session.selection.filter(isWithin))],
		tentative: { ends: findEnds(scene, tried.ties), word: tried.word },
		lifted: isReaching ? [...reachWithin(graph, [focus], reach.steps, isOpen)].sort((a, b) => a - b) : [],
	};
}

/** Of ties whose two ends are drawn; the others wait until they are. */
function findEnds({ appearance: { nodes } }: Scene, ties: readonly Tentative[]): TentativeTies["ends"] {
	return ties
		.map(({ actor, consortium }) => [findMark(nodes, actor), findMark(nodes, consortium)] as const)
		.filter(([a, b]) => a >= 0 && b >= 0);
}

/** Whether the rest of the figure steps back. */
export function isLifting(overlay: OverlayState): boolean {
	return overlay.hover !== null || overlay.lifted.length > 0;
}

export function isOverlayEmpty(overlay: OverlayState): boolean {
	return (
		!isLifting(overlay) &&
		overlay.focus === null &&
		overlay.selected.length === 0 &&
		overlay.holding.length === 0 &&
		overlay.selectedEdges.length === 0 &&
		overlay.tentative.ends.length === 0
	);
}

function findEdge({ appearance }: Scene, a: string, b: string): number | null {
	const { edges, nodes } = appearance;
	const [one, other] = [findMark(nodes, a), findMark(nodes, b)];
	for (let edge = 0; edge < edges.count; edge++) {
		const [first, second] = [edges.a[edge], edges.b[edge]];
		if ((first === one && second === other) || (first === other && second === one)) return edge;
	}
	return null;
}

/** Edges to a box that carry a tie of one of these, who stand in it. */
function listCarrying({ appearance: { edges } }: Scene, ids: readonly string[]): number[] {
	if (ids.length === 0) return [];
	return [...edges.carried]
		.filter(([edge, pairs]) => !edges.faint[edge] && pairs.some((ends) => ends.some((end) => ids.includes(end))))
		.map(([edge]) => edge);
}
