// What falls apart without a node: the pieces that are left, each told by the places that lie in it alone and by
// the consortia that these places do not tell.
import { listPieces } from "../analysis/cut-points.ts";
import { findNode, type Graph } from "../graph/graph.ts";
import type { FindingPlace } from "../model/finding.ts";
import { doPlacesMeet, findHome, joinPlaces } from "./home.ts";
import type { Network } from "./network.ts";

export interface Piece {
	readonly consortia: readonly string[];
	/** Places none of whose consortia lie in another piece. */
	readonly places: readonly FindingPlace[];
	/** Consortia of this piece that its places do not cover. */
	readonly others: readonly string[];
}

/** Pieces with consortia, told by places first; none or one where nothing falls apart. */
export function separateBy(network: Network, graph: Graph, id: string): readonly Piece[] {
	const node = findNode(graph, id);
	if (node < 0) return [];
	const pieces = listPieces(graph, node).map((nodes) => nodes.map((each) => graph.ids[each] as string));
	const homes = pieces.map((consortia) => consortia.flatMap((each) => findHome(network, each)));
	return pieces
		.map((consortia, at) => tellPiece(network, consortia, homes.filter((_, other) => other !== at).flat()))
		.sort(comparePlaces);
}

function tellPiece(network: Network, consortia: readonly string[], elsewhere: readonly FindingPlace[]): Piece {
	const others = listDistinct(elsewhere);
	const isOwn = (place: FindingPlace) => !others.some((other) => doPlacesMeet(place, other));
	const isCovered = (id: string) => {
		const home = findHome(network, id);
		return home.length > 0 && home.every(isOwn);
	};
	return {
		consortia,
		places: joinPlaces(consortia.flatMap((id) => findHome(network, id)).filter(isOwn)),
		others: consortia.filter((id) => !isCovered(id)),
	};
}

/** Thousands of consortia lie in a few places. */
function listDistinct(places: readonly FindingPlace[]): readonly FindingPlace[] {
	return [...new Map(places.map((place) => [place.kind === "region" ? place.region : place.code, place])).values()];
}

/** Prefectures in code order, then regions, then pieces without a place of their own. */
function comparePlaces(one: Piece, other: Piece): number {
	const rank = ([place]: readonly FindingPlace[]) => {
		if (place === undefined) return 1000;
		return place.kind === "prefecture" ? Number(place.code) : 100;
	};
	return rank(one.places) - rank(other.places);
}
