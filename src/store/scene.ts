// The picture on screen: the one asked for as soon as its places are known, until then the last one
// that had come to rest, so that a new layout never blanks or scrambles the stage; before there is any,
// a sketch of a large one.
import type { Graph } from "../graph/graph.ts";
import type { LayoutAnswer, PlacedCaption } from "../layout/layout.ts";
import type { LayoutRequest } from "../layout/request.ts";
import type { Pin } from "../model/project.ts";
import type { Figure } from "../pipeline/figure.ts";
import type { Appearance, Geometry, Route, Scene } from "../scene/scene.ts";
import { memoise } from "./memoise.ts";
import { selectFigure, selectPins } from "./selectors.ts";
import type { Settled, State } from "./state.ts";

const joinScene = memoise((appearance: Appearance, geometry: Geometry): Scene => ({ appearance, geometry }), 2);

const geometryOf = memoise(
	({ positions, labelSide, captions, dock, routes, bounds }: LayoutAnswer): Geometry => ({
		positions,
		labelSide,
		captions,
		dock,
		routes,
		bounds,
	}),
	2,
);

const carriedOver = memoise(carryOver);

/** What is known of the places that a picture asks for: laid out in this session, or where the page was built. */
export function findAnswer(state: State, { request }: Figure): LayoutAnswer | undefined {
	return findPlaces(state, request.key);
}

function findPlaces({ results, artefact }: State, key: string): LayoutAnswer | undefined {
	return results.layouts.get(key) ?? artefact.places.get(key);
}

/** A request that need not work out again what it starts from: the first view, or the whole of what a filter hides. */
export function supplyFirst(state: State, request: LayoutRequest): LayoutRequest {
	if (request.firstKey === request.key) return request;
	const firstAnswer = findPlaces(state, request.firstKey);
	return firstAnswer ? { ...request, firstAnswer } : request;
}

/** Whether the picture asked for has its places. */
export function isSettled(state: State): boolean {
	return findAnswer(state, selectFigure(state)) !== undefined;
}

/** Whether the picture asked for is on screen in the places of a first look. */
export function isSketched(state: State): boolean {
	const { key } = selectFigure(state).request;
	return state.results.sketch?.key === key && !isSettled(state);
}

/** Null before the first layout of the open data. */
export function selectScene(state: State): Scene | null {
	const figure = selectFigure(state);
	const geometry = findGeometry(state, figure);
	if (geometry) return joinScene(figure.appearance, geometry);
	return findSettled(state)?.scene ?? null;
}

/** The graph the scene was made from: same order of nodes and edges. */
export function selectDrawn(state: State): Graph {
	const isPresent = findGeometry(state, selectFigure(state)) !== null;
	const graph = isPresent ? null : findSettled(state)?.graph;
	return graph ?? selectFigure(state).graph;
}

function findGeometry(state: State, figure: Figure): Geometry | null {
	const answer = findAnswer(state, figure);
	if (answer) return geometryOf(answer);
	const settled = findSettled(state);
	if (settled) return carriedOver(settled, figure, selectPins(state));
	const { sketch } = state.results;
	return sketch?.key === figure.request.key ? geometryOf(sketch.answer) : null;
}

/** The last picture at rest, unless it shows other data. */
function findSettled({ project, results }: State): Settled | null {
	return results.settled?.dataset === project.dataset ? results.settled : null;
}

/**
 * Places for a picture whose layout is still pending. When every node had a place, each keeps it and
 * pins hold; when there are newcomers the answer is null: they wait for theirs.
 */
function carryOver({ scene }: Settled, { ids, appearance }: Figure, pins: readonly Pin[]): Geometry | null {
	const before = new Map(scene.appearance.nodes.ids.map((id, at) => [id, at]));
	const places = ids.map((id) => before.get(id) ?? -1);
	if (places.includes(-1)) return null;
	const pinned = new Map(pins.map((pin) => [pin.id, pin]));
	const positions = new Float64Array(2 * ids.length);
	const labelSide = new Uint8Array(ids.length);
	places.forEach((place, at) => {
		const pin = pinned.get(ids[at] ?? "");
		positions[2 * at] = pin?.x ?? scene.geometry.positions[2 * place] ?? 0;
		positions[2 * at + 1] = pin?.y ?? scene.geometry.positions[2 * place + 1] ?? 0;
		labelSide[at] = scene.geometry.labelSide[place] ?? 0;
	});
	const captions = carryCaptions(scene, appearance);
	return { ...scene.geometry, positions, labelSide, captions, routes: carryRoutes(scene, places, positions) };
}

/** Routes between nodes that are still there and did not move. */
function carryRoutes({ geometry }: Scene, places: readonly number[], positions: Float64Array): readonly Route[] {
	const now = new Map(places.map((place, at) => [place, at]));
	const isStill = (place: number, at: number) =>
		positions[2 * at] === geometry.positions[2 * place] && positions[2 * at + 1] === geometry.positions[2 * place + 1];
	return (geometry.routes ?? []).flatMap(({ a, b, points }) => {
		const [first, second] = [now.get(a), now.get(b)];
		if (first === undefined || second === undefined || !isStill(a, first) || !isStill(b, second)) return [];
		return [{ a: first, b: second, points }];
	});
}

/** Groups may have gone or changed their numbers; a caption is found again by its title. */
function carryCaptions(scene: Scene, appearance: Appearance): readonly PlacedCaption[] {
	return scene.geometry.captions.flatMap((caption) => {
		const title = scene.appearance.captions[caption.group]?.title;
		const group = appearance.captions.findIndex((each) => each.title === title);
		return group < 0 ? [] : [{ ...caption, group }];
	});
}
